import { describe, expect, test } from "vitest";
import { guessLocale } from "../../src/preview/guessLocale.ts";

describe("guessLocale", () => {
	test.each([
		["Danish with “i fjor”, which is Norwegian too", ["Kunde", "Omsætning", "Omsætning i fjor"], "da_DK"],
		["Norwegian with it", ["Kunde", "Omsetning", "Omsetning i fjor"], "nb_NO"],
	])("takes headings for %s", (_, headings, locale) => {
		expect(guessLocale([headings, ["Vik", "100", "90"]], ",")).toBe(locale);
	});
	test("looks at the first column of a list that lies on its side", () => {
		const rows = [
			["", "Vik", "Holm"],
			["Omsætning", "100", "90"],
			["Vareforbrug", "10", "9"],
		];
		expect(guessLocale(rows, ",")).toBe("da_DK");
	});
});
