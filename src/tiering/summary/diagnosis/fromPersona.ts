import { exactSum } from "../../exactSum.ts";
import { type Persona, resembles } from "../../persona.ts";
import type { Policy } from "../../policy.ts";
import type { Rating } from "../../rate.ts";
import { DIAGNOSIS_LIMITS, type FromPersona } from "./diagnosis.ts";
import { exceeds } from "./partly.ts";
import { revenues } from "./revenues.ts";
import { isEnough, share } from "./share.ts";

/** Which persona each of these is about. */
const ABOUT: Readonly<Record<FromPersona["kind"], Persona>> = {
	floodOfSmallOrders: "stuck",
	livingOnDrama: "draining",
};

/**
 * Whether too much of our revenue hangs on one kind of client: revenue from customers of the persona ÷ all revenue.
 *
 * Of revenues as {@link revenues} has them. Somebody is of the persona that `persona()` finds.
 * Whoever may turn out to be of it once more is known is open: the finding
 * holds as soon as what is known is enough, and is ruled out only where nothing unknown could make it hold.
 *
 * @example 100 from Draining, 300 from others who are known not to be, 100 from somebody of whom nobody knows: 20–40 %, unknown.
 * Source: D, *Serving your best business clients*; the limits are ours.
 */
export function fromPersona(
	kind: FromPersona["kind"],
	ratings: readonly Rating[],
	policy: Policy,
): FromPersona {
	const limit = DIAGNOSIS_LIMITS[kind];
	const known = revenues(ratings).map(({ rating, revenue }) => ({
		revenue,
		is: resembles(ABOUT[kind], rating, policy.persona),
	}));
	const of = (is: boolean | undefined) =>
		exactSum(known.filter((one) => one.is === is).map(({ revenue }) => revenue));
	const enough = isEnough(known.length, ratings.length);
	const whole = enough ? exactSum(known.map(({ revenue }) => revenue)) : 0;
	const found = share(of(true), whole);
	const open = share(of(undefined), whole) ?? 0;
	return {
		kind,
		found,
		open,
		limit,
		isMet: exceeds({ found, open }, limit),
		known: known.length,
		customers: ratings.length,
		isEnough: enough,
	};
}
