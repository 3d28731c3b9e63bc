import type { Customer, Day } from "../tiering/facts.ts";
import { FITTABLES, type Fittable, fitTo, withFit } from "../tiering/fit.ts";
import type { Owner, Owners } from "./readFitted.ts";
import type { Settings } from "./readSettings.ts";

/** Whose settings stay as they are. */
export type Kept = readonly Owner[];
/** Each run tries only what is still open. */
export const KEEP_FITTED: Kept = ["user", "list"];
export const KEEP_OWN: Kept = ["user"];
export const KEEP_NOTHING: Kept = [];

/** Fits settings to customers, but for what is kept. Nobody is no list to fit to. */
export function fitSettings(
	settings: Settings,
	customers: readonly Customer[],
	today: Day,
	kept: Kept,
): Settings {
	if (customers.length === 0) return settings;
	const { policy, owners } = settings;
	const keep = new Set(FITTABLES.filter((thing) => kept.includes(owners[thing])));
	const fit = fitTo(policy, customers, today, keep);
	const owner = (thing: Fittable): Owner =>
		keep.has(thing) ? owners[thing] : fit.decided.has(thing) ? "list" : "open";
	return {
		...settings,
		policy: withFit(policy, fit),
		owners: Object.fromEntries(FITTABLES.map((thing) => [thing, owner(thing)])) as Owners,
	};
}
