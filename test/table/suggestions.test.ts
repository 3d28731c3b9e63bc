import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

const suggested = (headings: string[], row: Cell[] = headings.map((_, at) => (at === 0 ? "Ane" : 10))) =>
	readTable([headings, row, row]).columns.map(({ suggestion }) => suggestion);

describe("suggestColumns", () => {
	test("suggests the closest fact once, if no column has it", () => {
		expect(suggested(["Customer", "Turnovar"])).toEqual([null, "revenue"]);
		expect(suggested(["Customer", "Amount", "Paid amount"])).toEqual([null, "revenue", null]);
		expect(suggested(["Customer", "Turnovar", "Revenue"])).toEqual([null, null, null]);
		expect(suggested(["Customer", "Turnovar", "Amount"])).toEqual([null, "revenue", null]);
		expect(suggested(["Customer", "Amount", "Turnovar"])).toEqual([null, null, "revenue"]);
		expect(suggested(["Customer", "2024", "2025"])).toEqual([null, null, "revenue"]);
	});
	test("suggests nothing if the cells could not be the fact", () => {
		expect(suggested(["Customer", "Turnovar"], ["Ane", "much"])).toEqual([null, null]);
	});
	test("suggests another period of a revenue that is read", () => {
		expect(suggested(["Customer", "Revenue", "Revenue 2024"])).toEqual([null, null, "previousRevenue"]);
		expect(suggested(["Customer", "Revenue", "Revenue last 12 months"])).toEqual([
			null,
			null,
			"recentRevenue",
		]);
		expect(suggested(["Customer", "Revenue", "Revenue YTD"])).toEqual([null, null, "recentRevenue"]);
		expect(suggested(["Customer", "Revenue", "Turnover"])).toEqual([null, null, null]);
	});
	test("suggests no customer number beside names", () => {
		expect(suggested(["Customer", "Code"], ["Ane", "A7"])).toEqual([null, null]);
	});
	test("gives a confidence of at most 1, and 0 without a fact or a suggestion", () => {
		const { columns } = readTable([
			["Customer name", "Turnovar", "Moon"],
			["Ane", 1, 2],
		]);
		expect(columns.map(({ confidence }) => confidence)).toEqual([1, 0.35, 0]);
	});
});

describe("shareReader", () => {
	const margins = (...cells: Cell[]) =>
		readTable([["Customer", "Margin"], ...cells.map((cell, at) => [`c${at}`, cell])]).customers.map(
			({ facts }) => facts.margin,
		);
	test("reads per cent if any number is above 1.5, else parts of one", () => {
		expect(margins(12, 15, 20)).toEqual([0.12, 0.15, 0.2]);
		expect(margins(0.12, 0.15, 0.2)).toEqual([0.12, 0.15, 0.2]);
		expect(margins("12 %", "15", 20, 0)).toEqual([0.12, 0.15, 0.2, 0]);
		expect(margins(1.6, 0)).toEqual([0.016, 0]);
		expect(margins(1, 1)).toEqual([1, 1]);
	});
	test("reads parts of one if most are fractions, and leaves larger numbers unread", () => {
		expect(margins(0.1, 0.2, 0.3, 0.15, 0.25, 0.2, 0.1, 0.3, 0.2, 1.6)).toEqual([
			...[0.1, 0.2, 0.3, 0.15, 0.25, 0.2, 0.1, 0.3, 0.2, undefined],
		]);
	});
	test("leaves a fraction among per cent unread", () => {
		expect(margins(12, 15, 20, 30, 18, 22, 17, 13, 14, 0.25)).toEqual([
			...[0.12, 0.15, 0.2, 0.3, 0.18, 0.22, 0.17, 0.13, 0.14, undefined],
		]);
	});
	test("reads losses as per cent only without gains, and if most are below -1.5", () => {
		expect(margins(-275, -50)).toEqual([-2.75, -0.5]);
		expect(margins(-2.75, 0.1)).toEqual([-2.75, 0.1]);
		expect(margins(-2, -0.3)).toEqual([-2, -0.3]);
		expect(margins(-1.5, -1.5)).toEqual([-1.5, -1.5]);
	});
});
