import { describe, expect, test } from "vitest";
import type { Cell, Grid } from "../../src/table/cell.ts";
import { cleanCells } from "../../src/table/cleanCells.ts";
import { readTable } from "../../src/table/readTable.ts";

const PADDING = [" ", "\u00a0", "\t", "\u202f", "\ufeff", "\u200b", "\u200e", "\u202c", "\u2060"];

const DAY = Date.UTC(2026, 1, 3) / 86_400_000;

describe("cleanCells", () => {
	test.each(PADDING)("removes %j around the texts of a list, and nothing of what they say", (mark) => {
		const padded = (text: string) => `${mark}${text}${mark}`;
		const { columns, customers, problems } = readTable(
			[
				["Customer", "Revenue", "Last order"].map(padded),
				["Ane Holm", "1,250.50", "2026-02-03"].map(padded),
				["Bo Kvist", "980.25", "2026-02-03"].map(padded),
			],
			{ locale: "en_US" },
		);
		expect(columns.map(({ fact }) => fact)).toEqual(["customer", "revenue", "lastOrder"]);
		expect(customers.map(({ facts }) => facts)).toEqual([
			{ customer: "Ane Holm", revenue: 1250.5, lastOrder: DAY },
			{ customer: "Bo Kvist", revenue: 980.25, lastOrder: DAY },
		]);
		expect(problems).toEqual([]);
	});

	test.each(["\u200e", "\u202a", "\u200b", "\u2060", "\u00ad", "\ufeff", "\u200d"])(
		"removes %j from inside a number and a date",
		(mark) => {
			const { customers, problems } = readTable([
				["Customer", "Revenue", "Last order"],
				["Ane", `4${mark}50`, `2026-0${mark}2-03`],
				["Bo", "310", "2026-02-03"],
			]);
			expect(customers[0]!.facts).toEqual({ customer: "Ane", revenue: 450, lastOrder: DAY });
			expect(problems).toEqual([]);
		},
	);

	test("reads a heading and a name with a mark inside like those without", () => {
		const { columns, customers } = readTable([
			["Cus\u200btomer", "Rev\u00adenue"],
			["Al\u00adder", 100],
			["Birk", 200],
		]);
		expect(columns.map(({ fact }) => fact)).toEqual(["customer", "revenue"]);
		expect(customers[0]!.facts.customer).toBe("Alder");
	});

	test("leaves the joiners of letters and of emoji", () => {
		const names = ["👩\u200d💻 Code", "می\u200cخواهم"];
		expect(cleanCells([names])).toEqual([names]);
	});

	test("leaves rows with nothing to remove the same objects", () => {
		const grid: Grid = [
			["Ane", 1, new Date(0), null],
			["Bo ", 2, true, undefined],
		];
		const [first, second] = cleanCells(grid);
		expect(first).toBe(grid[0]);
		expect(second).toEqual(["Bo", 2, true, undefined]);
	});
});

describe("a padded text among the numbers of a spreadsheet", () => {
	const kindsOf = (rows: readonly Cell[][], locale: string) =>
		readTable([["Kunde", "Umsatz", "Letzte Bestellung"], ...rows], { locale }).problems.map(
			({ kind }) => kind,
		);

	test.each([" ", "\u00a0", "\t", "\u200e"])("is no sign of shrunk thousands behind %j", (mark) => {
		const rows = [
			["Tundra", 91.86],
			["Nova", `612,5${mark}`],
			["Vela", 142.2],
			["Birk", `${mark}12.500`],
		];
		expect(kindsOf(rows, "de_DE")).toEqual([]);
	});

	test("is one if it is written as the spreadsheet writes no numbers, or is not padded", () => {
		const withText = (text: string) => [
			["Tundra", 91.86],
			["Nova", text],
			["Vela", 142.2],
		];
		expect(kindsOf(withText("612,5 "), "en_US")).toContain("shrunkThousands");
		expect(kindsOf(withText("612,5"), "de_DE")).toContain("shrunkThousands");
	});

	test("is a sign of swapped dates only if the spreadsheet puts the month first", () => {
		const rows = (text: string): Cell[][] => [
			["Tundra", 100, new Date(Date.UTC(2026, 2, 11))],
			["Nova", 200, text],
			["Vela", 300, new Date(Date.UTC(2026, 4, 9))],
		];
		expect(kindsOf(rows("25/11/2026 "), "de_DE")).toEqual([]);
		expect(kindsOf(rows("25/11/2026 "), "en_US")).toEqual(["swappedDates"]);
		expect(kindsOf(rows("25/11/2026"), "de_DE")).toEqual(["swappedDates"]);
	});
});
