import { describe, expect, test } from "vitest";
import { lazyRows, rowAt } from "../../src/workbook/lazyRows.ts";

/** Lazy rows, with a count of how often each was made. */
function counted(count: number) {
	const made = new Map<number, number>();
	const rows = lazyRows(count, (row) => {
		made.set(row, (made.get(row) ?? 0) + 1);
		return [`row ${row}`, row];
	});
	return { rows, made };
}

describe("lazyRows", () => {
	test("lazyRows gives the same rows as if all had been made at once, whole and in slices", () => {
		const { rows } = counted(10);
		const all = Array.from({ length: 10 }, (_, row) => [`row ${row}`, row]);
		expect(rows.length).toBe(10);
		expect(rows.map((row) => row)).toEqual(all);
		expect(rows.slice(3, 7).map((row) => row)).toEqual(all.slice(3, 7));
		expect(
			rows
				.slice(3, 7)
				.slice(1, 9)
				.map((row, index) => [...row, index]),
		).toEqual([
			["row 4", 4, 0],
			["row 5", 5, 1],
			["row 6", 6, 2],
		]);
		expect(rowAt(rows, 4)).toEqual(all[4]);
		expect(rowAt(rows.slice(3, 7), 1)).toEqual(all[4]);
		const seen: unknown[] = [];
		rows.slice(8, 10).forEach((row, index) => {
			seen.push([row, index]);
		});
		expect(seen).toEqual([
			[all[8], 0],
			[all[9], 1],
		]);
		expect(rowAt(all, 4)).toEqual(all[4]);
	});

	test("lazyRows makes no row before it is read, and none twice in a list of 60,000", () => {
		const { rows, made } = counted(60_000);
		expect(made.size).toBe(0);
		for (let times = 0; times < 3; times++) rows.map((row) => row);
		expect(made.size).toBe(60_000);
		expect(new Set(made.values())).toEqual(new Set([1]));
	});

	test("lazyRows does not cache every row of a longer list", () => {
		const { rows, made } = counted(60_001);
		rows.forEach(() => {});
		rowAt(rows, 60_000);
		rowAt(rows, 0);
		expect(made.get(60_000)).toBe(1);
		expect(made.get(0)).toBe(2);
	});
});
