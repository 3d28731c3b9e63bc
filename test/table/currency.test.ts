import { describe, expect, test } from "vitest";
import {
	currencyIn,
	currencyOf,
	currencyOfFormat,
	currencyOfHeading,
	isOwnCurrency,
	withoutCurrency,
} from "../../src/table/currency.ts";

describe("currencyOf", () => {
	test.each([
		["DKK 1.200", "DKK"],
		["1.200 dkk", "DKK"],
		["1.200,50 kr.", "kr"],
		["kr 1 200", "kr"],
		["KR. 1.200,-", "kr"],
		["$1,200", "$"],
		["$(12.34)", "$"],
		["-$5", "$"],
		["US$ 1,200", "USD"],
		["U$S 1.200", "USD"],
		["$ 500 CAD", "CAD"],
		["A$500", "AUD"],
		["NZ$500", "NZD"],
		["HK$500", "HKD"],
		["S$700", "SGD"],
		["R$ 1.500,00", "BRL"],
		["NT$900", "TWD"],
		["€12.500", "EUR"],
		["12 500 €", "EUR"],
		["€(63.12)", "EUR"],
		["20 euros", "EUR"],
		["£9.99", "GBP"],
		["¥1,200,000", "¥"],
		["￥1,200", "￥"],
		["RMB 300", "CNY"],
		["₹ 1,23,456.78", "INR"],
		["Rs. 2,400", "rs"],
		["Rs 500/-", "rs"],
		["1 200 zł", "PLN"],
		["12 500 Kč", "CZK"],
		["AED 900", "AED"],
		["RM 1,200.00", "MYR"],
		["Rp 12.000", "IDR"],
		["1'200 SFr.", "CHF"],
		["CHF 900.–", "CHF"],
		["R 1 200", "ZAR"],
		["50 000 FCFA", "fcfa"],
		["50 000 F CFA", "f cfa"],
		["S/ 30", "PEN"],
		["500 Ft", "HUF"],
		["1 200 ₽", "RUB"],
		["900 TL", "TRY"],
		["₺900", "TRY"],
		["$1.2M", "$"],
		["1,2 mio. kr", "kr"],
		["k€ 12", "EUR"],
		["TDKK 12", "DKK"],
		["TRY 500", "TRY"],
		["US Dollar", "USD"],
	])("reads %s as %s", (text, currency) => expect(currencyOf(text)).toBe(currency));
	test.each([
		...["1,200", "(1.234)", "1'200", "12 %", "", "n/a", "12k", "1.2M", "4.8 million", "5,000 CR", "5,000 DR"],
		...["r 5", "all 500", "top 10", "about 900", "-", `${"1".repeat(40)} EUR`],
	])("reads no currency in “%s”", (text) => expect(currencyOf(text)).toBeUndefined());
});

test.each([
	["US$ 5", "5"],
	["5 kr.", "5"],
	["dkk5", "5"],
	["R 5", "5"],
	["r 5", "r 5"],
	["TOP 10", "10"],
	["top 10", "top 10"],
	["5", "5"],
])("withoutCurrency leaves of “%s” only “%s”", (text, left) => expect(withoutCurrency(text)).toBe(left));

describe("currencyIn", () => {
	test.each([
		["$", "en_US", "USD"],
		["$", "en_CA", "CAD"],
		["$", "en_AU", "AUD"],
		["$", "da_DK", "USD"],
		["$", undefined, "USD"],
		["kr", "da_DK", "DKK"],
		["kr", "sv_SE", "SEK"],
		["kr", "nb-NO", "NOK"],
		["kr", "da", "DKK"],
		["kr", "en_US", "kr"],
		["kr", undefined, "kr"],
		["rs", "en_PK", "PKR"],
		["rs", "en_US", "INR"],
		["¥", "zh_CN", "CNY"],
		["EUR", "da_DK", "EUR"],
	])("reads %s in %s as %s", (sign, locale, code) => expect(currencyIn(sign, locale)).toBe(code));
	test("prefers the code that stands beside it", () => {
		expect(currencyIn("kr", "da_DK", ["SEK"])).toBe("SEK");
		expect(currencyIn("$", "en_US", ["EUR"])).toBe("USD");
	});
});

test("isOwnCurrency knows the countries of the euro and the region in a code", () => {
	expect(isOwnCurrency("EUR", "de_DE")).toBe(true);
	expect(isOwnCurrency("EUR", "da_DK")).toBe(false);
	expect(isOwnCurrency("DKK", "da_DK")).toBe(true);
	expect(isOwnCurrency("kr", "sv_SE")).toBe(true);
	expect(isOwnCurrency("GBP", "en_US")).toBe(false);
	expect(isOwnCurrency("GBP", undefined)).toBe(true);
});

describe("currencyOfHeading", () => {
	test.each([
		["Revenue (EUR)", "EUR"],
		["Revenue EUR", "EUR"],
		["Umsatz in €", "EUR"],
		["Omsætning (kr.)", "kr"],
		["Omsætning, TDKK", "DKK"],
		["Umsatz T€", "EUR"],
		["Sales US$", "USD"],
		["Sales [zł]", "PLN"],
	])("reads %s as %s", (heading, currency) => expect(currencyOfHeading(heading)).toBe(currency));
	test.each([
		"Revenue",
		"ALL SALES",
		"TOP SALES",
		"Revenue (ex. VAT)",
		"REVENUE YTD",
		"SVC REVENUE",
		"Revenue 2025",
	])("reads no currency in “%s”", (heading) => expect(currencyOfHeading(heading)).toBeUndefined());
});

describe("currencyOfFormat", () => {
	test.each([
		['"$"#,##0.00', "$"],
		["[$$-409]#,##0.00", "$"],
		["[$€-407]#,##0.00", "EUR"],
		["#,##0.00\\ [$€-1]", "EUR"],
		['#,##0.00 "kr."', "kr"],
		['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_)', "$"],
		["[$CHF-807] #,##0", "CHF"],
		["£#,##0;[Red]-£#,##0", "GBP"],
	])("reads %s as %s", (format, currency) => expect(currencyOfFormat(format)).toBe(currency));
	test.each([
		...[
			"0.###############",
			"General",
			"#,##0.00",
			"0.00%",
			"yyyy-mm-dd",
			"[h]:mm:ss",
			"@",
			"[Red]#,##0",
			'0.0,,"M"',
		],
	])("reads no currency in %s", (format) => expect(currencyOfFormat(format)).toBeUndefined());
});
