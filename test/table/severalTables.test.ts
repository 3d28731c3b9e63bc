import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

function read(...rows: Cell[][]) {
	const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	const grid = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
	const { headerRow, customers, leftOut, problems } = readTable(grid, { locale: "en_US" });
	return {
		headerRow,
		revenues: Object.fromEntries(customers.map(({ facts }) => [facts.customer, facts.revenue])),
		leftOut: leftOut.map(({ row, why }) => `${row} ${why}`),
		problems,
	};
}

describe("readTable with a legend", () => {
	const legend = [
		["Field", "Meaning"],
		["Customer", "Name of customer"],
		["Revenue", "Sales in EUR"],
		["Profit", "Revenue less cost"],
	];
	const list = [
		["Customer", "Revenue"],
		["Fynsk Byg", 120],
		["Holm", 80],
	];
	test("below the list reads the list, and leaves the legend out", () => {
		expect(read(...list, [], ...legend)).toEqual({
			headerRow: 0,
			revenues: { "Fynsk Byg": 120, Holm: 80 },
			leftOut: ["4 note", "5 note", "6 note", "7 note"],
			problems: [],
		});
	});
	test("above the list reads the list", () => {
		expect(read(...legend, [], ...list)).toMatchObject({ headerRow: 5, problems: [] });
	});
	test("keeps a customer who is named as a heading", () => {
		const named = ["Revenue", 7];
		expect(read(...list, [], named, ["Customer", 5]).revenues).toMatchObject({ Revenue: 7, Customer: 5 });
		expect(read(...list, [], ["Revenue", ""]).leftOut).toEqual([]);
		expect(read(...list, ["Revenue", ""], ["Customer", ""]).leftOut).toEqual([]);
	});
});

describe("readTable with two tables of customers", () => {
	test("reads the second by the headings of the first where these agree, and says which column it does not read", () => {
		const { headerRow, revenues, leftOut, problems } = read(
			["Client", "Sales"],
			["Nord", 900],
			["Syd", 400],
			[],
			["Client", "Sales", "Hours"],
			["Vest", 70, 3],
		);
		expect(headerRow).toBe(0);
		expect(revenues).toEqual({ Nord: 900, Syd: 400, Vest: 70 });
		expect(leftOut).toEqual(["4 repeatedHeader"]);
		expect(problems).toEqual([{ kind: "otherTable", row: 4, column: 2, found: "Hours", isRead: true }]);
	});
	test("leaves the second out where a column has another heading there, up to headings that agree again", () => {
		const { revenues, leftOut, problems } = read(
			["Client", "Sales"],
			["Nord", 900],
			["Syd", 400],
			["Client", "Cost"],
			["Nord", 700],
			[],
			["Øst", 300],
			["Client", "Sales"],
			["Vest", 70],
		);
		expect(revenues).toEqual({ Nord: 900, Syd: 400, Vest: 70 });
		expect(leftOut).toEqual(["3 otherTable", "4 otherTable", "6 otherTable", "7 repeatedHeader"]);
		expect(problems).toEqual([{ kind: "otherTable", row: 3, column: 1, found: "Cost", isRead: false }]);
	});
	test("leaves out a table in which one of many headings differs", () => {
		const { leftOut } = read(
			["Client", "Sales", "Profit", "Hours"],
			["Nord", 900, 90, 2],
			["Syd", 400, 10, 2],
			["Client", "Sales", "Profit", "Complaints"],
			["Vest", 70, 7, 1],
		);
		expect(leftOut).toEqual(["3 otherTable", "4 otherTable"]);
	});
	test("leaves out a table of another year", () => {
		const { revenues, problems } = read(
			["Client", "Sales 2023"],
			["Nord", 900],
			["Client", "Sales 2024"],
			["Nord", 950],
		);
		expect(revenues).toEqual({ Nord: 900 });
		expect(problems).toMatchObject([{ kind: "otherTable", found: "Sales 2024", isRead: false }]);
	});
	test("reads on below headings in other words without a doubt", () => {
		expect(read(["Client", "Sales"], ["Nord", 900], ["Customer", "Revenue"], ["Vest", 70])).toMatchObject({
			revenues: { Nord: 900, Vest: 70 },
		});
	});
	test("reads the whole list below an extract of it, and names the extract", () => {
		const { headerRow, revenues, problems } = read(
			["Client", "Sales"],
			["Nord", 900],
			[],
			["Client", "Sales", "Profit"],
			["Nord", 900, 90],
			["Vest", 70, 7],
		);
		expect(headerRow).toBe(3);
		expect(revenues).toEqual({ Nord: 900, Vest: 70 });
		expect(problems).toEqual([{ kind: "rowsAbove", rows: [1], row: 3 }]);
	});
});

describe("readTable with rows above the headings", () => {
	const list: Cell[][] = [
		["Client", "Sales", "Profit"],
		["Nord", 900, 90],
	];
	test("names those that look like customers", () => {
		expect(read(["Alfa", 50, 5], ["Beta", 40, 4], ...list).problems).toEqual([
			{ kind: "rowsAbove", rows: [0, 1], row: 2 },
		]);
	});
	test.each<[string, Cell[][]]>([
		["titles", [["Sales report"], ["Printed", "3 January"]]],
		[
			"settings",
			[
				["Exchange rate", 7.45, ""],
				["Version", 3, ""],
			],
		],
		[
			"a total",
			[
				["Total", 900, 90],
				["Average", 450, 45],
			],
		],
		["figures of the whole", [["Clients", "Sales", "Profit"], [120, 9000, 900], []]],
		["years", [["", 2025, 2025]]],
	])("has no doubt about %s", (_, above) => {
		const { headerRow, problems } = read(...above, ...list);
		expect(headerRow).toBe(above.length);
		expect(problems).toEqual([]);
	});
});
