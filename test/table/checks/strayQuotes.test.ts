import { describe, expect, test } from "vitest";
import { language } from "../../../src/i18n/language.ts";
import { readTable } from "../../../src/table/readTable.ts";
import { problemCells, problemText } from "../../../src/workbook/list/problemText.ts";

const HEADINGS = ["Customer no", "Customer", "Revenue", "Referred by"];
const strayIn = (...rows: (string | number)[][]) => {
	const { problems } = readTable([HEADINGS, ...rows]);
	return problems.filter(({ kind }) => kind === "strayQuote");
};
const cellsOf = (...rows: (string | number)[][]) =>
	strayIn(...rows).flatMap((problem) => problemCells(problem, 0));

describe("a quotation mark that is never closed", () => {
	test("in a name, a number or a referrer is a doubt about its cell, and takes nothing away", () => {
		const rows = [
			["K1", '"Nordic Timber', 900, ""],
			['"K2', "Fjord", 800, ""],
			["K3", "Heath", 700, '"Fjord'],
		];
		expect(cellsOf(...rows)).toEqual(["B2", "A3", "D4"]);
		expect(readTable([HEADINGS, ...rows]).customers.map(({ facts }) => facts.revenue)).toEqual([
			900, 800, 700,
		]);
	});
	test("in several names of a column is told once, with all cells", () => {
		const rows = [
			["K1", '"Nordic', 1, ""],
			["K2", '"Fjord', 2, ""],
		];
		expect(strayIn(...rows)).toEqual([{ kind: "strayQuote", column: 1, rows: [1, 2], found: '"Nordic' }]);
		const said = (tag: string) => problemText(strayIn(...rows)[0]!, language(tag).words);
		expect(said("en")).toMatch(/^B2, B3: 2 texts, such as “"Nordic”, begin with a quotation mark/);
		expect(said("da")).toMatch(/^B2, B3: 2 tekster, for eksempel ”"Nordic”, begynder med et anførselstegn/);
	});
	test("is none in a name with a second one, with inches, with an apostrophe, or in other quotation marks", () => {
		const names = ['"Best" Bakery', '"Quoted"', 'Screens 24"', '"Half” Moon', "'t Hof", "“Open", '"', 'A "B'];
		expect(cellsOf(...names.map((name, at) => [`K${at}`, name, at + 1, ""]))).toEqual([]);
	});
});
