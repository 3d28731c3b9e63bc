import { describe, expect, test } from "vitest";
import { readList } from "../../../src/table/readTable.ts";

const grid = [
	["Customer", "Revenue", "Profit"],
	["Ane", 1.2, 0.3],
	["Bo", 3.4, 0.5],
	["Cy", "2.5M", 100],
];

/** Reads the list with one number format in all cells of revenue. */
function read(format: string) {
	const { customers, problems } = readList(grid, {
		locale: "en_US",
		formatsOf: () => (_, column) => (column === 1 ? format : "0.00"),
	});
	return {
		revenues: customers.map(({ facts }) => facts.revenue),
		profits: customers.map(({ facts }) => facts.profit),
		problems: problems.filter(({ kind }) => kind === "scaledFormat"),
	};
}

describe("an amount whose number format writes a unit", () => {
	test("is read as the sheet shows it, and said", () => {
		expect(read('0.0"M"')).toEqual({
			revenues: [1.2e6, 3.4e6, 2.5e6],
			profits: [0.3, 0.5, 100],
			problems: [
				{
					kind: "scaledFormat",
					found: "1.2",
					unit: "M",
					count: 2,
					cells: [
						{ row: 1, column: 1 },
						{ row: 2, column: 1 },
					],
				},
			],
		});
	});
	test.each([
		["the heading", [["Customer", "Revenue ($M)"]]],
		["a text above the list", [["Sales 2025 (all amounts in $M)"], [], ["Customer", "Revenue"]]],
	])("counts once where %s states the same unit, and is not said", (_, top) => {
		const { customers, problems } = readList([...top, ["Ane", 1.2], ["Bo", 3.4], ["Cy", 0.8]], {
			locale: "en_US",
			formatsOf: () => () => '0.0"M"',
		});
		expect(customers.map(({ facts }) => facts.revenue)).toEqual([1.2e6, 3.4e6, 800_000]);
		expect(problems).toEqual([]);
	});
	test.each([
		["#,##0.0\\k", 1200],
		['0.0 "mio. kr."', 1.2e6],
		['0.0" Tsd";-0.0" Tsd"', 1200],
		['0.0_)"K"', 1200],
		['[$€-407]0.0"M"', 1.2e6],
	])("in the format %s is %d", (format, revenue) => expect(read(format).revenues[0]).toBe(revenue));
	test.each(['0.0,,"M"', '0.0,"K"', '0.0" kr."', '#,##0.00 "m²"', "0.0%", "General", "0.0E+00", "", "@"])(
		"is read as it is in the format %s",
		(format) => expect(read(format)).toMatchObject({ revenues: [1.2, 3.4, 2.5e6], problems: [] }),
	);
});
