import { describe, expect, test } from "vitest";
import { latestMoves } from "../../src/history/latestMoves.ts";
import { storedPlacement, type TierCause, type TierEntry, tierEntries } from "../../src/history/tierEntry.ts";
import { historiesOfList } from "../../src/history/tierHistories.ts";
import type { Placement } from "../../src/tiering/tier.ts";

type Step = readonly [day: number, who: string, to: Placement, cause: TierCause, change?: string];
const past = (steps: readonly Step[]): TierEntry[] =>
	tierEntries(
		steps.map(([day, customer, to, cause, change], index) => ({
			at: day * 86_400_000 + index,
			day,
			customer,
			id: null,
			key: `tier:${cause}`,
			to: storedPlacement(to),
			by: "",
			change: change ?? "",
			policy: "p1",
		})),
	);
const ALL = ["Ane", "Bo", "Cy"].map((customer) => ({ customer }));
const FIRST: readonly Step[] = [
	[1, "Ane", 3, "first"],
	[1, "Bo", 3, "first"],
];
const found = (steps: readonly Step[], customers = ALL) => {
	const latest = latestMoves(historiesOfList(past([...FIRST, ...steps]), customers));
	if (latest === null) return null;
	const { since, policyChanged, moves } = latest;
	return [
		since,
		policyChanged,
		...moves.map(({ customer, from, to, byPolicy }) => [customer.customer, from, to, byPolicy]),
	];
};

describe("latestMoves", () => {
	test("is null if all were tiered for the first time", () => {
		expect(found([])).toBeNull();
		expect(found([[5, "Cy", 1, "first"]])).toBeNull();
	});
	test("compares with the last time all were tiered before the latest move, not with saves of answers", () => {
		expect(
			found([
				[3, "Ane", 2, "facts"],
				[5, "Bo", 4, "facts", "change-1"],
				[6, "Ane", 1, "facts"],
				[6, "Bo", 2, "facts"],
			]),
		).toEqual([3, null, ["Ane", 2, 1, false], ["Bo", 3, 2, false]]);
	});
	test("compares with the first placement on the first day", () => {
		expect(found([[1, "Ane", 2, "facts"]])).toEqual([1, null, ["Ane", 3, 2, false]]);
	});
	test("compares customers who came later with their first placement", () => {
		expect(
			found([
				[6, "Cy", 4, "first"],
				[6, "Cy", 2, "override", "change-1"],
			]),
		).toEqual([1, null, ["Cy", 4, 2, false]]);
	});
	test("marks moves by the policy, and gives the day of its last change", () => {
		expect(
			found([
				[6, "Ane", 2, "policy"],
				[6, "Ane", 1, "facts"],
				[6, "Bo", 4, "facts"],
			]),
		).toEqual([1, 6, ["Ane", 3, 1, true], ["Bo", 3, 4, false]]);
	});
	test("leaves out customers who came back, who left the list, or who cannot be told apart", () => {
		const moves: Step[] = [
			[6, "Ane", 2, "facts"],
			[6, "Ane", 3, "facts"],
			[6, "Bo", 4, "facts"],
		];
		expect(found(moves)).toEqual([1, null, ["Bo", 3, 4, false]]);
		expect(found(moves, [{ customer: "Ane" }])).toBeNull();
		expect(found(moves, [...ALL, { customer: "bo" }])).toBeNull();
	});
});
