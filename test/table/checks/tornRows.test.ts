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
			"numbers noted beside several rows",
			[
				["Ane", 1200, 300, 250],
				["Bo", 2400, 280],
				["Cy", 1900, 260, 12],
			],
		],
		[
			"a number that fits no column",
			[
				["Ane", 1200, 300, 99000],
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

describe("readTable with a number right of the headings in few rows", () => {
	const sound: Cell[][] = [
		["Ane", 16, 5],
		["Cy", 21, 7],
	];
	test.each<[string, Cell[]]>([
		["decimals were split off", ["Bo", 18, 75, 6]],
		["a name with digits was split", ["Bo", " 99", 17, 6]],
		["a name with a small number was split", ["Bo", 3, 17, 6]],
	])("leaves the figures unknown where %s, and the others fit one column to the left", (_, row) => {
		const reading = read(HEADINGS, ...sound, row);
		expect(known(reading)).toEqual([...sound, ["Bo"]]);
		expect(reading.problems).toMatchObject([{ kind: "splitCells", rows: [3], column: 3 }]);
	});
	test.each<[string, Cell[]]>([
		["the largest customer", ["Bo", 170, 17, 6]],
		["the smallest customer", ["Bo", 3, 1, 6]],
		["a customer like the others", ["Bo", 18, 5, 6]],
		["a customer without a profit", ["Bo", 170, "", 6]],
	])("leaves the figures unknown where it would fit the last column, beside %s", (_, row) => {
		const reading = read(HEADINGS, ...sound, row);
		expect(known(reading)[2]).toEqual(["Bo"]);
		expect(reading.problems).toMatchObject([{ kind: "splitCells", rows: [3], column: 3 }]);
	});
	test.each<[string, Cell[]]>([
		["a customer like the others", ["Bo", 18, 5, 9000]],
		["a customer like the others, as a text", ["Bo", 18, 5, "calls on Fridays"]],
	])("takes it for a note where it would not, beside %s", (_, row) => {
		const reading = read(HEADINGS, ...sound, row);
		expect(reading.problems).toEqual([]);
		expect(known(reading)[2]).toEqual(row.slice(0, 3));
	});
});

describe("readTable with decimals split off in every row", () => {
	test("leaves all figures unknown where each amount has its decimals in the next cell", () => {
		const reading = read(HEADINGS, ["Ane", 700, 25, 90, 10], ["Bo", 81, 40, 12, 99], ["Cy", 650, 75, 70, 15]);
		expect(known(reading)).toEqual([["Ane"], ["Bo"], ["Cy"]]);
		expect(reading.problems).toMatchObject([{ kind: "splitCells", rows: [1, 2, 3] }]);
	});
	test("leaves the amounts unknown where a nought shows that they are decimals", () => {
		const reading = read(["Customer", "Revenue"], ["Ane", 7100, "05"], ["Bo", 8100, 40]);
		expect(known(reading)).toEqual([["Ane"], ["Bo"]]);
		expect(reading.problems).toMatchObject([{ kind: "splitCells", rows: [1, 2] }]);
	});
	test("says nothing of a column of small numbers without a heading", () => {
		const reading = read(["Customer", "Revenue"], ["Ane", 7100, 25], ["Bo", 8100, 40], ["Cy", 6500, 75]);
		expect(reading.problems).toEqual([]);
	});
});

describe("readTable with cells in the wrong columns that blank cells hide", () => {
	const wide: Cell[] = ["Customer", "Revenue", "Cost", "Label", "Remark"];
	const sound: Cell[][] = [
		["Ane", 2400, 1100, "new", ""],
		["Bo", 1900, 900, "", "calls on Fridays"],
	];
	test.each<[string, Cell[]]>([
		["an amount was split and its rest is a large number", ["Cy", 2, 150, 1300, ""]],
		["an amount was split and its rest begins with a nought", ["Cy", 2, "050", 1300, ""]],
		["a name was split", ["Cy", 24, 2100, 1300, ""]],
		["two amounts were split", ["Cy", 2, 150, 1, 300]],
	])("leaves the figures unknown where %s", (_, row) => {
		const reading = read(wide, ...sound, row);
		expect(known(reading)).toEqual([["Ane", 2400, 1100], ["Bo", 1900, 900], ["Cy"]]);
		expect(reading.problems).toMatchObject([{ kind: "shiftedCells", rows: [3] }]);
	});
	test("leaves the figures unknown where a cell is missing and the last one is blank", () => {
		const headings = ["Customer", "Country", "Revenue", "Cost"];
		const reading = read(headings, ["Ane", "DK", 2400, 1100], ["Bo", 1900, 900], ["Cy", "SE", 1700, 800]);
		expect(known(reading)).toEqual([["Ane", 2400, 1100], ["Bo"], ["Cy", 1700, 800]]);
		expect(reading.problems).toEqual([{ kind: "shiftedCells", rows: [2], column: 1, found: "1900" }]);
	});
	test("leaves the figures unknown where the rest of an amount is the last cell of a short row", () => {
		const reading = read(
			["Customer", "Revenue", "Cost", "Hours"],
			["Ane", 2400, 1100, 9],
			["Bo", 19, "000", 900],
		);
		expect(known(reading)[1]).toEqual(["Bo"]);
		expect(reading.problems).toMatchObject([{ kind: "shiftedCells", rows: [2], column: 2 }]);
	});
	test("compares the list's own total without these rows", () => {
		const reading = read(wide, ...sound, ["Cy", 2, 150, 1300, ""], ["Total", 6450, 3300, "", ""]);
		const total = reading.problems.find(({ kind }) => kind === "totalDiffers");
		expect(total).toMatchObject({ figures: [{ read: 4300 }, { read: 2000 }] });
	});
	test.each<[string, Cell[]]>([
		["a number as a remark", ["Cy", 2100, 1000, "", 30]],
		["a number as a remark beside the largest customer", ["Cy", 21000, 10000, "", 30]],
		["a number as a remark beside the smallest customer", ["Cy", 210, 100, "", 30]],
		["a figure that is missing", ["Cy", 2100, "", "", "new"]],
	])("says nothing of %s", (_, row) => {
		const reading = read(wide, ...sound, row);
		expect(reading.problems).toEqual([]);
		expect(known(reading)[2]).toEqual(row.slice(0, 3).filter((cell) => cell !== ""));
	});
	test("leaves the figures unknown where a short row has a text in place of its last figure", () => {
		const headings = ["Customer", "Region", "Revenue", "Cost", "Label"];
		const reading = read(
			headings,
			["Ane", "north", 2400, 1100, "new"],
			["Bo", 1900, 900, "new"],
			["Cy", "south", 1700, 800, "old"],
		);
		expect(known(reading)[1]).toEqual(["Bo"]);
		expect(reading.problems).toMatchObject([{ kind: "shiftedCells", rows: [2], column: 1 }]);
	});
	test("leaves the figures unknown where a short row has lost its name", () => {
		const reading = read(HEADINGS, ["Ane", 2400, 310], ["Bo", 1900, 280], [2100, 300], ["Cy", 1800, 250]);
		expect(known(reading)[2]).toEqual(["2100"]);
		expect(reading.problems).toMatchObject([{ kind: "shiftedCells", rows: [3], column: 0 }]);
	});
	test.each<[string, Cell[][]]>([
		[
			"a number as the name of a customer without a cost",
			[
				["Ane", "north", 2400, 1100],
				["Bo", "north", 1900, 900],
				[1984, "south", 1700, ""],
			],
		],
		[
			"a number among codes beside a blank figure",
			[
				["Ane", "A12", 2400, 1100],
				["Bo", "A14", 1900, 900],
				["Cy", 15, 1700, ""],
			],
		],
		[
			"a number among texts in a row with all its figures",
			[
				["Ane", "north", 2400, 1100],
				["Bo", "south", 1900, 900],
				["Cy", 2000, 1700, 800],
			],
		],
	])("says nothing of %s", (_, rows) => {
		expect(read(["Customer", "Region", "Revenue", "Cost"], ...rows).problems).toEqual([]);
	});
	test("says nothing of numbers in a column that the add-on writes", () => {
		const headings = ["Customer", "Revenue", "Cost", "Tier", "Score"];
		const torn = [headings, ...sound, ["Cy", 2, 150, 1300, ""]];
		expect(readTable(torn).problems).toMatchObject([{ kind: "shiftedCells", rows: [3] }]);
		expect(readTable(torn, { ourColumns: new Set([3, 4]) }).problems).toEqual([]);
	});
	test("says nothing of the rows of another table below the list", () => {
		const rows = [...sound.map((row) => row.slice(0, 3)), ["Cy", 2000, 950]];
		const row = ["Di", 5, 1500, 700];
		const kinds = (...below: Cell[][]) =>
			read(["Customer", "Revenue", "Cost"], ...rows, ...below).problems.map(({ kind }) => kind);
		expect(kinds(row)).toEqual(["splitCells"]);
		expect(kinds(["Customer", "Revenue", "Cost", "Hours"], row)).toEqual(["otherTable"]);
	});
	test("says nothing of zero-padded figures", () => {
		const reading = read(
			["Customer", "Orders", "Hours"],
			["Ane", 12, "008"],
			["Bo", 19, "012"],
			["Cy", 7, "040"],
		);
		expect(reading.problems).toEqual([]);
	});
	test("says nothing of amounts with spaces in a column that is not read", () => {
		const headings = ["Customer", "Cost", "Budget 2031"];
		expect(
			read(headings, ["Ane", 319, 477], ["Bo", "16 937", "44 363"], ["Cy", "1 171", "2 582"]).problems,
		).toEqual([]);
	});
});

describe("readTable with cells that cannot stand in their columns", () => {
	const headings: Cell[] = ["Customer", "Revenue", "Cost", "Hours", "Orders", "Customer no", "Last order"];
	const sound: Cell[][] = [
		["Ane", "1.250,40", "910,25", "12,5", "3", "20011", "2031-02-04"],
		["Bo", "2.310,75", "1.620,90", "31,0", "5", "20012", "2031-03-09"],
		["Cy", "1.840,10", "1.330,60", "22,5", "4", "20013", "2031-01-17"],
		["Di", "1.990,65", "1.480,35", "17,0", "6", "20014", "2031-02-26"],
		["Ea", "1.475,20", "1.005,15", "14,5", "2", "20015", "2031-03-30"],
	];
	const facts = (reading: ReturnType<typeof read>) => known(reading)[5];
	test.each<[string, Cell[]]>([
		["the revenue is missing", ["Fie", "1.120,45", "19,5", "4", "20016", "2031-02-11", ""]],
		["the cost is missing", ["Fie", "1.620,35", "19,5", "4", "20016", "2031-02-11", ""]],
		["the hours are missing", ["Fie", "1.620,35", "1.120,45", "4", "20016", "2031-02-11", ""]],
		["the orders are missing", ["Fie", "1.620,35", "1.120,45", "19,5", "20016", "2031-02-11", ""]],
		["the name is missing", ["1.620,35", "1.120,45", "19,5", "4", "20016", "2031-02-11", ""]],
	])("leaves all figures of the row unknown where %s", (_, row) => {
		const reading = read(headings, ...sound, row);
		expect(facts(reading)).toEqual([row[0]]);
		expect(reading.problems).toMatchObject([{ kind: "shiftedCells", rows: [6] }]);
	});
	test.each<[string, Cell[]]>([
		["a number stands in front", ["Fie", "8", "1.620,35", "1.120,45", "19,5", "4", "20016", "2031-02-11"]],
		["a text stands in front", ["Fie", "Ltd.", "1.620,35", "1.120,45", "19,5", "4", "20016", "2031-02-11"]],
		["a cell is blank in front", ["Fie", "", "1.620,35", "1.120,45", "19,5", "4", "20016", "2031-02-11"]],
		["decimals were split off", ["Fie", "1.620,35", "1.120", "45", "19,5", "4", "20016", "2031-02-11"]],
		["hours were split", ["Fie", "1.620,35", "1.120,45", "19", "5", "4", "20016", "2031-02-11"]],
	])(
		"leaves all figures of the row unknown where %s and the last cell is right of the headings",
		(_, row) => {
			const reading = read(headings, ...sound, row);
			expect(facts(reading)).toEqual(["Fie"]);
			expect(reading.problems).toEqual([{ kind: "splitCells", rows: [6], column: 7, found: "2031-02-11" }]);
		},
	);
	test("leaves the figures unknown where the decimals of the last one are right of the headings", () => {
		const few = (row: Cell[]) => [row[0]!, row[1]!];
		const reading = read(["Customer", "Revenue"], ...sound.map(few), ["Fie", "1.120", "45"]);
		expect(facts(reading)).toEqual(["Fie"]);
		expect(reading.problems).toMatchObject([{ kind: "splitCells", rows: [6], column: 2 }]);
	});
	test("leaves the figures unknown where the rest of a small share is right of the headings", () => {
		const rows = sound.map((row, at) => [row[0]!, row[1]!, `${at + 4},5`]);
		const reading = read(["Customer", "Revenue", "Discount %"], ...rows, ["Fie", "1.620,35", "0", "085"]);
		expect(facts(reading)).toEqual(["Fie"]);
		expect(reading.problems).toMatchObject([{ kind: "splitCells", rows: [6], column: 3 }]);
	});
	test("leaves the figures unknown where the decimals of the last one are in a column of remarks", () => {
		const rows = sound.map((row, at) => [row[0]!, `${row[1]} €`, at % 2 ? "new" : ""]);
		const reading = read(["Customer", "Revenue", "Remark"], ...rows, ["Fie", "1.120", "45 €"]);
		expect(facts(reading)).toEqual(["Fie"]);
		expect(reading.problems).toMatchObject([{ kind: "shiftedCells", rows: [6] }]);
	});
	test("leaves the figures unknown where amounts stand below counts that are whole elsewhere", () => {
		const row = ["Fie", "1.620,35", "1.120,45", "19,5", "2.740,15", "20016", "2031-02-11"];
		const reading = read(headings, ...sound, row);
		expect(facts(reading)).toEqual(["Fie"]);
		expect(reading.problems).toMatchObject([
			{ kind: "shiftedCells", rows: [6], column: 4, found: "2.740,15" },
		]);
	});
	test("leaves figures left of the name unknown where the name itself is a number", () => {
		const row = (cells: readonly Cell[]) => [cells[3]!, ...cells.slice(0, 3), ...cells.slice(4)];
		const moved = ["Fie", "1.620,35", "1.120,45", "4", "20016", "2031-02-11", ""];
		const reading = read(row(headings), ...sound.map(row), moved);
		expect(facts(reading)).toEqual(["1.620,35"]);
	});
	test.each<[string, Cell[]]>([
		["without a last order", ["Fie", "1.620,35", "1.120,45", "19,5", "4", "20016", ""]],
		[
			"without a last order and with odd figures",
			["Fie", "98.620,35", "71.120,45", "0,5", "40", "20016", ""],
		],
		["with many more orders", ["Fie", "1.620,35", "1.120,45", "19,5", "400", "20016", "2031-02-11"]],
		["with a broken count", ["Fie", "1.620,35", "1.120,45", "19,5", "4,5", "20016", "2031-02-11"]],
		["without figures", ["Fie", "", "", "", "", "20016", ""]],
		["with a remark", ["Fie", "1.620,35", "1.120,45", "19,5", "4", "20016", "2031-02-11", "closed"]],
	])("says nothing of a customer %s", (_, row) => {
		expect(read(headings, ...sound, row).problems).toEqual([]);
	});
});

test("readTable says nothing of a small customer with a loss and no revenue before in a short list", () => {
	const reading = readTable([
		["Customer", "Revenue", "Profit", "Previous revenue"],
		["Alder", 12_000, -2400, 9000],
		["Birch", 11_300, 4100, 10_200],
		["Cedar", 6400, 800, 6100],
		["Dogwood", 600, -20, ""],
	]);
	expect(reading.problems).toEqual([]);
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
