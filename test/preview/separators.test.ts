import { expect, it } from "vitest";
import { separators } from "../../src/preview/separators.ts";

it.each([
	["=SUM(A1;B1)", "=SUM(A1,B1)"],
	['=IF(A1="a;b";1;2)', '=IF(A1="a;b",1,2)'],
	['=IF(A1="say ""x;y""";1;2)', '=IF(A1="say ""x;y""",1,2)'],
	["=SUM('My; sheet'!A1;2)", "=SUM('My; sheet'!A1,2)"],
	["=SUM({1;2;3};4)", "=SUM({1;2;3},4)"],
	["=SUM(A1,B1)", "=SUM(A1,B1)"],
])("separators turns %s into %s", (typed, read) => {
	expect(separators(typed)).toBe(read);
});
