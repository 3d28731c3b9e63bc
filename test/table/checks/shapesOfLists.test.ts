import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/table/cell.ts";
import { readTable } from "../../../src/table/readTable.ts";

const problemsOf = (grid: Grid) => readTable(grid, { locale: "en_US" }).problems;

describe("a row for several customers", () => {
	const list = (name: string) => [
		["Customer", "Revenue"],
		["Harbour Inn", 1200],
		[name, 48_000],
	];
	test.each([
		...[
			"Other customers",
			"All other customers (28)",
			"Others",
			"Misc.",
			"Sundry customers",
			"Remaining clients",
		],
		...[
			"Øvrige kunder",
			"Andre",
			"Diverse kunder",
			"Sonstige",
			"Übrige Kunden",
			"Autres clients",
			"Overige klanten",
		],
		...["Walk-in customers", "Laufkundschaft"],
	])("named %s is said", (name) => {
		expect(problemsOf(list(name))).toEqual([{ kind: "severalInOne", row: 2, column: 0, name }]);
	});
	test.each([
		...[
			"Otherwise Ltd",
			"The Other Shop",
			"Andre Jensen",
			"Diverse Interiors",
			"Sundry & Sons",
			"Restaurant Sol",
		],
		...[
			"Cash Converters",
			"Rest Inn",
			"Various Artists Ltd",
			"Overige Vastgoed BV",
			"Customer 28",
			"Inni Ltd",
		],
	])("is no %s", (name) => {
		expect(problemsOf(list(name))).toEqual([]);
	});
});

describe("a list that lies on its side", () => {
	test("is said, with the figures that are read as customers", () => {
		expect(
			problemsOf([
				["Customer", "Harbour Inn", "Mill Bakery"],
				["Revenue", 1200, 900],
				["Profit", 300, 80],
				["Hours", 12, 30],
				["Note", "good", ""],
			]),
		).toMatchObject([{ kind: "lyingList", row: 1, column: 0, names: [{ row: 1, name: "Revenue" }, {}, {}] }]);
	});
	test("is no list of customers with a figure, nor one of names alone", () => {
		expect(
			problemsOf([
				["Customer", "Revenue"],
				["Revenue", 1200],
				["Profit", 300],
			]),
		).toEqual([]);
		expect(
			problemsOf([
				["Customer", "City"],
				["Profit", "Skive"],
				["Harbour Inn", "Ribe"],
				["Mill Bakery", "Ribe"],
			]),
		).toEqual([]);
	});
});

describe("a second list beside the first one", () => {
	test("is said, as its customers are not read", () => {
		expect(
			problemsOf([
				["Customer", "Revenue", "", "Client", "Turnover"],
				["Harbour Inn", 1200, "", "Mill Bakery", 900],
				["Alder Café", 700, "", "North Foods", 650],
			]),
		).toEqual([{ kind: "listBeside", row: 0, column: 3, heading: "Client" }]);
	});
	test.each([
		["without a column between", ["Customer", "Revenue", "Client", "Turnover"], ["Ane", 12, "Bo", 9]],
		[
			"without figures of the same kind",
			["Customer", "Revenue", "", "Client", "City"],
			["Ane", 12, "", "Bo", "Ribe"],
		],
		[
			"where the column between is filled",
			["Customer", "Revenue", "", "Client", "Turnover"],
			["Ane", 12, 7, "Bo", 9],
		],
	])("is nothing %s", (_, headings, row) => {
		expect(
			problemsOf([headings, row, row.map((cell) => (cell === "" ? "" : `${cell}1`))]).map(({ kind }) => kind),
		).not.toContain("listBeside");
	});
});
