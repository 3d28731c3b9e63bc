import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { midnightOf } from "../../src/table/dayOf.ts";
import { dayReader } from "../../src/table/dayReader.ts";
import { readTable } from "../../src/table/readTable.ts";
import { shownText } from "../../src/table/shownText.ts";
import { textOf } from "../../src/table/textOf.ts";
import { isBlank, isErrorCell, isUnknown } from "../../src/table/unknownCell.ts";
import { fold, mayHaveWords, wordsOf } from "../../src/table/wordsOf.ts";

const DATE = new Date("2025-12-31T00:00:00Z");

describe("a cell as text", () => {
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
	])("%o", (cell, text) => expect(textOf(cell)).toBe(text));
	test("is quoted up to 60 characters, and what is no value as a question mark", () => {
		expect(shownText("x".repeat(60))).toBe("x".repeat(60));
		expect(shownText("x".repeat(61))).toBe(`${"x".repeat(59)}…`);
		expect([shownText(""), shownText({} as Cell), shownText(new Date(Number.NaN))]).toEqual(["?", "?", "?"]);
		expect(shownText(new Date("1899-12-30T12:30:00Z"))).toBe("1899-12-30 12:30");
	});
});

describe("a cell that says nothing", () => {
	test("is unknown where it is blank or says so, in twenty characters at most", () => {
		for (const cell of ["", null, undefined, " ", "n/a", " N/A ", "-", "?", "Unknown", "ukendt"])
			expect([cell, isUnknown(cell)]).toEqual([cell, true]);
		for (const cell of [0, false, "0", "none of it", DATE, " ".repeat(21)])
			expect([cell, isUnknown(cell)]).toEqual([cell, false]);
		expect(isUnknown(" ".repeat(20))).toBe(true);
	});
	test("is blank where it holds nothing at all", () => {
		for (const cell of ["", null, undefined, " \t "]) expect([cell, isBlank(cell)]).toEqual([cell, true]);
		for (const cell of [0, false, "-", DATE]) expect([cell, isBlank(cell)]).toEqual([cell, false]);
	});
	test("is an error where a formula failed or is at work", () => {
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
	test("is no name, and no story, where it is an error", () => {
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

test("a story may be a number, a date or a tick, as a person would read it", () => {
	const rows = [12.5, DATE, true].map((cell, at): Cell[] => [`c${at}`, cell]);
	const { customers } = readTable([["Customer", "Story"], ...rows]);
	expect(customers.map(({ facts }) => facts.story)).toEqual(["12.5", "2025-12-31", "TRUE"]);
});

test("what cannot be read in a note below the total is not missed", () => {
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

describe("days that somebody typed", () => {
	const day = Date.UTC(2025, 3, 3) / 86_400_000;
	test("are read as the others beside them are meant, and else as the locale writes them", () => {
		expect(dayReader(["03/04/2025", "31/12/2025"], "en_US")("03/04/2025")).toBe(day);
		expect(dayReader(["03/04/2025"], "da_DK")("03/04/2025")).toBe(day);
		expect(dayReader(["03/04/2025"], "en_US")("03/04/2025")).not.toBe(day);
	});
	test("are none where nothing or something else is typed", () => {
		for (const cell of ["", "soon", 12, "n/a", null]) expect(dayReader([cell], "da_DK")(cell)).toBeNull();
	});
	test("begin at midnight where the script runs", () => {
		const midnight = midnightOf(day);
		expect([midnight.getFullYear(), midnight.getMonth(), midnight.getDate(), midnight.getHours()]).toEqual([
			...[2025, 3, 3, 0],
		]);
	});
});

describe("words to compare by", () => {
	test("are in small letters without accents, and with the letters of the North and of Poland spelt out", () => {
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
	])("%s", (text, words) => expect(wordsOf(text)).toEqual(words));
	test("a quick look lets every text pass that has these words, and hardly any other", () => {
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
