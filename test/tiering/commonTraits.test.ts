import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonTraits, type TraitColumn } from "../../src/tiering/summary/commonTraits.ts";
import { PLACEMENTS, type Placement } from "../../src/tiering/tier.ts";

/** So many customers of a tier with a value. */
type Group = readonly [count: number, tier: Placement, value: string | null];

function of(groups: readonly Group[], heading = "Industry"): { places: Placement[]; column: TraitColumn } {
	const all = groups.flatMap(([count, tier, value]) =>
		Array.from({ length: count }, () => ({ tier, value })),
	);
	return {
		places: all.map(({ tier }) => tier),
		column: { heading, values: all.map(({ value }) => value) },
	};
}

function traits(...groups: Group[]) {
	const { places, column } = of(groups);
	return commonTraits(places, [column]);
}

const said = (...groups: Group[]) => traits(...groups)[1].map(({ value }) => value);

describe("what the customers of a tier have in common", () => {
	test("is a value that is found more often there than in the other tiers, with the counts", () => {
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
	test("is not said of fewer than five", () => {
		expect(said([4, 1, "Building"], [20, 3, "Retail"])).toEqual([]);
		expect(said([5, 1, "Building"], [20, 3, "Retail"])).toEqual(["Building"]);
	});
	test("is not said where the shares differ by less than ten percentage points", () => {
		expect(said([6, 1, "A"], [4, 1, "B"], [5, 2, "A"], [5, 2, "B"])).toEqual(["A"]);
		expect(said([59, 1, "A"], [41, 1, "B"], [50, 2, "A"], [50, 2, "B"])).toEqual([]);
		// 30 % against 20 %: exactly ten, whatever arithmetic makes of it
		expect(said([6, 1, "A"], [14, 1, "B"], [4, 2, "A"], [16, 2, "B"])).toEqual(["A"]);
	});
	test("compares values as names are compared, and writes them as they first stand", () => {
		expect(traits([1, 1, " Café  Nord "], [4, 1, "CAFE NORD"], [9, 2, "Else"])[1]).toMatchObject([
			{ value: "Café  Nord", here: 5 },
		]);
	});
	test("counts nobody of whom the column is not known, and nobody whose tier is not", () => {
		expect(
			traits([5, 1, "A"], [50, 1, ""], [10, 2, "B"], [50, 2, ""], [50, "needsFacts", "A"])[1],
		).toMatchObject([{ here: 5, outOf: 5, elsewhere: 0, outOfElsewhere: 10 }]);
	});
	test("is not said where nothing is known of the others", () => {
		expect(said([9, 1, "A"], [9, 2, ""])).toEqual([]);
		expect(said([9, 1, "A"])).toEqual([]);
	});
	test("is never a figure, a date in figures, a telephone number, an e-mail address or a remark", () => {
		for (const value of ["1200", "12-03-2026", "+45 12 34 56 78", "a@b.dk", `${"so ".repeat(21)}on`, null])
			expect(said([9, 1, value], [9, 2, "Retail"])).toEqual([]);
	});
	test("takes such cells as known: they are another value", () => {
		expect(traits([5, 1, "A"], [3, 1, "1200"], [2, 1, null], [9, 2, "B"])[1]).toMatchObject([
			{ here: 5, outOf: 10 },
		]);
	});
	test("is nothing in a column in which nearly every value is another", () => {
		const names = Array.from({ length: 40 }, (_, index): Group => [1, index < 20 ? 1 : 3, `Name ${index}`]);
		expect(said(...names)).toEqual([]);
	});
	test("is three values at most, the biggest difference first", () => {
		const column = (heading: string, here: number): TraitColumn => ({
			heading,
			values: Array.from({ length: 20 }, (_, index) => (index < here ? "yes" : index < 10 ? "no" : "other")),
		});
		const places = Array.from({ length: 20 }, (_, index): Placement => (index < 10 ? 1 : 2));
		const found = commonTraits(places, [column("A", 6), column("B", 9), column("C", 5), column("D", 8)]);
		expect(found[1].map(({ column, here }) => [column, here])).toEqual([
			["B", 9],
			["D", 8],
			["A", 6],
		]);
	});
	test("is true of the list, whatever it holds", () => {
		const cell = fc.constantFrom("A", "a ", "B", "C", "", "12", null);
		const row = fc.record({ place: fc.constantFrom(...PLACEMENTS), value: cell });
		fc.assert(
			fc.property(fc.array(row, { maxLength: 80 }), (rows) => {
				const places = rows.map(({ place }) => place);
				const column = { heading: "X", values: rows.map(({ value }) => value) };
				const found = commonTraits(places, [column]);
				for (const tier of [1, 2, 3, 4] as const) {
					for (const { value, here, outOf, elsewhere, outOfElsewhere } of found[tier]) {
						const same = (one: string | null) => one?.trim().toLowerCase() === value.toLowerCase();
						const inTier = rows.filter(({ place }) => place === tier);
						const others = rows.filter(({ place }) => place !== tier && place !== "needsFacts");
						const known = (some: typeof rows) => some.filter((one) => one.value !== "").length;
						expect([here, outOf]).toEqual([inTier.filter((one) => same(one.value)).length, known(inTier)]);
						expect([elsewhere, outOfElsewhere]).toEqual([
							others.filter((one) => same(one.value)).length,
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
