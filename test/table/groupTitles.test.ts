import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

const read = (...rows: Cell[][]) => {
	const { customers, leftOut, problems } = readTable([["Customer", "Revenue", "Profit"], ...rows]);
	return {
		names: customers.map(({ facts }) => facts.customer),
		leftOut: leftOut.map(({ row, why }) => `${row} ${why}`),
		problems,
	};
};

describe("readTable with titles of groups among the customers", () => {
	test.each([
		["a label with a name", "Sales rep: Ida", "Region: Nord"],
		["a word for many customers", "Active customers", "Tidligere kunder"],
		["words of other languages", "Bestehende Kunden", "Anciens clients"],
		["letters", "A", "b."],
	])("leaves out %s", (_, first, second) => {
		const rows: Cell[][] = [
			[first],
			["Alder", 700, 70],
			["Ash", 45, 5],
			[second],
			["Birch", 90, 9],
			["Beech", 8, 1],
		];
		expect(read(...rows)).toEqual({
			names: ["Alder", "Ash", "Birch", "Beech"],
			leftOut: ["1 group", "4 group"],
			problems: [],
		});
	});
	test("keeps a new customer without figures", () => {
		for (const name of ["Cedar Ltd", "C", "7-Eleven"])
			expect(read(["Alder", 700, 70], [name], ["Birch", 90, 9], ["Dill", 8, 1]).leftOut).toEqual([]);
	});
	test("keeps names with another cell, a title above nothing, and lists in which figures are rare", () => {
		expect(read(["Region: North", "", "n/a?"], ["Alder", 700, 70], ["Ash", 45, 5]).leftOut).toEqual([]);
		expect(read(["Alder", 700, 70], ["Ash", 45, 5], ["Region: North"]).leftOut).toEqual([]);
		expect(read(["Region: North"], ["Alder", 700, 70], ["Ash", "", "?"], ["Elm", "", "?"]).leftOut).toEqual(
			[],
		);
	});
	test("keeps letters that no names below begin with", () =>
		expect(read(["X"], ["Alder", 700, 70], ["Y"], ["Birch", 90, 9]).leftOut).toEqual([]));
});

describe("readTable with an address below each name", () => {
	test("leaves out the lines of the addresses", () =>
		expect(
			read(
				["Alder", 700, 70],
				["High Street 12"],
				["AB1 2CD Leeds"],
				["Birch", 90, 9],
				["Mill Lane 3"],
				["Elm", 5, 1],
			),
		).toMatchObject({ names: ["Alder", "Birch", "Elm"], leftOut: ["2 note", "3 note", "5 note"] }));
	test("keeps a few customers with a number in their name and no figures", () =>
		expect(
			read(["Alder", 700, 70], ["Studio 54"], ["Birch", 90, 9], ["Elm", 5, 1], ["Dill", 8, 1]).names,
		).toContain("Studio 54"));
});

test("readTable leaves out a footer that says that a list is confidential, also where no figures are read", () =>
	expect(read(["Alder"], ["Ash"], [], ["Confidential Information - Do Not Distribute"]).leftOut).toEqual([
		"4 note",
	]));
