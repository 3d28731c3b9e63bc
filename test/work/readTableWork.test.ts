import { describe, expect, it } from "vitest";
import { readTable } from "../../src/table/readTable.ts";
import { workDone } from "./workDone.ts";

const wide = (columns: number) => [
	Array.from({ length: columns }, (_, column) => (column === 0 ? "Customer" : `Revenue of branch ${column}`)),
	...Array.from({ length: 300 }, (_, row) =>
		Array.from({ length: columns }, (_, column) => (column === 0 ? `c${row}` : row * column)),
	),
];

/** A table of many columns with the headings that a function gives. */
const headed = (headingOf: (column: number) => string) => (columns: number) => [
	Array.from({ length: columns }, (_, column) => (column === 0 ? "Customer" : headingOf(column))),
	...Array.from({ length: 5 }, (_, row) =>
		Array.from({ length: columns }, (_, column) => (column === 0 ? `c${row}` : row * column)),
	),
];

const long = (rows: number) => [
	Array.from(
		{ length: 30 },
		(_, column) => ["Customer", "Revenue", "Cost", "Hours", "Last order", "Margin"][column] ?? `x${column}`,
	),
	...Array.from({ length: rows }, (_, row) =>
		Array.from({ length: 30 }, (_, column) => {
			if (column === 0) return `c${row}`;
			if (column === 4) return "31-12-2025";
			if (column === 5) return 0.2;
			return column % 2 ? `${(row % 900) + 1}.000,50 kr` : row;
		}),
	),
];

describe("readTable", () => {
	it.each([
		["columns", wide, 200],
		["equal headings", headed(() => "Revenue"), 600],
		["equal headings of other figures", headed(() => "Profit"), 600],
		["amounts without a name", headed(() => "Amount"), 600],
		["years", headed((column) => `Revenue ${1900 + (column % 200)}`), 600],
		["parts of years", headed((column) => `Revenue Jan ${1900 + (column % 200)}`), 600],
		["unknown headings", headed((column) => `Hat ${column}`), 600],
		["columns of currencies", headed(() => "Currency"), 600],
		["rows", long, 2_000],
	])("does at most twice the work for twice as many %s", async (_, table, size) => {
		readTable(table(10));
		const [once, twice] = [table(size), table(2 * size)];
		const work = await workDone(() => readTable(once));
		expect(await workDone(() => readTable(twice))).toBeLessThan(2.05 * work);
	});

	it("reads 50,000 rows of 30 columns", () => {
		expect(readTable(long(50_000)).customers).toHaveLength(50_000);
	});
});
