import { describe, expect, it } from "vitest";
import { toSerial } from "../../src/preview/serialDate.ts";
import { hasDecimalComma, plainNumber, typed } from "../../src/preview/typed.ts";

const YEAR = new Date().getFullYear();
const day = (year: number, month: number, date: number) => toSerial(new Date(year, month - 1, date));
const numberIn = (text: string, locale: string) => {
	const read = typed(text, locale);
	return read.kind === "number" ? read.value : undefined;
};

describe("typed reads a number", () => {
	it.each([
		["en_US", "0012", 12],
		["en_US", "1,234.50", 1234.5],
		["en_US", "-$5", -5],
		["en_US", "€1,000", 1000],
		["en_US", "(5)", -5],
		["en_US", "57%", 0.57],
		["en_US", "1e3", 1000],
		["da_DK", "1.234,50", 1234.5],
		["da_DK", "1.234,50 kr.", 1234.5],
		["da_DK", "kr 5", 5],
		["da_DK", "-kr. 5,50", -5.5],
		["de_DE", "1.234,50 €", 1234.5],
		["de_DE", "12,5 %", 0.125],
		["sv_SE", "1\u00a0234,50", 1234.5],
		["fr_FR", "1\u202f234,50", 1234.5],
		["de_CH", "1'234.50", 1234.5],
	])("%s: %s", (locale, text, value) => {
		expect(numberIn(text, locale)).toBe(value);
	});

	it.each([
		["en_US", "$1,234.50", "$#,##0.00"],
		["en_US", "1,234", "#,##0"],
		["en_US", "12.5%", "0.00%"],
		["da_DK", "1.234,50 kr.", "#,##0.00[$kr.]"],
		["da_DK", "5", undefined],
	])("%s: %s with its format", (locale, text, format) => {
		expect(typed(text, locale)).toHaveProperty("kind", "number");
		expect((typed(text, locale) as { format?: string }).format).toBe(format);
	});
});

describe("typed reads a date or time", () => {
	it.each([
		["en_US", "3/4/2026", day(2026, 3, 4)],
		["en_GB", "3/4/2026", day(2026, 4, 3)],
		["en_IN", "3/4/2026", day(2026, 4, 3)],
		["da_DK", "4-3-2026", day(2026, 3, 4)],
		["da_DK", "4.3.26", day(2026, 3, 4)],
		["sv_SE", "2026-03-04", day(2026, 3, 4)],
		["en_US", "2026-03-04 12:00", day(2026, 3, 4) + 0.5],
		["en_US", "March 4, 2026", day(2026, 3, 4)],
		["da_DK", "4. marts 2026", day(2026, 3, 4)],
		["da_DK", "4. maj 2026", day(2026, 5, 4)],
		["de_DE", "4. März 2026", day(2026, 3, 4)],
		["fr_FR", "4 mars 2026", day(2026, 3, 4)],
		["en_US", "May 2026", day(2026, 5, 1)],
	])("%s: %s", (locale, text, value) => {
		expect(numberIn(text, locale)).toBe(value);
	});

	it.each([
		["en_US", "1/2", day(YEAR, 1, 2)],
		["da_DK", "1/2", day(YEAR, 2, 1)],
		["de_DE", "1.2", day(YEAR, 2, 1)],
		["en_US", "Mar 12", day(YEAR, 3, 12)],
		["da_DK", "12. marts", day(YEAR, 3, 12)],
	])("%s: %s, in this year", (locale, text, value) => {
		expect(numberIn(text, locale)).toBe(value);
	});

	it.each([
		["12:30", 12.5],
		["6 PM", 18],
		["6:00 pm", 18],
		["25:30", 25.5],
		["100:00:00", 100],
	])("%s as a time", (text, hours) => {
		expect(numberIn(text, "en_US")).toBeCloseTo(hours / 24, 12);
	});
});

describe("typed leaves as text", () => {
	it.each([
		["en_US", "1.234,50"],
		["en_US", "1,23"],
		["da_DK", "12.3456"],
		["sv_SE", "1.234"],
		["en_US", "1\u00a0234"],
		["en_US", "(5"],
		["en_US", "1 1/2"],
		["en_US", "10 12"],
		["en_US", "1, 2"],
		["en_US", "12A"],
		["en_US", "5:"],
		["en_US", "13/13/2026"],
		["en_US", "31/12/2026"],
		["da_DK", "30-02-2026"],
		["en_US", "2026-03-04T10:30"],
		["en_US", "10:75"],
		["en_US", "May"],
		["da_DK", "kr."],
		["en_US", "SAND"],
		["en_US", "- a remark"],
		["en_US", "  "],
	])("%s: %j", (locale, text) => {
		expect(typed(text, locale)).toEqual({ kind: "text", text });
	});

	it("a text after an apostrophe, without the apostrophe", () => {
		expect(typed("'0012", "en_US")).toEqual({ kind: "text", text: "0012" });
	});
});

it.each(["=A1", " =A1"])("typed reads the formula %j", (text) => {
	expect(typed(text, "en_US")).toEqual({ kind: "formula", formula: "=A1" });
});

it.each(["+A1", "-SUM(A1)", "-$A$1"])("typed reads %s as a formula, because of its leading sign", (text) => {
	expect(typed(text, "en_US")).toEqual({ kind: "formula", formula: `=${text}` });
});

it.each([
	["en_US", "true", true],
	["da_DK", "FALSE", false],
	["da_DK", "SAND", true],
	["de_DE", "FALSCH", false],
	["fr_FR", "VRAI", true],
])("typed reads the boolean %s: %s", (locale, text, value) => {
	expect(typed(text, locale)).toEqual({ kind: "boolean", value });
});

it("typed reads an empty text as blank", () => {
	expect(typed("", "en_US")).toEqual({ kind: "blank" });
});

it.each([
	["da_DK", "1.234,5", 1234.5],
	["da_DK", "-7", -7],
	["da_DK", ",5", 0.5],
	["en_US", "1.234,5", undefined],
	["en_US", "5%", undefined],
	["en_US", "$5", undefined],
	["en_US", "(5)", undefined],
	["en_US", "1e3", undefined],
	["en_US", "5.", undefined],
	["en_US", "", undefined],
])("plainNumber in %s of %j", (locale, text, value) => {
	expect(plainNumber(text, locale)).toBe(value);
});

it("hasDecimalComma follows the locale", () => {
	const locales = ["da_DK", "de_DE", "sv_SE", "fr_FR", "en_US", "en_GB", "de_CH", "ja_JP"];
	expect(locales.filter(hasDecimalComma)).toEqual(["da_DK", "de_DE", "sv_SE", "fr_FR"]);
});
