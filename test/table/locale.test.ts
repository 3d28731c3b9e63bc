import { expect, test } from "vitest";
import { decimalSign, monthFirst } from "../../src/table/locale.ts";

test("decimalSign depends on the country, else on the language", () => {
	for (const point of ["en_US", "en-GB", "EN_gb", "en", "es_MX", "es_mx", "de_CH", "ja_JP", "hi"])
		expect([point, decimalSign(point)]).toEqual([point, "."]);
	for (const comma of ["da_DK", "DA_dk", "de_AT", "en_ZA", "en_za", "es", "es_ES", "pt_BR", "nb_NO"])
		expect([comma, decimalSign(comma)]).toEqual([comma, ","]);
	for (const untold of [undefined, ""]) expect(decimalSign(untold)).toBeNull();
});

test("monthFirst is true for three countries, and for English without a country", () => {
	for (const first of ["en_US", "en_us", "es_PR", "en_PH", "en", "EN"])
		expect([first, monthFirst(first)]).toEqual([first, true]);
	for (const later of ["en_GB", "da_DK", "da", "es"])
		expect([later, monthFirst(later)]).toEqual([later, false]);
	for (const untold of [undefined, ""]) expect(monthFirst(untold)).toBeNull();
});
