import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

const read = (heading: string, cells: readonly Cell[], locale = "en_IN") => {
	const { columns, customers, problems } = readTable(
		[
			["Customer", heading, "Hours"],
			...cells.map((cell, row): Cell[] => [`Customer of row ${row}`, cell, 5 + row]),
		],
		{ locale },
	);
	return {
		fact: columns[1]!.fact,
		values: customers.map(({ facts }) => facts.revenue),
		kinds: problems.map(({ kind }) => kind),
	};
};

describe("readTable with amounts of Indian lists", () => {
	test.each([
		...([
			["Revenue (Rs.)", 1],
			["Revenue (Rs)", 1],
			["Turnover (Rs.)", 1],
			["Sales Rs.", 1],
			["Revenue (INR)", 1],
			["Turnover in Rupees", 1],
		] as const),
		...([
			["Revenue (₹ lakhs)", 1e5],
			["Revenue (Rs in lakhs)", 1e5],
			["Revenue in lakhs", 1e5],
			["Turnover (Rs. Lacs)", 1e5],
			["Sales (₹ in lakh)", 1e5],
		] as const),
		...([
			["Revenue in crores", 1e7],
			["Turnover (Rs. in Crores)", 1e7],
			["Revenue (₹ Cr)", 1e7],
			["Sales (INR Crore)", 1e7],
			["Revenue (Rs Cr.)", 1e7],
			["Turnover (in Cr)", 1e7],
		] as const),
	])("reads “%s” as revenue, times %d", (heading, scale) => {
		expect(read(heading, [4.5, 12])).toEqual({
			fact: "revenue",
			values: [4.5 * scale, 12 * scale],
			kinds: [],
		});
	});
	test.each([
		[
			["Rs. 4,50,000/-", "Rs. 75,000/-", "Rs.900/-"],
			[450_000, 75_000, 900],
		],
		[
			["4,50,000/-", "12,75,500/-", "800/-"],
			[450_000, 1_275_500, 800],
		],
		[
			["₹ 4,50,000.50", "₹12,500", "₹0"],
			[450_000.5, 12_500, 0],
		],
		[
			["₹4.5 lakh", "₹ 12 lakhs", "Rs 3 lac"],
			[450_000, 1_200_000, 300_000],
		],
		[
			["2 crore", "1.25 crores", "90 lakh"],
			[20_000_000, 12_500_000, 9_000_000],
		],
		[
			["(4,50,000)/-", "-75,000/-", "KSh 4,500/=", "9,00,000/-", "60,000/-"],
			[-450_000, -75_000, 4500, 900_000, 60_000],
		],
	] as const)("reads %j", (cells, values) => {
		const one = read("Revenue", cells);
		expect([one.fact, one.values]).toEqual(["revenue", values]);
	});
	test("leaves “1.2 Cr” unread among rupees, as it is a credit or ten millions, and says so", () => {
		const unread = { fact: "revenue", values: [undefined, 450_000, 75_000], kinds: ["unreadable"] };
		expect(read("Revenue", ["Rs 1.2 Cr", "Rs 4,50,000", "Rs 75,000"])).toEqual(unread);
		expect(read("Revenue (Rs.)", ["1.2 Cr", "4,50,000", "75,000"])).toEqual(unread);
		expect(read("Revenue", ["1.2 Cr", "4.5 lakh", "0.75 lakh"], "en_US")).toEqual(unread);
		expect(read("Revenue", ["1.2 Cr", "4,50,000", "75,000"])).toEqual(unread);
	});
	test("reads credits and debits of an Indian ledger", () => {
		expect(read("Revenue", ["4,50,000 Cr", "800 Cr", "1,200 Dr"]).values).toEqual([450_000, 800, -1200]);
	});
});
