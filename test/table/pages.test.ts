import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

const read = (...grid: Cell[][]) => readTable(grid);
const leftOut = (...grid: Cell[][]) => read(...grid).leftOut.map(({ row, why }) => `${row} ${why}`);
const names = (...grid: Cell[][]) => read(...grid).customers.map(({ facts }) => facts.customer);
const HEADINGS = ["Customer", "Revenue", "Profit"];
const ANE = ["Ane", 700, 90];
const BO = ["Bo", 400, 30];
const CY = ["Cy", 50, 5];

describe("readTable leaves out, between two pages,", () => {
	test.each([
		"Carried forward",
		"Balance brought forward",
		"Carried forward to page 2",
		"Übertrag",
		"Übertrag von Seite 1",
		"Overført fra side 1",
		"Overføres til næste side",
		"Överfört",
		"A riportare",
	])("a sum labelled %s", (label) => {
		expect(leftOut(HEADINGS, ANE, BO, [label, 1100, 120], CY)).toEqual(["3 pageBreak"]);
		expect(leftOut(HEADINGS, ANE, BO, [label, 999, 1], CY)).toEqual(["3 pageBreak"]);
	});
	test.each(["Transport", "Report", "Vortrag", "Overførsel", "b/f"])(
		"a sum labelled %s only if its figures add up",
		(label) => {
			expect(leftOut(HEADINGS, ANE, BO, [label, 1100, 120], CY)).toEqual(["3 pageBreak"]);
			expect(leftOut(HEADINGS, ANE, BO, [label, 1100, 120], [label, 1100, 120], CY)).toHaveLength(2);
			expect(names(HEADINGS, ANE, BO, [label, 999, 1], CY)).toContain(label);
			expect(names(HEADINGS, ANE, BO, [label, "", ""], CY)).toContain(label);
		},
	);
	test.each(["Transport", "Report", "Riporto", "Siirto"])(
		"a sum labelled %s beside repeated headings, though it is that of one customer, or nought",
		(label) => {
			const list = [HEADINGS, ANE, [label, 700, 90], HEADINGS, [label, 700, 90], BO, ["Total", 1100, 120]];
			expect(leftOut(...list)).toEqual(["2 pageBreak", "3 repeatedHeader", "4 pageBreak", "6 total"]);
			expect(read(...list).problems).toEqual([]);
			const nought = [HEADINGS, ["Ane", 0, 0], [label, 0, 0], HEADINGS, [label, 0, 0], BO];
			expect(leftOut(...nought)).toHaveLength(3);
			expect(names(HEADINGS, ANE, [label, 700, 90], BO)).toContain(label);
			expect(names(HEADINGS, ANE, [label, 650, 90], HEADINGS, BO)).toContain(label);
		},
	);
	test("a sum labelled Suma y sigue, which begins like a total", () => {
		expect(
			leftOut(HEADINGS, ANE, ["Suma y sigue", 700, 90], HEADINGS, ["Suma anterior", 700, 90], BO),
		).toEqual(["2 pageBreak", "3 repeatedHeader", "4 pageBreak"]);
	});
	test.each([
		"Page 1 of 2",
		"Side 1 af 2",
		"Seite 1 von 12",
		"Sida 3",
		"Pagina 1/3",
		"Continued on next page",
		"Fortsættes …",
		"(cont.)",
	])("a line %s", (line) => {
		expect(leftOut(HEADINGS, ANE, [line, "", ""], CY)).toEqual(["2 pageBreak"]);
		expect(names(HEADINGS, ANE, [line, 12, 3], CY)).toContain(line);
	});
	test.each([
		"Printed 3 January 2026",
		"Udskrevet 05-01-2026 af Lone",
		"Source: the ledger",
		"* without VAT",
		"Records: 2",
		"(2 records)",
		"2 rækker",
		"Anzahl Kunden: 2",
		"Currency: EUR",
		"Godkendt af: Lone",
		"Exported from the ledger",
		"Gerado em 04/03/2025",
		"Pr. 31.12.2025",
		"Slut på rapporten",
		"© 2025 Ledger Ltd",
	])("a note %s", (note) => expect(leftOut(HEADINGS, ANE, [note, "", ""], CY)).toEqual(["2 note"]));
	test("a label that ends with a colon, and its value in the next cell", () => {
		const headings = ["No.", ...HEADINGS];
		expect(leftOut(headings, ["1", ...ANE], ["Records:", "1", "", ""])).toEqual(["2 note"]);
		expect(names(headings, ["1", ...ANE], ["2", "Records", "", ""])).toContain("Records");
	});
	test.each([
		"Continued Care Ltd",
		"Page & Sons",
		"Sidewalk Café",
		"Carrie Forward",
		"Printed Matter",
		"24 Records",
		"Customer 24",
		"Created 4 You",
		"Stand 2025",
		"Confidential Shredding Ltd",
	])("but no customer called %s", (name) => {
		expect(names(HEADINGS, ANE, [name, "", ""], CY)).toContain(name);
		expect(names(HEADINGS, ANE, BO, [name, 1100, 120], CY)).toContain(name);
	});
	test("the title of the page above repeated headings, but no customer", () => {
		const title = ["Debtors 2025", "", ""];
		expect(leftOut(title, HEADINGS, ANE, title, HEADINGS, CY)).toEqual(["3 note", "4 repeatedHeader"]);
		expect(leftOut(HEADINGS, ANE, ["", "", ""], title, HEADINGS, CY)).toEqual(["3 note", "4 repeatedHeader"]);
		expect(names(HEADINGS, ANE, ["Bo", "", ""], HEADINGS, CY)).toEqual(["Ane", "Bo", "Cy"]);
	});
});

