import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonTraits, type TraitColumn } from "../../src/tiering/summary/commonTraits.ts";
import { PLACEMENTS, type Placement } from "../../src/tiering/tier.ts";

/** Some customers of one placement that share a value. */
type Group = readonly [count: number, tier: Placement, value: string | null];

function listOf(
	groups: readonly Group[],
	heading = "Industry",
): { placements: Placement[]; column: TraitColumn } {
	const all = groups.flatMap(([count, tier, value]) =>
		Array.from({ length: count }, () => ({ tier, value })),
	);
	return {
		placements: all.map(({ tier }) => tier),
		column: { heading, values: all.map(({ value }) => value) },
	};
}

function traits(...groups: Group[]) {
	const { placements, column } = listOf(groups);
	return commonTraits(placements, [column]);
}

const tier1Values = (...groups: Group[]) => traits(...groups)[1].map(({ value }) => value);

describe("commonTraits", () => {
	test("finds a value that is more common in a tier than in the others, with the counts", () => {
		const found = traits(
			[7, 1, "Building"],
			[5, 1, "Retail"],
			[5, 3, "Building"],
			[30, 3, "Retail"],
			[5, 2, "Farming"],
		);
		expect(found[1]).toEqual([
			{ column: "Industry", value: "Building", here: 7, outOf: 12, elsewhere: 5, outOfElsewhere: 40 },
		]);
		expect(found[3].map(({ value }) => value)).toEqual(["Retail"]);
		expect(found[4]).toEqual([]);
	});
	test("ignores a value that fewer than five customers of the tier share", () => {
		expect(tier1Values([4, 1, "Building"], [20, 3, "Retail"])).toEqual([]);
		expect(tier1Values([5, 1, "Building"], [20, 3, "Retail"])).toEqual(["Building"]);
	});
	test("ignores a value whose shares differ by less than ten percentage points", () => {
		expect(tier1Values([6, 1, "A"], [4, 1, "B"], [5, 2, "A"], [5, 2, "B"])).toEqual(["A"]);
		expect(tier1Values([59, 1, "A"], [41, 1, "B"], [50, 2, "A"], [50, 2, "B"])).toEqual([]);
		// 30 % against 20 % is exactly ten, whatever the rounding error
		expect(tier1Values([6, 1, "A"], [14, 1, "B"], [4, 2, "A"], [16, 2, "B"])).toEqual(["A"]);
	});
	test("compares values like names, and returns the first spelling", () => {
		expect(traits([1, 1, " Café  Nord "], [4, 1, "CAFE NORD"], [9, 2, "Else"])[1]).toMatchObject([
			{ value: "Café  Nord", here: 5 },
		]);
	});
	test("counts no customer with a blank value or an unknown tier", () => {
		expect(
			traits([5, 1, "A"], [50, 1, ""], [10, 2, "B"], [50, 2, ""], [50, "needsFacts", "A"])[1],
		).toMatchObject([{ here: 5, outOf: 5, elsewhere: 0, outOfElsewhere: 10 }]);
	});
	test("finds nothing if the values of the other tiers are unknown", () => {
		expect(tier1Values([9, 1, "A"], [9, 2, ""])).toEqual([]);
		expect(tier1Values([9, 1, "A"])).toEqual([]);
	});
	test("ignores numbers, dates, telephone numbers, e-mail addresses and long remarks", () => {
		for (const value of ["1200", "12-03-2026", "+45 12 34 56 78", "a@b.dk", `${"so ".repeat(21)}on`, null])
			expect(tier1Values([9, 1, value], [9, 2, "Retail"])).toEqual([]);
	});
	test("counts an ignored value as known and different", () => {
		expect(traits([5, 1, "A"], [3, 1, "1200"], [2, 1, null], [9, 2, "B"])[1]).toMatchObject([
			{ here: 5, outOf: 10 },
		]);
	});
	test("finds nothing in a column whose values are nearly all different", () => {
		const names = Array.from({ length: 40 }, (_, index): Group => [1, index < 20 ? 1 : 3, `Name ${index}`]);
		expect(tier1Values(...names)).toEqual([]);
	});
	test("returns at most three values, the biggest difference first", () => {
		const column = (heading: string, here: number): TraitColumn => ({
			heading,
			values: Array.from({ length: 20 }, (_, index) => (index < here ? "yes" : index < 10 ? "no" : "other")),
		});
		const placements = Array.from({ length: 20 }, (_, index): Placement => (index < 10 ? 1 : 2));
		const found = commonTraits(placements, [column("A", 6), column("B", 9), column("C", 5), column("D", 8)]);
		expect(found[1].map(({ column, here }) => [column, here])).toEqual([
			["B", 9],
			["D", 8],
			["A", 6],
		]);
	});
	test("returns the true counts of any list", () => {
		const cell = fc.constantFrom("A", "a ", "B", "C", "", "12", null);
		const row = fc.record({ placement: fc.constantFrom(...PLACEMENTS), value: cell });
		fc.assert(
			fc.property(fc.array(row, { maxLength: 80 }), (rows) => {
				const placements = rows.map(({ placement }) => placement);
				const column = { heading: "X", values: rows.map(({ value }) => value) };
				const found = commonTraits(placements, [column]);
				for (const tier of [1, 2, 3, 4] as const) {
					for (const { value, here, outOf, elsewhere, outOfElsewhere } of found[tier]) {
						const same = (cell: string | null) => cell?.trim().toLowerCase() === value.toLowerCase();
						const inTier = rows.filter(({ placement }) => placement === tier);
						const others = rows.filter(({ placement }) => placement !== tier && placement !== "needsFacts");
						const known = (some: typeof rows) => some.filter((row) => row.value !== "").length;
						expect([here, outOf]).toEqual([inTier.filter((row) => same(row.value)).length, known(inTier)]);
						expect([elsewhere, outOfElsewhere]).toEqual([
							others.filter((row) => same(row.value)).length,
							known(others),
						]);
						expect(here).toBeGreaterThanOrEqual(5);
						expect(here / outOf - elsewhere / outOfElsewhere).toBeGreaterThan(0.0999);
					}
				}
			}),
		);
	});
});
