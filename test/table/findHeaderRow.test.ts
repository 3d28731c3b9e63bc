import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { findHeaderRow } from "../../src/table/findHeaderRow.ts";

describe("the row of headings that we do not know", () => {
	/** Whether a cell is taken for a heading: below a row of three texts and an amount, only three texts more make it the one. */
	const isHeading = (cell: Cell) =>
		findHeaderRow([
			["Xa", "Xb", "Xc", 7.5],
			["Ya", "Yb", "Yc", cell],
		]) === 1;
	test.each<[Cell]>([[1900], [2025], [2099], ["2025"], [" 1999 "], ["Q1 2025"], ["Yd"]])(
		"a year or a text is a heading: %s",
		(cell) => expect(isHeading(cell)).toBe(true),
	);
	test.each<[Cell]>([
		[1899],
		[2100],
		[2024.5],
		[12],
		[true],
		["12,5"],
		["12,5 kr"],
		["20255"],
		["12025"],
		["2025-12-31"],
		["1850"],
	])("an amount, a number or a date is none: %s", (cell) => expect(isHeading(cell)).toBe(false));

	test("is the upper one of equals, and there is none without a text", () => {
		expect(
			findHeaderRow([
				["Xa", "Xb"],
				["Ya", "Yb"],
			]),
		).toBe(0);
		expect(findHeaderRow([])).toBeNull();
		expect(
			findHeaderRow([
				[1, 2],
				["", null],
				["12,5", "7"],
			]),
		).toBeNull();
	});
	test("what is longer than 80 characters is no heading", () => {
		const rows = (length: number) => [
			["x".repeat(length), "Xb", "Xc"],
			["Ya", "Yb", "Yc"],
		];
		expect(findHeaderRow(rows(80))).toBe(0);
		expect(findHeaderRow(rows(81))).toBe(1);
	});
	test("is looked for in the first 30 rows", () => {
		const below = (blank: number) => [
			...Array.from({ length: blank }, () => ["", ""]),
			["Customer", "Revenue"],
		];
		expect(findHeaderRow(below(29))).toBe(29);
		expect(findHeaderRow(below(30))).toBeNull();
	});
	test("a title alone in its row counts half, but for a table of one column", () => {
		expect(
			findHeaderRow([
				["Customer", ""],
				["Company name", "Xb"],
			]),
		).toBe(1);
		expect(findHeaderRow([["Customer"], ["Company name"]])).toBe(0);
	});
});