describe("readTable leaves out repeated headings", () => {
	test("that are blank below columns which were added later", () => {
		const added = [...HEADINGS, "Tier", "Score"];
		expect(leftOut(added, [...ANE, 2, 51], [...HEADINGS, "", ""], [...CY, 3, 40])).toEqual([
			"2 repeatedHeader",
		]);
	});
	test("of which one is written a little differently", () => {
		const headings = ["Customer", "Revenue 2025", "Profit", "Hours"];
		expect(leftOut(headings, ["Ane", 7, 1, 2], ["Customer", "Revenue", "Profit", "Hours"])).toHaveLength(1);
		expect(leftOut(headings, ["Ane", 7, 1, 2], ["Customer", "Turnover", "Profit", "Hours"])).toHaveLength(1);
	});
	test("that are years, as numbers", () => {
		const headings = ["Customer", 2024, 2025];
		expect(leftOut(headings, ["Ane", 7, 1], headings, ["Bo", 1, 2])).toEqual(["2 repeatedHeader"]);
	});
});

describe("readTable with words for unknown in place of a name", () => {
	test.each(["NA", "Null", "Unknown", "TBD", "Ukendt", "Missing"])(
		"reads %s as a customer if the row has figures",
		(name) => {
			expect(names(HEADINGS, ANE, [name, 900, 80])).toEqual(["Ane", name]);
			expect(leftOut(HEADINGS, ANE, [name, "", ""])).toEqual(["2 nameless"]);
			expect(leftOut(HEADINGS, ANE, [name, "n/a", "-"])).toEqual(["2 nameless"]);
		},
	);
	test.each(["-", "–", "?", "n/a", "N/A", "n.a.", "…"])("reads %s as no name", (cell) =>
		expect(leftOut(HEADINGS, ANE, [cell, 900, 80])).toEqual(["2 nameless"]),
	);
	test("takes them for unknown in every other column", () => {
		const [customer] = read([...HEADINGS, "Referred by"], ["Ane", "unknown", "NA", "TBD"]).customers;
		expect(customer?.facts).toEqual({ customer: "Ane" });
	});
});

describe("readTable with repeated headings of which some cells are blank", () => {
	const list = (...repeated: Cell[]): Cell[][] => [
		["No.", "Customer", "Revenue", "Orders", "Notes"],
		[1, "Ash", 120, 3, "x"],
		[2, "Beech", 80, 2, ""],
		repeated,
		[3, "Cedar", 95, 4, ""],
	];
	test.each<[string, Cell[]]>([
		["the number", ["", "Customer", "Revenue", "Orders", "Notes"]],
		["the number and the last one", ["", "Customer", "Revenue", "Orders", ""]],
		["one in the middle", ["No.", "Customer", "", "Orders", "Notes"]],
		["all but two", ["", "Customer", "", "Orders", ""]],
	])("leaves them out without %s", (_, repeated) => {
		const { customers, leftOut, problems } = readTable(list(...repeated));
		expect(customers.map(({ facts }) => facts.customer)).toEqual(["Ash", "Beech", "Cedar"]);
		expect(leftOut).toEqual([{ row: 3, why: "repeatedHeader" }]);
		expect(problems).toEqual([]);
	});
	test("keeps a customer whose name alone is that of a heading", () => {
		expect(readTable(list("", "Notes", 70, 1, "")).customers[2]!.facts.customer).toBe("Notes");
		expect(readTable(list("", "Customer", 70, 1, "")).customers[2]!.facts.customer).toBe("Customer");
	});
});
