import type { Reply } from "../../src/contract/reply.ts";
import type { Review } from "../../src/contract/server.ts";
import { openHeadless } from "../../src/preview/headless.ts";
import { builtCode } from "../builtCode.ts";
import { type CallCounts, countedHost } from "../faults/countedHost.ts";
import { formatRatio, type Measurement } from "./measurement.ts";
import { saveRequest } from "./saveRequest.ts";
import { HEADINGS, shopCustomers } from "./shopCustomers.ts";

const COUNTS = [100, 50_000] as const;
/** Round trips by which two counts may differ, because the lists differ in stretches of rows. */
const MAX_DIFFERENCE = 4;

/** Actions of a user, one after another in one file. Tiering pauses every minute; all its slices count as one action. */
const ACTIONS = [
	"Tier my customers, the first time",
	"Tier my customers, nothing changed",
	"Tier my customers, one customer changed",
	"the sidebar's first screen",
	"opening a review",
	"saving an answer",
	"the playbook",
	"undoing",
] as const;

type Action = (typeof ACTIONS)[number];

/** Counts the calls to Google of each action in a short list and in a long one. */
export async function hostCalls(): Promise<Measurement[]> {
	const [few, many] = [await callsOver(COUNTS[0]), await callsOver(COUNTS[1])];
	const counts = ACTIONS.map((action) => ({ action, few: few[action], many: many[action] }));
	const roundTrips = (list: "few" | "many", some: typeof counts) =>
		some.map((count) => count[list].roundTrips).join(", ");
	const line = (what: string, some: typeof counts, aim: number | null): Measurement => ({
		what,
		measured: `${roundTrips("many", some)} (${some.map(({ many }) => many.all).join(", ")})`,
		against: `${COUNTS[0]} customers: ${roundTrips("few", some)}`,
		ratio: some.map(({ few, many }) => formatRatio(many.roundTrips / few.roundTrips)).join(", "),
		aim: aim === null ? "the same" : `the same, ≤ ${aim}`,
		met: some.every(
			({ few, many }) =>
				many.roundTrips <= (aim ?? Number.POSITIVE_INFINITY) &&
				Math.abs(many.roundTrips - few.roundTrips) <= MAX_DIFFERENCE,
		),
	});
	const all = COUNTS[1].toLocaleString("en-US");
	return [
		line(
			`Calls to Google (with what stays in the script), ${all} customers: *Tier my customers* for the first time`,
			counts.slice(0, 1),
			40,
		),
		line("again, nothing changed; one customer changed", counts.slice(1, 3), 40),
		line(ACTIONS.slice(3).join(", "), counts.slice(3), null),
	];
}

async function callsOver(count: number): Promise<Record<Action, CallCounts>> {
	const host = countedHost();
	const list = [HEADINGS, ...shopCustomers(count)];
	const book = await openHeadless({
		code: builtCode(),
		sheets: { Customers: list as (string | number | Date)[][] },
		around: host.around,
	});
	const tier = async () => {
		for (let going = true; going; ) {
			const { progress } = (await book.call("sidebarTier", true)) as { progress?: unknown };
			going = progress !== undefined;
		}
	};
	const counted: Partial<Record<Action, CallCounts>> = {};
	const measure = async (action: Action, run: () => Promise<unknown>) => {
		counted[action] = await host.count(run);
		await book.settled();
		console.error(`  ${count} customers: ${action}`);
	};
	await measure("Tier my customers, the first time", tier);
	await measure("Tier my customers, nothing changed", tier);
	await book.type(`P2`, "-900", "Customers");
	await measure("Tier my customers, one customer changed", tier);
	await measure("the sidebar's first screen", () => book.call("sidebarHome"));
	let review: unknown;
	await measure("opening a review", async () => {
		review = await book.call("sidebarReview", { tab: null, choice: null, reviewer: "Eva" });
	});
	const { view } = review as Extract<Reply<Review>, { ok: true }>;
	await measure("saving an answer", () => book.call("sidebarSave", saveRequest(view), true));
	await measure("the playbook", () => book.run("showPlaybook"));
	await measure("undoing", () => book.call("sidebarUndo"));
	book.dispose();
	return counted as Record<Action, CallCounts>;
}
