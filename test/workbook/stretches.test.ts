import { expect, test } from "vitest";
import { stretches } from "../../src/workbook/stretches.ts";

test("stretches joins rows that follow one another, in whatever order they come", () => {
	expect(stretches([5, 9, 3, 4])).toEqual([
		{ first: 3, count: 3 },
		{ first: 9, count: 1 },
	]);
	expect(stretches([])).toEqual([]);
});
