import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/table/cell.ts";
import { readTable } from "../../../src/table/readTable.ts";

const HEADINGS = ["Customer", "Revenue", "Profit"];

/** Reads rows of different lengths as a sheet holds them. */
function read(headings: Cell[], ...rows: Cell[][]) {
	const width = Math.max(headings.length, ...rows.map((row) => row.length));
	return readTable([headings, ...rows].map((row) => Array.from({ length: width }, (_, at) => row[at] ?? "")));
}
const known = ({ customers }: ReturnType<typeof read>) =>
	customers.map(({ facts }) => Object.values(facts).filter((value) => value !== undefined));

describe("readTable with a cell that swallowed rows of a file", () => {
	test("leaves its row out and names the cell, if it is in place of a name", () => {
		const reading = read(HEADINGS, ["Ane", 10, 1], ["Bo,20,2\nCy,30,3\nDi,40,4", "", ""], ["Ea", 50, 5]);
		expect(known(reading)).toEqual([
			["Ane", 10, 1],
			["Ea", 50, 5],
		]);
		expect(reading.leftOut).toEqual([{ row: 2, why: "torn" }]);
		expect(reading.problems).toEqual([
			{ kind: "swallowedRows", row: 2, column: 0, found: "Bo,20,2 Cy,30,3 Di,40,4", lines: 3 },
		]);
	});
	test("reads the row up to the cell, if it is further to the right", () => {
		const headings = ["Customer", "Revenue", "Story", "Profit"];
		const reading = read(headings, ["Ane", 10, 'met\r\nBo;20;"old";2\r\nCy;30;;3', 7], ["Di", 40, "", 4]);
		expect(known(reading)).toEqual([
			["Ane", 10],
			["Di", 40, 4],
		]);
		expect(reading.problems).toMatchObject([{ kind: "swallowedRows", row: 1, column: 2 }]);
	});
	test.each([
		"Main Street 5\n8000 Aarhus, Denmark",
		"Suite 5, 2000\nCopenhagen, 4",
		"two\nlines",
		"a, b\nc, d",
	])("says nothing of a cell with several lines such as %j", (text) => {
		const reading = read(["Customer", "Address", "Revenue"], ["Ane", text, 10], [text, "", 20]);
		expect(reading.customers).toHaveLength(2);
		expect(reading.problems).toEqual([]);
	});
});

describe("readTable with more cells than headings", () => {
	test("leaves figures unknown in rows whose amounts were split at the thousands", () => {
		const reading = read(
			HEADINGS,
			["Ane", 2, 400, 310],
			["Bo", 1900, 120],
			["Cy", 1, 250, "075", 990],
			["Di", 800, 60],
		);
		expect(known(reading)).toEqual([["Ane"], ["Bo", 1900, 120], ["Cy"], ["Di", 800, 60]]);
		expect(reading.problems).toEqual([{ kind: "splitCells", rows: [1, 3], column: 3, found: "310" }]);
	});
	test("leaves figures unknown in a row whose name was split at a comma", () => {
		const reading = read(HEADINGS, ["Ane", 2400, 310], ["Bo", " Cy & Co", 1900, 120], ["Di", 800, 60]);
		expect(known(reading)).toEqual([["Ane", 2400, 310], ["Bo"], ["Di", 800, 60]]);
		expect(reading.problems).toMatchObject([{ kind: "splitCells", rows: [2] }]);
	});
	test("leaves figures unknown if the amounts of all rows were split", () => {
		const reading = read(HEADINGS, ["Ane", 2, 400, 310], ["Bo", 19, 120, 140], ["Cy", 700, 900, 95]);
		expect(known(reading)).toEqual([["Ane"], ["Bo"], ["Cy"]]);
	});
	test("finds them too where the add-on's own columns follow", () => {
		const headings = [...HEADINGS, "", "Tier", "Score"];
		const reading = read(
			headings,
			["Ane", 2, 400, 310, 4, 20],
			["Bo", 1900, 120, "", 2, 55],
			["Cy", 700, 90, "", 3, 41],
		);
		expect(reading.problems).toMatchObject([{ kind: "splitCells", rows: [1], column: 3 }]);
	});
	test("does not compare the list's own total if that was split as well", () => {
		const reading = read(HEADINGS, ["Ane", 2, 400, 310], ["Bo", 900, 120], ["Total", 3, 300, 430]);
		expect(reading.problems.map(({ kind }) => kind)).toEqual(["splitCells"]);
	});
	test.each<[string, Cell[][]]>([
		[
			"a column without a heading",
			[
				["Ane", 1200, 300, 450],
				["Bo", 2400, 280, 320],
				["Cy", 1900, 260, 110],
			],
		],
		[
			"one that is not filled throughout",
			[
				["Ane", 1200, 300, 450],
				["Bo", 2400, 280, 320],
				["Cy", 1900, 260],
			],
		],
		[
			"notes",
			[
				["Ane", 1200, 300, "call"],
				["Bo", 2400, 280],
				["Cy", 1900, 260],
			],
		],
		[
			"a number noted beside a row",
			[
				["Ane", 1200, 300, 250],
				["Bo", 2400, 280],
				["Cy", 1900, 260],
			],
		],
		[
			"a sum further to the right",
			[
				["Ane", 1200, 300, "", 250],
				["Bo", 2400, 280],
				["Cy", 1900, 260],
			],
		],
	])("says nothing of %s to the right of the list", (_, rows) => {
		const reading = read(HEADINGS, ...rows);
		expect(reading.problems).toEqual([]);
		expect(known(reading)).toEqual(rows.map((row) => row.slice(0, 3)));
	});
});
