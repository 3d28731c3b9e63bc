import { describe, expect, test } from "vitest";
import type { Cell, Grid } from "../../src/table/cell.ts";
import { type Hints, readTable } from "../../src/table/readTable.ts";

function read(grid: Grid, hints: Hints = {}) {
	const { columns, customers, problems, headerRow, leftOut } = readTable(grid, hints);
	return {
		headerRow,
		leftOut,
		facts: columns.map(({ fact }) => fact),
		confidence: columns.map(({ confidence }) => confidence),
		names: customers.map(({ facts }) => facts.customer),
		kinds: problems.map(({ kind }) => kind),
		of: (fact: "revenue" | "profit" | "margin" | "cost") => customers.map(({ facts }) => facts[fact]),
	};
}

describe("readTable with names below a blank heading", () => {
	const rows: Grid = [
		["Dale Bakery", 5210.5],
		["Elm & Sons", 730],
		["Fern Hotel", 9400],
	];
	test("takes the first column for the customers, with little confidence", () => {
		const { facts, names, confidence, kinds, leftOut } = read([
			["Northwind LLC", ""],
			["Sales by Customer Summary", ""],
			["", "Total"],
			...rows,
			["TOTAL", 15340.5],
		]);
		expect(facts).toEqual(["customer", "revenue"]);
		expect(names).toEqual(["Dale Bakery", "Elm & Sons", "Fern Hotel"]);
		expect(confidence[0]).toBeLessThan(0.5);
		expect(leftOut).toEqual([{ row: 6, why: "total" }]);
		expect(kinds).toEqual([]);
	});
	test("takes no total with its sum for the headings", () => {
		const { headerRow, names } = read([["", "Jan - Dec 25"], ...rows, ["TOTAL", 15340.5]]);
		expect(headerRow).toBe(0);
		expect(names).toEqual(["Dale Bakery", "Elm & Sons", "Fern Hotel"]);
	});
	test.each<[string, readonly Cell[], Grid, Hints]>([
		["names that repeat", ["", "Revenue"], [...rows, ["Elm & Sons", 80]], {}],
		[
			"figures",
			["", "Revenue"],
			[
				[12, 80],
				[13, 90],
			],
			{},
		],
		[
			"a column that is not the first",
			["Region", "", "Revenue"],
			rows.map(([name, sum]) => ["N", name, sum]),
			{},
		],
		["one that the user does not want", ["", "Revenue"], rows, { assigned: { "": null } }],
	])("leaves alone %s", (_, headings, below, hints) => {
		expect(read([headings as Cell[], ...below], hints).kinds).toContain("noCustomerColumn");
	});
	test("leaves the names of a list that has others", () => {
		const { facts } = read([
			["", "Customer", "Revenue"],
			["Anna", "Dale", 5],
			["Bo", "Elm", 7],
		]);
		expect(facts).toEqual([null, "customer", "revenue"]);
	});
	test("says that a list lies on its side, also in Danish", () => {
		const { kinds } = read([
			["", "Dale", "Elm", "Fern"],
			["Omsætning", 12000, 8000, 3000],
			["Omkostninger", 4000, 1000, 500],
		]);
		expect(kinds).toEqual(["lyingList"]);
	});
});

describe("readTable with a list that has no headings", () => {
	test("says so, instead of taking the first customer for them", () => {
		expect(read(["Dale 5210", "Elm 730"].map((row) => row.split(" "))).kinds).toEqual(["noHeader"]);
		expect(
			read([
				["Dale", 5210, 100],
				["Elm", 730, 9],
			]).kinds,
		).toEqual(["noHeader"]);
	});
	test("takes headings that name something for headings, though none names the customers", () => {
		expect(
			read([
				["Region", "Revenue"],
				["North", 5210],
			]).kinds,
		).toEqual(["noCustomerColumn"]);
		expect(
			read([
				["Region", 2025],
				["North", 5210],
			]).kinds,
		).toContain("noCustomerColumn");
	});
});

describe("readTable with headings of other programs", () => {
	test.each([
		["Party Name", "customer"],
		["Party", "customer"],
		["Particulars", "customer"],
		["Client (USD)", "customer"],
		["Kunde (t.kr.)", "customer"],
		["Billable Amount", "revenue"],
		["Closed Won Amount", "revenue"],
		["ARR", "revenue"],
		["ARR last year", "previousRevenue"],
		["Varekøb", "cost"],
		["Indkøb", "cost"],
	])("understands %s as %s", (heading, fact) => {
		const cells =
			fact === "customer"
				? [["Dale"], ["Elm"]]
				: [
						["Dale", 10],
						["Elm", 20],
					];
		const headings = fact === "customer" ? [heading] : ["Kunde", heading];
		expect(read([headings, ...cells]).facts[headings.length - 1]).toBe(fact);
	});
	test("takes the unit behind the customers for that of all amounts", () => {
		const { of } = read([
			["Customer (₹ in lakhs)", "Revenue"],
			["Dale", 12.5],
			["Elm", 3],
		]);
		expect(of("revenue")).toEqual([1_250_000, 300_000]);
	});
	test("neither reads nor suggests the annual revenue in a CRM, which is the client's own", () => {
		const crm: Grid = [
			["Account Name", "Industry", "Annual Revenue", "Complaints"],
			["Dale", "Food", 5_000_000, 1],
			["Elm", "Steel", 9_000_000, 0],
		];
		expect(read(crm).facts).toEqual(["customer", null, null, "complaints"]);
		expect(read(crm).kinds).toEqual([]);
		const own: Grid = [
			["Customer", "Annual Revenue"],
			["Dale", "$5,000"],
			["Elm", "$9,000"],
		];
		expect(read(own).kinds).toEqual(["perhapsRevenue"]);
	});
	test("reads a profit in per cents as a margin, as text or by its format", () => {
		const texts = read([
			["Customer", "Revenue", "Profit"],
			["Dale", 500, "40%"],
			["Elm", 900, "-5 %"],
		]);
		expect(texts.of("margin")).toEqual([0.4, -0.05]);
		const grid: Grid = [
			["Customer", "Revenue", "Profit"],
			["Dale", 500, 0.4],
			["Elm", 900, -0.05],
		];
		const formatted = read(grid, { formatsOf: () => () => "0%" });
		expect([formatted.facts[2], formatted.of("margin"), formatted.of("profit")]).toEqual([
			"margin",
			[0.4, -0.05],
			[undefined, undefined],
		]);
		const plain = read(grid, { formatsOf: () => () => "0.00" });
		expect(plain.facts[2]).toBe("profit");
	});
});
