import { describe, expect, it } from "vitest";
import { readTable } from "../../src/table/readTable.ts";
import { workDone } from "./workDone.ts";

const wide = (columns: number) => [
	Array.from({ length: columns }, (_, at) => (at === 0 ? "Customer" : `Revenue of branch ${at}`)),
	...Array.from({ length: 300 }, (_, row) =>
		Array.from({ length: columns }, (_, at) => (at === 0 ? `c${row}` : row * at)),
	),
];

const long = (rows: number) => [
	Array.from(
		{ length: 30 },
		(_, at) => ["Customer", "Revenue", "Cost", "Hours", "Last order", "Margin"][at] ?? `x${at}`,
	),
	...Array.from({ length: rows }, (_, row) =>
		Array.from({ length: 30 }, (_, at) => {
			if (at === 0) return `c${row}`;
			if (at === 4) return "31-12-2025";
			if (at === 5) return 0.2;
			return at % 2 ? `${(row % 900) + 1}.000,50 kr` : row;
		}),
	),
];

describe("readTable", () => {
	it.each([
		["columns", wide, 200],
		["rows", long, 2_000],
	])("does twice the work for twice as many %s, and no more", async (_, table, size) => {
		readTable(table(10));
		const [once, twice] = [table(size), table(2 * size)];
		const work = await workDone(() => readTable(once));
		expect(await workDone(() => readTable(twice))).toBeLessThan(2.05 * work);
	});

	it("reads 50,000 rows of 30 columns", () => {
		expect(readTable(long(50_000)).customers).toHaveLength(50_000);
	});
});
