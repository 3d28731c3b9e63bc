import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { lexicon } from "../../src/table/headings/lexicon.ts";
import { readTable } from "../../src/table/readTable.ts";
import { totalLabel } from "../../src/table/totalLabel.ts";

const leftOut = (headings: string[], ...rows: Cell[][]) =>
	readTable([headings, ...rows]).leftOut.map(({ row, why }) => [row, why]);
const CUSTOMER = ["Customer", "Revenue"];
const TWO = [
	["Ane", 10],
	["Bo", 20],
];

describe("totalLabel", () => {
	/** True for a label that is nothing but a total, or that of a customer called Acme or North Sea Ltd. */
	const isTotal = (label: string) => {
		const { kind, others = [] } = totalLabel(label) ?? {};
		return kind === "named"
			? others.some((name) => name === "acme" || name === "north sea ltd")
			: kind !== undefined;
	};
	test.each([
		...["Total", "TOTAL:", "I alt", "Summe", "Grand total", "Total 2025", "2025 total", "Total (12)"],
		...["Total customers", "Total for 2025", "Total for customers", "All customers"],
		...[
			"Total Acme",
			"Acme total",
			"Total for Acme",
			"Total - Acme",
			"Total North Sea Ltd",
			"North Sea Ltd, total",
		],
	])("accepts %s", (label) => expect(isTotal(label)).toBe(true));
	test.each([
		...[
			"Total Energies",
			"Sum Design ApS",
			"Energies total",
			"Acme",
			"Total Acme Energies",
			"Ane",
			"2025",
			"",
			"for",
		],
		...["Total x2025", "Total 2025x", `Total${" 1".repeat(12)}`],
	])("rejects %s", (label) => expect(isTotal(label)).toBe(false));
	test("recognises every phrase of every language in any spelling", () => {
		const disguises: ((phrase: string) => string)[] = [
			(phrase) => phrase.toUpperCase(),
			(phrase) => phrase.normalize("NFD"),
			(phrase) => `– ${phrase.split(" ").join(" / ")}: –`,
			(phrase) => phrase.replace(/ (\p{L})/gu, (_, letter: string) => letter.toUpperCase()),
			(phrase) => `${phrase.slice(0, 2)}’${phrase.slice(2)}`,
			(phrase) => `${phrase}2025`,
			(phrase) => phrase.replace("a", "á").replace("o", "ö"),
		];
		const phrases = [...lexicon().total];
		expect(phrases.length).toBeGreaterThan(40);
		const unseen = phrases.flatMap((phrase) =>
			disguises.map((disguised) => disguised(phrase)).filter((label) => !isTotal(label)),
		);
		expect(unseen).toEqual([]);
	});
	test("accepts twelve words", () => expect(isTotal(`Total${" 1".repeat(11)}`)).toBe(true));
});

describe("readTable with a row without a name", () => {
	test("leaves it out as a total if it adds up the rows above, else as nameless", () => {
		expect(leftOut(CUSTOMER, ...TWO, ["", 30])).toEqual([[3, "total"]]);
		expect(leftOut(CUSTOMER, ...TWO, ["", 31])).toEqual([[3, "nameless"]]);
		expect(leftOut(CUSTOMER, ["Ane", 10], ["", 10])).toEqual([[2, "nameless"]]);
		expect(leftOut([...CUSTOMER, "City"], ...TWO, ["", "", "Aarhus"])).toEqual([[3, "nameless"]]);
	});
	test("tolerates the rounding of the rows above in a total", () => {
		expect(leftOut(CUSTOMER, ...TWO, ["", 30.006])).toEqual([[3, "total"]]);
		expect(leftOut(CUSTOMER, ...TWO, ["", 29.994])).toEqual([[3, "total"]]);
		expect(leftOut(CUSTOMER, ...TWO, ["", 30.02])).toEqual([[3, "nameless"]]);
	});
	test("requires every figure of a total to add up", () => {
		const headings = [...CUSTOMER, "Hours"];
		const rows = [
			["Ane", 10, 1],
			["Bo", 20, 2],
		];
		expect(leftOut(headings, ...rows, ["", 30, 3])).toEqual([[3, "total"]]);
		expect(leftOut(headings, ...rows, ["", 30, 4])).toEqual([[3, "nameless"]]);
		expect(leftOut(headings, ...rows, ["", "", 3])).toEqual([[3, "total"]]);
	});
});

test("readTable reads a row with a number as a customer, whatever the name, unless it adds up", () => {
	const headings = ["Customer", "Customer ID", "Revenue"];
	const rows = [
		["Ane", "1", 10],
		["Bo", "2", 20],
	];
	expect(leftOut(headings, ...rows, ["Total", "7", 99])).toEqual([]);
	expect(leftOut(headings, ...rows, ["Total", "7", 30])).toEqual([[3, "total"]]);
	expect(leftOut(headings, ...rows, ["Cy", "7", 30])).toEqual([]);
	expect(leftOut(headings, ...rows, ["Total", "", 99])).toEqual([[3, "total"]]);
});

test("readTable leaves out a row that repeats all headings, not one that repeats some", () => {
	const headings = ["Customer", "Revenue", ""];
	expect(leftOut(headings, ["Ane", 10, "x"], ["CUSTOMER", "revenue", ""])).toEqual([[2, "repeatedHeader"]]);
	expect(leftOut(headings, ["Ane", 10, "x"], ["Customer", "", ""])).toEqual([]);
	expect(leftOut(headings, ["Ane", 10, "x"], ["Customer", 20, ""])).toEqual([]);
	expect(leftOut(headings, ["Ane", 10, "x"], ["Customer", "Revenue", "x"])).toEqual([]);
});

test("readTable takes single cells below the last total for notes, unless a customer follows", () => {
	const total = [...TWO, ["Total", 30]];
	expect(leftOut(CUSTOMER, ...total, ["Printed 3 January", ""])).toEqual([
		[3, "total"],
		[4, "note"],
	]);
	expect(leftOut(CUSTOMER, ...total, ["Di", ""], ["Cy", 7])).toEqual([[3, "total"]]);
	expect(leftOut(CUSTOMER, ...TWO, ["Cy", ""])).toEqual([]);
});
