import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { dateOf, dayOf } from "../../src/table/dayOf.ts";
import { dayReader } from "../../src/table/dayReader.ts";
import { readTable } from "../../src/table/readTable.ts";
import { shownText } from "../../src/table/shownText.ts";
import { textOf } from "../../src/table/textOf.ts";
import { isBlank, isErrorCell, isErrorOfFormula, isUnknown } from "../../src/table/unknownCell.ts";
import { fold, mayHaveWords, wordsOf } from "../../src/table/wordsOf.ts";

const DATE = new Date("2025-12-31T00:00:00Z");

describe("textOf and shownText", () => {
	test.each<[Cell, string]>([
		["  Ane \u00a0\u200b  Holm \ufeff", "Ane Holm"],
		[12.5, "12.5"],
		[true, "TRUE"],
		[false, "FALSE"],
		[DATE, "2025-12-31"],
		[new Date(Number.NaN), ""],
		["", ""],
		[null, ""],
		[undefined, ""],
		[{ toString: () => "run" } as unknown as Cell, ""],
	])("textOf reads %o", (cell, text) => expect(textOf(cell)).toBe(text));
	test("shownText quotes up to 60 characters, and a question mark for anything that is no value", () => {
		expect(shownText("x".repeat(60))).toBe("x".repeat(60));
		expect(shownText("x".repeat(61))).toBe(`${"x".repeat(59)}…`);
		expect([shownText(""), shownText({} as Cell), shownText(new Date(Number.NaN))]).toEqual(["?", "?", "?"]);
		expect(shownText(new Date("1899-12-30T12:30:00Z"))).toBe("12:30");
		expect(shownText(new Date("1899-12-29T21:00:00Z"))).toBe("-3:00");
		expect(shownText(new Date("1898-12-29T21:00:00Z"))).toBe("1898-12-29 21:00");
	});
});

describe("unknown, blank and error cells", () => {
	test("isUnknown is true for blank cells and words for unknown, of at most 20 characters", () => {
		for (const cell of ["", null, undefined, " ", "n/a", " N/A ", "-", "?", "Unknown", "ukendt"])
			expect([cell, isUnknown(cell)]).toEqual([cell, true]);
		for (const cell of [0, false, "0", "none of it", DATE, " ".repeat(21)])
			expect([cell, isUnknown(cell)]).toEqual([cell, false]);
		expect(isUnknown(" ".repeat(20))).toBe(true);
	});
	test("isBlank is true for cells without content only", () => {
		for (const cell of ["", null, undefined, " \t "]) expect([cell, isBlank(cell)]).toEqual([cell, true]);
		for (const cell of [0, false, "-", DATE]) expect([cell, isBlank(cell)]).toEqual([cell, false]);
	});
	test("isErrorCell is true for formulas that failed or are loading", () => {
		const failed = [
			"#N/A",
			"#REF!",
			"#DIV/0!",
			"#VALUE!",
			"#NAME?",
			"#NUM!",
			"#NULL!",
			"#ERROR!",
			"#SPILL!",
			"#CALC!",
		];
		for (const cell of [...failed, "Loading...", "#REF! "])
			expect([cell, isErrorCell(cell)]).toEqual([cell, true]);
		for (const cell of ["#1", "No #REF!", "#REF! again", "Lone", "x Loading...", "Loading... x", 7, null])
			expect([cell, isErrorCell(cell)]).toEqual([cell, false]);
	});
	test("isErrorCell knows the error texts of other languages, and takes a name with # for a name", () => {
		const failed = [
			"#NV",
			"#BEZUG!",
			"#VÆRDI!",
			"#¡DIV/0!",
			"#¿NOMBRE?",
			"#N/D",
			"#VALEUR!",
			"#SAKNAS!",
			"#ДЕЛ/0!",
		];
		for (const cell of failed) expect([cell, isErrorCell(cell)]).toEqual([cell, true]);
		for (const cell of ["#1 Pizza", "#Winning!", "#", "#42", "NV", "#NVA"])
			expect([cell, isErrorCell(cell)]).toEqual([cell, false]);
	});
	test("isErrorOfFormula is true for any word with # that a formula shows", () => {
		for (const cell of ["#N/A", "#BEZUG!", "#VIGA!"])
			expect([cell, isErrorOfFormula(cell)]).toEqual([cell, true]);
		for (const cell of ["#1 Pizza", "Ane #2", 7, ""])
			expect([cell, isErrorOfFormula(cell)]).toEqual([cell, false]);
	});
	test("readTable takes an error cell for neither a name nor a story", () => {
		const { customers, leftOut, problems } = readTable([
			["Customer", "Revenue", "Story"],
			["Ane", 10, "#REF!"],
			["#REF!", 20, "Met at the fair"],
		]);
		expect(customers).toEqual([{ row: 1, facts: { customer: "Ane", revenue: 10 } }]);
		expect(leftOut).toEqual([{ row: 2, why: "nameless" }]);
		expect(problems).toEqual([{ kind: "unreadable", row: 1, column: 2, found: "#REF!", fact: "story" }]);
	});
});

