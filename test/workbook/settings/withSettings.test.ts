import { expect, test } from "vitest";
import { withSettings } from "../../../src/workbook/settings/withSettings.ts";

test.each([
	["one argument", "=CUSTOMER_TIER(A1:K9)", "=CUSTOMER_TIER(A1:K9;;S!A:H)"],
	[
		"two arguments, and their separator",
		"=CUSTOMER_TIER(A2:K2,A$1:K$1)",
		"=CUSTOMER_TIER(A2:K2,A$1:K$1,S!A:H)",
	],
	[
		"two arguments separated by a semicolon",
		"=CUSTOMER_WHY(A2:K2;A$1:K$1)",
		"=CUSTOMER_WHY(A2:K2;A$1:K$1;S!A:H)",
	],
	[
		"a call in another",
		'=IF(CUSTOMER_TIER(A2:K2,A1:K1)=1,"yes","")',
		'=IF(CUSTOMER_TIER(A2:K2,A1:K1,S!A:H)=1,"yes","")',
	],
	[
		"calls in the arguments",
		"=CUSTOMER_TIER(FILTER(A2:K9,B2:B9>0),A1:K1)",
		"=CUSTOMER_TIER(FILTER(A2:K9,B2:B9>0),A1:K1,S!A:H)",
	],
	[
		"two calls",
		"=CUSTOMER_TIER(A2:K2,A1:K1)&CUSTOMER_WAY_UP(A2:K2,A1:K1)",
		"=CUSTOMER_TIER(A2:K2,A1:K1,S!A:H)&CUSTOMER_WAY_UP(A2:K2,A1:K1,S!A:H)",
	],
	[
		"every formula that takes them",
		"=CUSTOMER_PERSONA(A1:K9)&CUSTOMER_NEXT_STEP(A1:K9)&CUSTOMER_OUTLOOK(A1:K9)&CUSTOMER_REPORT(A1:K9)&TIER_SUMMARY(A1:K9)&REFERRAL_VALUE(A1:A9,B1:B9)",
		"=CUSTOMER_PERSONA(A1:K9;;S!A:H)&CUSTOMER_NEXT_STEP(A1:K9;;S!A:H)&CUSTOMER_OUTLOOK(A1:K9;;S!A:H)&CUSTOMER_REPORT(A1:K9;;S!A:H)&TIER_SUMMARY(A1:K9;;S!A:H)&REFERRAL_VALUE(A1:A9,B1:B9)",
	],
	["a Table", "=CUSTOMER_TIER(Customers[#ALL])", "=CUSTOMER_TIER(Customers[#ALL];;S!A:H)"],
	[
		"parts of a Table, and the comma between them",
		"=CUSTOMER_TIER(Customers[[#HEADERS],[#DATA]])",
		"=CUSTOMER_TIER(Customers[[#HEADERS],[#DATA]];;S!A:H)",
	],
	[
		"tabs with odd names",
		"=customer_score('My, (list)'!A1:K9)",
		"=customer_score('My, (list)'!A1:K9;;S!A:H)",
	],
])("withSettings adds the settings argument to %s", (_, before, after) => {
	expect(withSettings(before, "S!A:H")).toBe(after);
});

test.each([
	["a call that has them", "=CUSTOMER_TIER(A2:K2,A1:K1,S!A:H)"],
	["another function", "=SUM(A1:A9)"],
	["a text that mentions one", '="=CUSTOMER_TIER(A1)"'],
	["a formula that is not finished", "=CUSTOMER_TIER(A1:K9"],
	["no formula", ""],
])("withSettings leaves %s alone", (_, formula) => {
	expect(withSettings(formula, "S!A:H")).toBe(formula);
});
