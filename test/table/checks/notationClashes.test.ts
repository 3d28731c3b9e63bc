import { describe, expect, test } from "vitest";
import { language } from "../../../src/i18n/language.ts";
import type { Cell } from "../../../src/table/cell.ts";
import { readTable } from "../../../src/table/readTable.ts";
import { problemCells, problemText } from "../../../src/workbook/list/problemText.ts";

const read = (headings: readonly string[], rows: readonly (readonly Cell[])[], locale = "en_US") => {
	const { columns, customers, problems } = readTable(
		[["Customer", ...headings], ...rows.map((row, index): Cell[] => [`Customer of row ${index}`, ...row])],
		{ locale },
	);
	return {
		facts: columns.slice(1).map(({ fact }) => fact),
		of: (fact: "revenue" | "profit" | "margin") => customers.map(({ facts }) => facts[fact]),
		problems: problems.filter(({ kind }) => kind !== "currencies"),
		texts: problems
			.filter(({ kind }) => kind !== "currencies")
			.map((problem) => problemText(problem, language(locale).words)),
		cells: problems.filter(({ kind }) => kind !== "currencies").map((problem) => problemCells(problem, 0)),
	};
};

describe("readTable with amounts in the notations of several countries", () => {
	const amounts = (cells: readonly Cell[]) => cells.map((cell) => [cell]);

	test("reads each currency as its own cells show, or as thousands", () => {
		// Only one currency is used, so each gets its own list to be seen.
		const cells = ["US$4,750", "US$82", "CHF 1'250.50", "BRL 617,35", "BRL 9.400", "SGD 2,300"];
		const { problems, facts } = read(["Revenue"], amounts(cells));
		expect([facts, problems]).toEqual([["revenue"], []]);
	});
	test("sums the amounts of each currency as they were meant", () => {
		const cells = ["US$4,750", "US$82", "R$ 617,35", "R$ 9.400", "SGD 2,300"];
		const { problems } = readTable([
			["Customer", "Revenue"],
			...cells.map((cell, row) => [`C ${row}`, cell]),
		]);
		expect(problems).toMatchObject([
			{
				kind: "currencies",
				found: [
					{ currency: "USD", sum: 4832 },
					{ currency: "BRL", sum: 10017.35 },
					{ currency: "SGD", sum: 2300 },
				],
			},
		]);
	});
	test("lets a column that mixes the notations of currencies decide nothing about others", () => {
		const { problems, of } = read(
			["Revenue", "Profit"],
			[
				["US$4,750", "US$1,120"],
				["R$ 617,35", "R$ 88"],
				["US$9,000", "US$3,400"],
			],
		);
		expect(problems).toEqual([]);
		expect(of("profit")).toEqual([1120, undefined, 3400]);
	});
	test("names the cell that clashes with an amount of the same currency, and what the amount may be", () => {
		const { of, texts, cells } = read(
			["Revenue"],
			amounts(["AED 45,000", "AED 310,20", "AED 75,50", "AED 9"]),
		);
		expect(of("revenue")).toEqual([undefined, 310.2, 75.5, 9]);
		expect(texts).toEqual([
			"B2: “AED 45,000” may be 45,000 or 45, because “AED 310,20” (B3) has the other decimal sign. We leave out Revenue in B2. Write both with the same decimal sign.",
		]);
		expect(cells).toEqual([["B2"]]);
	});
	test("names a clashing cell of another column, in Danish too", () => {
		const { texts } = read(
			["Omsætning", "Dækningsbidrag"],
			[
				["14.750", "1,100.25"],
				["900", "20.50"],
			],
			"da_DK",
		);
		expect(texts).toEqual([
			"B2: ”14.750” kan være 14.750 eller 14,75, for ”1,100.25” (C2) har det andet decimaltegn. Vi udelader Omsætning i B2. Skriv begge med samme decimaltegn.",
		]);
	});
	test("says of a column of two notations that it has two, with a cell of each", () => {
		const { facts, texts, cells } = read(["Revenue"], amounts(["3,100", "1,250", "9,000", "310,20", "100"]));
		expect(facts).toEqual([null]);
		expect(texts).toEqual([
			"Column B (Revenue) is written in two ways, as “3,100” (B2) and “310,20” (B5), so we cannot tell thousands from decimals: not used. Write all its numbers with the same decimal sign.",
		]);
		expect(cells).toEqual([["B2"]]);
	});
});

describe("readTable with one wrong cell among shares", () => {
	test("reads the column, and names the cell", () => {
		const { of, texts, cells } = read(["Margin"], [[0.31], [-0.08], [3.5], [0.27]]);
		expect(of("margin")).toEqual([0.31, -0.08, undefined, 0.27]);
		expect(texts).toEqual([
			"B4: “3.5” could not be read as Margin. Write percentages with their sign, such as 25%.",
		]);
		expect(cells).toEqual([["B4"]]);
	});
	test("reads the column where its heading or its cells have the percent sign", () => {
		expect(read(["Margin %"], [[31], [8], [350], [27]]).of("margin")).toEqual([0.31, 0.08, undefined, 0.27]);
		expect(read(["Margin"], [["31%"], ["8%"], ["350%"], ["27%"]]).of("margin")).toEqual([
			...[0.31, 0.08, undefined, 0.27],
		]);
	});
	test("takes no amounts for shares because all but one are below 100", () => {
		const { of } = read(
			["Revenue", "Gross margin"],
			[
				[357, 209],
				[340, 99],
				[122, -8],
				[646, 54],
			],
		);
		expect(of("margin")).toEqual([undefined, undefined, undefined, undefined]);
	});
	test("does not read a column in which few cells are shares, and points to the first that is none", () => {
		const { facts, cells, texts } = read(
			["Profit", "Margin"],
			[
				[31, 0.31],
				[27, "good"],
				[2, "fair"],
			],
		);
		expect([facts, cells]).toEqual([["profit", null], [["C3"]]]);
		expect(texts).toEqual([
			"C is headed like Margin, but holds something else (“good” in C3): not used. Write percentages with their sign, such as 25%.",
		]);
	});
});
