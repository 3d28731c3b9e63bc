import { expect, test } from "vitest";
import { textColumns } from "../../src/table/textColumns.ts";

test("textColumns are those with a text in any row below the headings, in order; blank texts do not count", () => {
	const grid = [
		["Customer", "Revenue", "Last order", "Discount", "Note"],
		["Ane", 1200, new Date(0), "", null],
		["Bo", "n/a", new Date(0), 0.1, undefined],
		["Cy", 900, new Date(0), "", true],
	];
	expect([...textColumns(grid, 0, 5)]).toEqual([0, 1]);
});

test("textColumns looks at cells to the right of short rows, and at every row where the headings are given separately", () => {
	expect([...textColumns([["Ane"], ["Bo", 1, "late"]], -1, 3)]).toEqual([0, 2]);
});
