import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { findHeaderRow } from "../../src/table/findHeaderRow.ts";

describe("findHeaderRow without known headings", () => {
	/** True if a cell counts as a heading: only then does its row win over three texts and an amount. */
	const isHeading = (cell: Cell) =>
		findHeaderRow([
			["Xa", "Xb", "Xc", 7.5],
			["Ya", "Yb", "Yc", cell],
		]) === 1;
	test.each<[Cell]>([[1900], [2025], [2099], ["2025"], [" 1999 "], ["Q1 2025"], ["Yd"]])(
		"takes a year or a text for a heading: %s",
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
	])("does not take an amount, a number or a date for a heading: %s", (cell) =>
		expect(isHeading(cell)).toBe(false),
	);

	test("takes the upper of equal rows, and none without a text", () => {
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
	test("ignores texts of more than 80 characters", () => {
		const rows = (length: number) => [
			["x".repeat(length), "Xb", "Xc"],
			["Ya", "Yb", "Yc"],
		];
		expect(findHeaderRow(rows(80))).toBe(0);
		expect(findHeaderRow(rows(81))).toBe(1);
	});
	test("searches the first 30 rows", () => {
		const below = (blank: number) => [
			...Array.from({ length: blank }, () => ["", ""]),
			["Customer", "Revenue"],
		];
		expect(findHeaderRow(below(29))).toBe(29);
		expect(findHeaderRow(below(30))).toBeNull();
	});
	test("counts a title alone in its row half, except in a table of one column", () => {
		expect(
			findHeaderRow([
				["Customer", ""],
				["Company name", "Xb"],
			]),
		).toBe(1);
		expect(findHeaderRow([["Customer"], ["Company name"]])).toBe(0);
	});
	test.each([
		["Referral", "12.000 €"],
		["Referred", 12_000],
	])("takes no customer for the headings because one of its texts is “%s”", (source, amount) => {
		const list = (sources: readonly string[]) => [
			["Who I work for", "What came in", "How they found me"],
			...sources.map((from, index) => [`Company ${"ABCDEF"[index]}`, amount, from]),
		];
		expect(findHeaderRow(list(["LinkedIn", "Google", source, source, "Fair"]))).toBe(0);
		expect(findHeaderRow(list([source, "Google", "Fair"]))).toBe(0);
		expect(findHeaderRow(list(["Google", "Fair", source]))).toBe(0);
	});
});
