import { describe, expect, test } from "vitest";
import { looksParsed } from "../../src/google/looksParsed.ts";
import { language } from "../../src/i18n/language.ts";

describe("looksParsed", () => {
	test.each([
		"0012",
		"5 %",
		"=A1",
		"+45 12 34 56 78",
		"-x",
		"@x",
		"'quoted",
		"1/2",
		"12:30",
		"$5",
		"(5)",
		"#N/A",
		" 5",
		"TRUE",
		"falsk",
		"Sand",
		"ИСТИНА",
		"May 5",
		"12 maj",
		"Jan 2026",
		"kr 5",
		"USD 1,000",
		"e5",
		"miércoles, 12 de marzo de 2026",
	])("is true for what Sheets may take for something else: %s", (text) => {
		expect(looksParsed(text)).toBe(true);
	});

	test.each([
		"Ane",
		"Next step",
		"Truelove",
		"Maj Andersen",
		"Fit (1–5)",
		"Ask Eva to call them by 5 May at the latest.",
		"Ødegaard & Søn 2",
	])("is false for what is certainly a text: %s", (text) => {
		expect(looksParsed(text)).toBe(false);
	});

	test.each(["en_US", "da_DK"])("is false for every heading of results: %s", (locale) => {
		const { results } = language(locale).words;
		expect(Object.values(results).filter(looksParsed)).toEqual([]);
	});
});
