import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

const HEADINGS = ["Customer", "Product", "Revenue", "Profit"];
const read = (...rows: Cell[][]) => {
	const { customers, leftOut, problems } = readTable([HEADINGS, ...rows]);
	return {
		facts: customers.map(({ facts: { customer, revenue, profit } }) => [customer, revenue, profit]),
		leftOut: leftOut.map(({ row, why }) => `${row} ${why}`),
		problems: problems.map((problem) =>
			problem.kind === "namelessRows"
				? `${problem.how} ${problem.rows.map(({ row, name }) => `${row}${name}`)}`
				: problem.kind,
		),
	};
};

describe("readTable with rows with a blank name below a customer", () => {
	const merged: Cell[][] = [
		["Harbour Inn", "Bread", 700, 210],
		["", "Cake", 300, 60],
		["Mill Lane", "Bread", 450, 90],
		["", "Rolls", 50, 5],
		["", "Cake", 25, 5],
		["Ost & Vin", "Bread", 90, 30],
	];
	const added = [
		["Harbour Inn", 1000, 270],
		["Mill Lane", 525, 100],
		["Ost & Vin", 90, 30],
	];
	test("adds them where the list writes each name once, and says so", () =>
		expect(read(...merged)).toEqual({
			facts: added,
			leftOut: [],
			problems: ["added 2Harbour Inn,4Mill Lane,5Mill Lane"],
		}));
	test("agrees with the total of the list", () =>
		expect(read(...merged, ["Total", "", 1615, 400])).toMatchObject({ facts: added, leftOut: ["7 total"] }));
	test("compares a wrong total with all lines", () =>
		expect(read(...merged, ["Total", "", 1500, 400]).problems).toContain("totalDiffers"));
	test("keeps the lines of a customer together in its rows", () => {
		const [inn] = readTable([HEADINGS, ...merged]).customers;
		expect(inn!.joined!.map(({ row }) => row)).toEqual([1, 2]);
	});
	test("adds them to a name alone in its row", () =>
		expect(
			read(["Harbour Inn"], ["", "Bread", 700, 200], ["Mill Lane"], ["", "Bread", 50, 5], ["", "Cake", 60, 6])
				.facts,
		).toEqual([
			["Harbour Inn", 700, 200],
			["Mill Lane", 110, 11],
		]));
	test("leaves a figure unknown that one of the lines lacks", () => {
		const { facts, problems } = read(...merged.slice(0, 3), ["", "Rolls", 50, ""], ...merged.slice(4));
		expect(facts[1]).toEqual(["Mill Lane", 525, undefined]);
		expect(problems).toContain("partlyKnown");
	});
	test("takes the figures of a customer for unknown where a name may be missing", () =>
		expect(
			read(["Ane", "Bread", 90, 30], ["Bo", "Bread", 80, 20], ["", "Rolls", 70, 10], ["Cy", "Cake", 60, 5]),
		).toEqual({
			facts: [
				["Ane", 90, 30],
				["Bo", undefined, undefined],
				["Cy", 60, 5],
			],
			leftOut: ["3 nameless"],
			problems: ["open 3Bo"],
		}));
	test("takes nothing from the last customer for a last row with half of all figures, which is rather a total", () =>
		expect(read(["Ane", "", 90, 30], ["Bo", "", 80, 20], ["", "", 175, 55])).toEqual({
			facts: [
				["Ane", 90, 30],
				["Bo", 80, 20],
			],
			leftOut: ["3 nameless"],
			problems: ["left 3"],
		}));
	test("says nothing of a total without a name, a row without figures and a customer without any yet", () => {
		const rows = [
			["Ane", "", 90, 30],
			["Bo", "Cake", "", ""],
			["Cy", "", 80, 20],
			["", "x"],
			["", "", 170, 50],
		];
		expect(read(...rows)).toMatchObject({ facts: { length: 3 }, problems: [] });
	});
});
