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
	test.each<[string, Cell[][]]>([
		[
			"a currency before the amount",
			[
				["Ane", "A$2", 976],
				["Bo", "A$31", 120],
				["Cy", "A$4", 805],
			],
		],
		[
			"a currency behind the amount",
			[
				["Ane", 381, "692 MXN"],
				["Bo", 12, "120 MXN"],
				["Cy", 4, "805 MXN"],
			],
		],
		[
			"brackets",
			[
				["Ane", "(20", "767)"],
				["Bo", 31, 120],
				["Cy", 4, 805],
			],
		],
		[
			"cents",
			[
				["Ane", 1, 309.5],
				["Bo", 31, "120.75"],
				["Cy", 4, 805.25],
			],
		],
		[
			"three groups",
			[
				["Ane", 1, 309, 450],
				["Bo", 31, 120, 900],
				["Cy", 4, 805, 111],
			],
		],
		[
			"Indian groups",
			[
				["Ane", 15, 21, 309],
				["Bo", 3, "08", 120],
				["Cy", 4, 55, 805],
			],
		],
		[
			"groups that begin with a nought",
			[
				["Ane", 331, 252],
				["Bo", 138, "067"],
				["Cy", 320, 132],
			],
		],
	])("leaves figures unknown if the amounts of all rows were split, with %s", (_, rows) => {
		const reading = read(["Customer", "Revenue"], ...rows);
		expect(known(reading)).toEqual([["Ane"], ["Bo"], ["Cy"]]);
		expect(reading.problems).toMatchObject([{ kind: "splitCells", rows: [1, 2, 3] }]);
	});
	test("leaves a row out whose amount was split left of its name", () => {
		const reading = read(["Revenue", "Customer"], [36, 449, "Ane"], [27, 628, "Bo"], [812, "Cy"]);
		expect(known(reading)).toEqual([[812, "Cy"]]);
		expect(reading.leftOut).toEqual([
			{ row: 1, why: "torn" },
			{ row: 2, why: "torn" },
		]);
		expect(reading.problems).toMatchObject([{ kind: "splitCells", rows: [1, 2] }]);
	});
	test("keeps the figures left of the tear", () => {
		const headings = ["Customer", "Orders", "Revenue"];
		const reading = read(headings, ["Ane", 12, 2, 400], ["Bo", 7, 1900], ["Cy", 9, 2300], ["Di", 8, 1700]);
		expect(known(reading)[0]).toEqual(["Ane", 12]);
	});
	test("finds a split name before a share, a note or a blank last column", () => {
		const torn = (headings: Cell[], row: Cell[], ...rows: Cell[][]) => {
			const { problems, customers } = read(headings, row, ...rows);
			return [problems.map(({ kind }) => kind), customers[0]!.facts.revenue];
		};
		const found = [["splitCells"], undefined];
		expect(
			torn(
				["Customer", "Revenue", "Discount"],
				["Ane", " Partners", 240, "7.5%"],
				["Bo", 65, "0%"],
				["Cy", 7, "0%"],
			),
		).toEqual(found);
		expect(
			torn(
				["Customer", "Revenue", "Notes"],
				["Ane", " Partners", 240, "call"],
				["Bo", 65, "x"],
				["Cy", 7, "x"],
			),
		).toEqual(found);
		expect(
			torn(
				["Customer", "Revenue", "Orders", "Notes"],
				["Ane", " Partners", 240, 3],
				["Bo", 65, 1],
				["Cy", 7, 9],
			),
		).toEqual(found);
		expect(
			torn(["Customer", "Revenue", "Orders"], ["Ane", "ask Bob", 240], ["Bo", 65, 1], ["Cy", 7, 9]),
		).toEqual([["unreadable"], undefined]);
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

describe("readTable with a quotation mark that is never closed", () => {
	test("names the cell that begins with it, and reads the row as it stands", () => {
		const reading = read(HEADINGS, ["Ane", 10, 1], ['"Bo', 20, 2]);
		expect(known(reading)[1]).toEqual(['"Bo', 20, 2]);
		expect(reading.problems).toEqual([{ kind: "openQuote", row: 2, column: 0, found: '"Bo' }]);
	});
	test.each(['"Builder" Ltd', '24" Screens', '"', 'The "Bo'])("says nothing of %s", (name) => {
		expect(read(HEADINGS, ["Ane", 10, 1], [name, 20, 2]).problems).toEqual([]);
	});
});
