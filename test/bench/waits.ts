import type { Outcome, Reply } from "../../src/contract/reply.ts";
import type { Review } from "../../src/contract/server.ts";
import { loadAddOn } from "../builtCode.ts";
import { plainHost } from "./far/plainHost.ts";
import { formatDuration, formatRatio, type Measurement } from "./measurement.ts";
import { saveRequest } from "./saveRequest.ts";
import { HEADINGS, shopCustomers } from "./shopCustomers.ts";

const COUNTS = [100, 50_000] as const;
const REVIEW = { tab: null, choice: null, reviewer: "Eva" };

/**
 * Measures the add-on's part of the time that a user waits for actions in the sidebar, one after another in one file. Google's
 * time for each call comes on top. The script is evaluated anew for every action, as Google does.
 */
export function waits(): Measurement[] {
	const [few, many] = [waitsOver(COUNTS[0]), waitsOver(COUNTS[1])];
	const actions = Object.keys(few);
	const formatted = (waits: Readonly<Record<string, number>>) =>
		actions.map((action) => formatDuration(waits[action]!)).join(", ");
	return [
		{
			what: `Our part of what a person waits for, ${COUNTS[1].toLocaleString("en-US")} customers: ${actions.join(", ")}`,
			measured: formatted(many),
			against: `${COUNTS[0]} customers: ${formatted(few)}`,
			ratio: actions.map((action) => formatRatio(many[action]! / few[action]!)).join(", "),
			aim: "",
			met: null,
		},
	];
}

function waitsOver(count: number): Readonly<Record<string, number>> {
	const { host } = plainHost([HEADINGS, ...shopCustomers(count)]);
	const durations: Record<string, number> = {};
	const waitFor = <Result extends { readonly ok: boolean }>(
		action: string,
		name: string,
		...args: unknown[]
	) => {
		const script = loadAddOn(host);
		globalThis.gc?.();
		const start = performance.now();
		const reply = script[name]!(...args) as Result;
		durations[action] = performance.now() - start;
		if (!reply.ok) throw new Error(`${action}: ${JSON.stringify(reply)}`);
		return reply;
	};
	const first = "*Tier my customers* for the first time";
	while (waitFor<Outcome>(first, "sidebarTier", true).progress !== undefined);
	waitFor("again", "sidebarTier");
	waitFor("the first screen", "sidebarHome");
	const { view } = waitFor<Extract<Reply<Review>, { ok: true }>>("opening a review", "sidebarReview", REVIEW);
	waitFor("saving an answer", "sidebarSave", saveRequest(view), true);
	waitFor("undoing it", "sidebarUndo");
	return durations;
}
