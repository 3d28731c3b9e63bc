import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import { builtCode } from "../builtCode.ts";
import { behaviour } from "../harsh.ts";
import { fact, idOf, refs } from "../workbook/reviewing.ts";
import { type CallCounts, countedHost } from "./countedHost.ts";

/** A user's actions in order, with the calls to Google that each may take. Lower a number that has become smaller. */
const MAX_CALLS: Readonly<Record<string, readonly [roundTrips: number, all: number]>> = {
	"Tier my customers, for the first time": [227, 608],
	"Tier my customers, when nothing has changed": [42, 365],
	"Tier my customers, when a result has changed": [62, 410],
	"Tier my customers, when somebody has moved": [101, 512],
	"Tier my customers, when somebody moves once more": [69, 430],
	"the sidebar's first screen": [19, 34],
	"the review": [17, 31],
	"the first answer": [50, 86],
	"another answer": [41, 74],
	"undoing an answer": [33, 61],
};

const open: Headless[] = [];
afterAll(() => {
	for (const book of open.splice(0)) book.dispose();
});

const listOf = (customers: number) => [
	["Customer", "Revenue", "Profit", "Hours"],
	...Array.from({ length: customers }, (_, index) => [
		`Customer ${index + 1}`,
		1000 + ((index * 7919) % 9000),
		100 + ((index * 104729) % 800),
		1 + (index % 9),
	]),
];

/** Runs all of those actions, and counts the calls of each. */
async function counted(customers: number): Promise<ReadonlyMap<string, CallCounts>> {
	const host = countedHost();
	const book = await openHeadless({
		code: builtCode(),
		behaviour,
		sheets: { Customers: listOf(customers) },
		around: host.around,
	});
	open.push(book);
	const counts = new Map<string, CallCounts>();
	const count = async (action: string, call: string, ...args: unknown[]) => {
		let reply: unknown;
		counts.set(
			action,
			await host.count(async () => {
				reply = await book.call(call, ...args);
			}),
		);
		expect(reply, action).toMatchObject({ ok: true });
		await book.settled();
	};
	await count("Tier my customers, for the first time", "sidebarTier", true);
	await count("Tier my customers, when nothing has changed", "sidebarTier");
	await book.type("C3", "1234", "Customers");
	await count("Tier my customers, when a result has changed", "sidebarTier");
	await book.type("C3", "-900", "Customers");
	await count("Tier my customers, when somebody has moved", "sidebarTier");
	await book.type("C4", "-900", "Customers");
	await count("Tier my customers, when somebody moves once more", "sidebarTier");
	await count("the sidebar's first screen", "sidebarHome");
	const [first, second] = Object.values(await refs(book));
	const answer = (customer: typeof first, id: string) => ({
		tab: idOf(book, "Customers"),
		reviewer: "Eva",
		changes: [{ ...fact(customer!, "energy", null, 2), id }],
	});
	await count("the review", "sidebarReview", { tab: idOf(book, "Customers"), choice: null, reviewer: "Eva" });
	await count("the first answer", "sidebarSave", answer(first, "one"));
	await count("another answer", "sidebarSave", answer(second, "two"));
	await count("undoing an answer", "sidebarUndo");
	return counts;
}

/** Where Google behaves in another way than usual, a few more calls are fine. */
const MORE_IF_HARSH = Object.keys(behaviour).length > 0 ? 10 : 0;

/** Round trips by which lists may differ, because figures decide, for example, if a chart is redrawn. */
const MAX_DIFFERENCE = 4;

describe("calls to Google", () => {
	let few: ReadonlyMap<string, CallCounts>;
	let many: ReadonlyMap<string, CallCounts>;
	beforeAll(async () => {
		few = await counted(20);
		many = await counted(200);
	});

	test.each(Object.entries(MAX_CALLS))("%s takes no more calls to Google for a long list", (action, max) => {
		const [short, long] = [few.get(action)!, many.get(action)!];
		expect(Math.abs(long.roundTrips - short.roundTrips)).toBeLessThanOrEqual(MAX_DIFFERENCE);
		for (const { roundTrips, all, byName } of [short, long]) {
			expect(roundTrips, JSON.stringify(byName)).toBeLessThanOrEqual(max[0] + MORE_IF_HARSH);
			expect(all, JSON.stringify(byName)).toBeLessThanOrEqual(max[1] + MORE_IF_HARSH);
		}
	});
});
