import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { findHeaderRow } from "../../src/table/findHeaderRow.ts";
import { readTable } from "../../src/table/readTable.ts";

const factsOf = (grid: Cell[][]) =>
	readTable(grid).columns.flatMap(({ heading, fact }) => (fact === null ? [] : [`${heading}: ${fact}`]));
const namesOf = (grid: Cell[][]) => readTable(grid).customers.map(({ facts }) => facts.customer);

describe("readTable with headings in two rows", () => {
	const rows: Cell[][] = [
		["Alfa ApS", 80, 8, 100, 12],
		["Beta A/S", 60, 6, 50, 5],
	];
	const years = ["previousRevenue", "revenue"];
	test("joins merged years with the figures below, the customer merged over both rows", () => {
		const grid: Cell[][] = [
			["Kunde", 2024, "", 2025, ""],
			["", "Omsætning", "DB", "Omsætning", "DB"],
			...rows,
		];
		const { headerRow, customers } = readTable(grid);
		expect(headerRow).toBe(1);
		expect(factsOf(grid)).toEqual([
			"Kunde: customer",
			`Omsætning 2024: ${years[0]}`,
			`Omsætning 2025: ${years[1]}`,
			"DB 2025: profit",
		]);
		expect(customers[0]!.facts).toMatchObject({ customer: "Alfa ApS", revenue: 100, profit: 12 });
	});
	test("joins them where the customer stands in the lower row, and where the newer year is first", () => {
		expect(
			factsOf([["", 2025, "", 2024, ""], ["Client", "Revenue", "Profit", "Revenue", "Profit"], ...rows]),
		).toEqual([
			"Client: customer",
			"Revenue 2025: revenue",
			"Profit 2025: profit",
			"Revenue 2024: previousRevenue",
		]);
	});
	test("takes a row of years below a row of groups for the heading row", () => {
		const grid: Cell[][] = [
			["Customer", "Sales", "", "Profit", ""],
			["", "2024", "2025", "2024", "2025"],
			...rows,
		];
		expect(findHeaderRow(grid)).toBe(1);
		expect(factsOf(grid)).toEqual([
			...["Customer: customer", "Sales 2024: previousRevenue", "Sales 2025: revenue", "Profit 2025: profit"],
		]);
	});
	test("reads a pivot table whose measure stands in the corner", () => {
		for (const label of ["Column Labels", "Year", "Spaltenbeschriftungen"])
			expect(
				factsOf([
					["Sum of Sales", label, "", "", ""],
					["Row Labels", 2024, 2025, "Grand Total", ""],
					...rows,
				]),
			).toEqual(["Row Labels: customer", "Sum of Sales 2024: previousRevenue", "Sum of Sales 2025: revenue"]);
	});
	test("carries no year on to columns of their own to the right", () => {
		const grid: Cell[][] = [
			["", 2025, "", 2024, "", "", ""],
			["Client", "Revenue", "Profit", "Revenue", "Profit", "Complaints", "Negotiation"],
			["Alfa ApS", 100, 12, 80, 8, 0, 4],
		];
		expect(factsOf(grid).slice(-2)).toEqual(["Complaints: complaints", "Negotiation: negotiation"]);
	});
	test.each([
		["Budget", "Actual"],
		["Budget 2025", "Actual 2025"],
		["Forecast", "YTD"],
		["Variance", "Actuals"],
		["Prognose", "Realiseret"],
		["Plan", "Ist"],
	])("reads nothing below the group %j, and the figures below %j", (planned, actual) => {
		const headings = ["Customer", "Revenue", "Profit", "Revenue", "Profit"];
		for (const grid of [
			[["", planned, "", actual, ""], headings, ["Alfa ApS", 80, 8, 100, 12]],
			[["", actual, "", planned, ""], headings, ["Alfa ApS", 100, 12, 80, 8]],
		]) {
			const { customers, problems } = readTable(grid);
			expect(customers[0]!.facts).toMatchObject({ revenue: 100, profit: 12 });
			expect(problems).toEqual([]);
		}
	});
	test("reads no revenue below a target, where there is no other", () => {
		expect(
			factsOf([
				["", "Target"],
				["Customer", "Revenue"],
				["Alfa ApS", 80],
			]),
		).toEqual(["Customer: customer"]);
	});
	test("keeps the column that was chosen by its lower heading, where another one of that name is planned", () => {
		const grid = [
			["", "Budget", "Actual"],
			["Customer", "Turnover", "Turnover"],
			["Alfa ApS", 80, 100],
		];
		const { customers } = readTable(grid, { assigned: { turnover: "revenue" } });
		expect(customers[0]!.facts.revenue).toBe(100);
	});
	test.each(["Budget 2025", "Target"])("takes %j above the customers for a title", (title) => {
		expect(
			factsOf([
				[title, "", ""],
				["Customer", "Revenue", "Profit"],
				["Alfa ApS", 80, 8],
			]),
		).toEqual(["Customer: customer", "Revenue: revenue", "Profit: profit"]);
	});
	test("reads the plan of a customer below a group of that name", () => {
		const grid = [
			["", "", "Plan", ""],
			["Customer", "Revenue", "Action", "Owner"],
			["Alfa ApS", 80, "", "Eva"],
		];
		expect(factsOf(grid)).toContain("Plan Owner: planOwner");
	});
	test("leaves out both rows where they are repeated", () => {
		const headings: Cell[][] = [
			["Customer", 2024, "", 2025, ""],
			["", "Revenue", "Profit", "Revenue", "Profit"],
		];
		const { customers, leftOut } = readTable([...headings, rows[0]!, ...headings, rows[1]!]);
		expect(customers.map(({ facts }) => facts.customer)).toEqual(["Alfa ApS", "Beta A/S"]);
		expect(leftOut.map(({ why }) => why)).toEqual(["repeatedHeader", "repeatedHeader"]);
	});
	test("keeps a choice made by the lower heading alone, and one by both", () => {
		const grid: Cell[][] = [
			["", 2025, 2024],
			["Client", "Footfall", "Footfall"],
			["Alfa", 1, 2],
		];
		const chosen = (assigned: Record<string, "revenue">) =>
			readTable(grid, { assigned }).columns.map(({ fact }) => fact);
		expect(chosen({ footfall: "revenue" })).toEqual(["customer", "revenue", null]);
		const joined = [
			["", 2025, 2024],
			["Client", "Revenue", "Revenue"],
			["Alfa", 1, 2],
		];
		const byBoth = readTable(joined, { assigned: { "revenue 2024": "revenue" } }).columns;
		expect(byBoth.map(({ fact }) => fact)).toEqual(["customer", null, "revenue"]);
		const byLower = readTable(joined, { assigned: { revenue: null } }).columns;
		expect(byLower.map(({ fact }) => fact)).toEqual(["customer", null, null]);
	});

	test.each<[string, Cell[]]>([
		["a title", ["Customers of 2025", "", "", "", ""]],
		["a title of one word", ["Customers", "", "", "", ""]],
		["what the list was made of", ["Company", "Nordic ApS", "", "Printed", "3 January"]],
		["a remark", ["All amounts in DKK", "", "", "", ""]],
		["nothing", ["", "", "", "", ""]],
	])("reads one row of headings below %s as it is", (_, above) => {
		const grid: Cell[][] = [above, ["Customer", "Revenue", "Profit", "Hours", "Complaints"], ...rows];
		expect(factsOf(grid)).toEqual(factsOf(grid.slice(1)));
		expect(namesOf(grid)).toEqual(["Alfa ApS", "Beta A/S"]);
	});
	test("never takes the first customer for a heading", () => {
		const name = fc.constantFrom(
			"Revenue ApS",
			"Sales",
			"2025",
			"Total",
			"Profit A/S",
			"Ann Ray",
			"No",
			"Ann",
		);
		const cell = fc.constantFrom<Cell>(2024, 2025, "", "Active", "North", "No", "FY25");
		fc.assert(
			fc.property(name, fc.array(cell, { minLength: 3, maxLength: 3 }), (customer, cells) => {
				const grid: Cell[][] = [
					["Customer", "Region", "Revenue", "Status"],
					[customer, ...cells],
					["Beta", "South", 5, "x"],
				];
				expect(findHeaderRow(grid)).toBe(0);
			}),
		);
	});
});

test("findHeaderRow counts a heading once per row, so that a row of answers is none", () => {
	const headings = [
		"Name",
		"Newsletter",
		...Array.from({ length: 14 }, (_, at) => `Consent ${String.fromCharCode(65 + at)}x`),
	];
	for (const answer of ["No", "Number", "Total", "Id"])
		expect(
			findHeaderRow([headings, ["Ann", ...Array(15).fill(answer)], ["Bo", ...Array(15).fill("Yes")]]),
		).toBe(0);
});