test("readTable reads a number, a date or a checkbox as the text of a story", () => {
	const rows = [12.5, DATE, true].map((cell, at): Cell[] => [`c${at}`, cell]);
	const { customers } = readTable([["Customer", "Story"], ...rows]);
	expect(customers.map(({ facts }) => facts.story)).toEqual(["12.5", "2025-12-31", "TRUE"]);
});

test("readTable reports no unreadable cell in a note below the total", () => {
	const { leftOut, problems } = readTable([
		["Customer", "Revenue", "Customer ID"],
		["Ane", "much", "1"],
		["Bo", 20, "2"],
		["Total", 20, ""],
		["", "", "Printed 3 January"],
	]);
	expect(leftOut.map(({ why }) => why)).toEqual(["total", "note"]);
	expect(problems).toMatchObject([{ kind: "unreadable", row: 1 }]);
});

describe("dayReader, dayOf and dateOf", () => {
	const day = Date.UTC(2025, 3, 3) / 86_400_000;
	test("dayReader follows the other cells, then the locale", () => {
		expect(dayReader(["03/04/2025", "31/12/2025"], "en_US")("03/04/2025")).toBe(day);
		expect(dayReader(["03/04/2025"], "da_DK")("03/04/2025")).toBe(day);
		expect(dayReader(["03/04/2025"], "en_US")("03/04/2025")).not.toBe(day);
	});
	test("dayReader gives null for a blank cell, and for anything but a date", () => {
		for (const cell of ["", "soon", 12, "n/a", null]) expect(dayReader([cell], "da_DK")(cell)).toBeNull();
	});
	test("dayOf is the day that a cell shows, at any time of it", () => {
		const ends = ["2025-04-03T00:00:00Z", "2025-04-03T15:30:00Z", "2025-04-03T23:59:59Z"];
		expect(ends.map((end) => dayOf(new Date(end)))).toEqual([day, day, day]);
	});
	test("dateOf is the date of a cell that shows a day", () => {
		expect(dateOf(day)).toEqual(new Date("2025-04-03"));
	});
});

describe("fold, wordsOf and mayHaveWords", () => {
	test("fold gives lower case without accents, and spells out Nordic and Polish letters", () => {
		expect(fold("OMSÆTNING Umsätze")).toBe("omsaetning umsatze");
		expect(fold("œuvre Øst Straße đ łód é")).toBe("oeuvre ost strasse d lod e");
		expect(fold("Plain 12 ~")).toBe("plain 12 ~");
	});
	test.each<[string, string[]]>([
		["LastOrder2025", ["last", "order", "2025"]],
		["VATNumber", ["vat", "number"]],
		["2025Q1", ["2025", "q", "1"]],
		["Omsætning (kr.)", ["omsaetning", "kr"]],
		["Margin %", ["margin", "pct"]],
		["# of orders", ["count", "of", "orders"]],
		["№ orders", ["count", "orders"]],
		["Revenue €", ["revenue", "money"]],
		["last year's", ["last", "years"]],
		["last year’s d`or d´or", ["last", "years", "dor", "dor"]],
		["…", []],
		[`${"a ".repeat(100)}b`, Array.from({ length: 100 }, () => "a")],
	])("wordsOf splits %s", (text, words) => expect(wordsOf(text)).toEqual(words));
	test("mayHaveWords passes every text that has the words, and few others", () => {
		const letters = fc.constantFrom(...Array.from("aAbBzZ09 %#№€$'’.-_æØéÉßİıǅΣσς\u0301\u200b½ﬁŁ🙂"));
		fc.assert(
			fc.property(fc.string({ unit: letters, maxLength: 8 }), (text) => {
				expect(mayHaveWords(text, wordsOf(text).join(" "))).toBe(true);
			}),
			{ numRuns: 3000 },
		);
		expect(mayHaveWords("KUNDENR.", "kunde nr")).toBe(true);
		expect(mayHaveWords("Kunde 17", "kunde")).toBe(false);
	});
});
