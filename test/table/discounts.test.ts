import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

/** Discounts of a list, and what is said of them. */
function read(heading: string, discounts: readonly Cell[], revenue: (at: number) => Cell = () => 2000) {
	const rows = discounts.map((cell, at) => [`Customer of row ${at}`, revenue(at), cell]);
	const { customers, problems } = readTable([["Customer", "Revenue", heading], ...rows], { locale: "en_US" });
	return { discounts: customers.map(({ facts }) => facts.discount), problems };
}

const PERCENTS = [10, 2.5, 0, 7, 20, 15];
const PARTS = PERCENTS.map((percent) => percent / 100);

describe("readTable with one odd discount among percentages", () => {
	test.each([240, 101, "$35", "kr. 8"])("says %j, and reads the others as percentages", (odd) => {
		const { discounts, problems } = read("Discount", [...PERCENTS, odd]);
		expect(discounts).toEqual([...PARTS, undefined]);
		expect(problems).toMatchObject([{ kind: "unreadable", row: 7, column: 2, found: String(odd) }]);
	});

	test.each([
		["few", [12, 5, 240]],
		["uncommon as percentages", [12.35, 40.8, 33.1, 5.99, 18, 71.25, 240]],
		["larger than percentages usually are", [10, 80, 5, 90, 20, 15, 240]],
	])("leaves all open where the others are %s", (_, cells) => {
		const { discounts, problems } = read("Discount", [0, ...cells]);
		expect(discounts).toEqual([0, ...cells.map(() => undefined)]);
		expect(problems).toMatchObject([
			{ kind: "openShares", rows: cells.map((_, at) => at + 2), orMoney: true },
		]);
	});

	test("reads amounts of money where two are larger than a percentage, or all are", () => {
		expect(read("Discount", [20, 120, 40, 240])).toEqual({
			discounts: [0.01, 0.06, 0.02, 0.12],
			problems: [],
		});
		expect(read("Discount", [0, 240, 0])).toEqual({ discounts: [0, 0.12, 0], problems: [] });
		expect(read("Discount", [20, "$40", "$10"])).toEqual({ discounts: [0.01, 0.02, 0.005], problems: [] });
	});

	test.each(["Discount amount", "Rabat kr."])("takes the word of the heading %s for amounts", (heading) => {
		expect(read(heading, [...PERCENTS, 240]).discounts.slice(-1)).toEqual([0.12]);
	});

	test("lets sales before and after the discounts show that they are amounts, and then doubts none", () => {
		const rows = [10, 5, 20, 15, 8, 240].map((cell, at) => [`Customer ${at}`, 2000, cell, 2000 - cell]);
		const { customers, problems } = readTable([
			["Customer", "Gross sales", "Discounts", "Net sales"],
			...rows,
		]);
		expect(customers.map(({ facts }) => facts.discount)).toEqual([0.005, 0.0025, 0.01, 0.0075, 0.004, 0.12]);
		expect(problems).toEqual([]);
	});

	test("says an amount of discount that is larger than its sales", () => {
		const { discounts, problems } = read("Discount", [120, 240, 300], (at) => (at === 1 ? 90 : 2000));
		expect(discounts).toEqual([0.06, undefined, 0.15]);
		expect(problems).toMatchObject([{ kind: "unreadable", row: 2, column: 2, found: "240" }]);
		expect(read("Discount", [120, 240, 300], (at) => (at === 1 ? -90 : 2000)).problems).toEqual([]);
	});
});

describe("readTable below a heading with a percent sign", () => {
	test("reads small figures as percentages among larger ones", () => {
		const { discounts, problems } = read("Discount %", [31.5, 0.4, 8, "0.05", 12]);
		expect(discounts).toEqual([0.315, 0.004, 0.08, 0.0005, 0.12]);
		expect(problems).toEqual([]);
	});

	test("leaves figures open that are all below one, and a small one unread where the heading has no sign", () => {
		expect(read("Discount %", [0.5, 0.75, 0.9]).problems).toMatchObject([{ kind: "openShares" }]);
		expect(read("Discount", [31.5, 0.4, 8, 12]).problems).toMatchObject([{ kind: "unreadable", row: 2 }]);
	});
});
