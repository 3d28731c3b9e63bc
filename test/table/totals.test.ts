import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

const HEADINGS = ["Customer", "Revenue", "Profit"];
const read = (...rows: Cell[][]) => readTable([HEADINGS, ...rows]);
const names = (...rows: Cell[][]) => read(...rows).customers.map(({ facts }) => facts.customer);
const leftOut = (...rows: Cell[][]) => read(...rows).leftOut.map(({ row, why }) => `${row} ${why}`);
const differing = (...rows: Cell[][]) =>
	read(...rows).problems.flatMap((problem) => (problem.kind === "totalDiffers" ? [problem] : []));

const BAKERS: Cell[][] = [
	["Alder Bakery", 1200, 300],
	["Birch Café", 800, 90],
	["Cedar Deli", 2500, 410],
];

describe("readTable with names that contain a word for totals", () => {
	test.each(["Total Wine", "Wine total", "Sum 41", "Total 24", "Grand Total Ltd"])(
		"reads %s as a customer if its figures add up nothing",
		(name) => {
			expect(names(["Wine", 50, 5], ...BAKERS, [name, 900, 80], ["Dill", 4, 1])).toContain(name);
			expect(names(["Wine", 50, 5], ...BAKERS, [name, 900, 80])).toContain(name);
			expect(read(["Wine", 50, 5], ...BAKERS, [name, 900, 80]).problems).toEqual([]);
		},
	);
	test("leaves the same names out if their figures add up the rows above", () => {
		for (const name of ["Total 24", "Sum 41", "Total Wine", "North total"])
			expect([name, leftOut(...BAKERS, [name, 4500, 800], ["Dill", 4, 1])]).toEqual([name, ["4 total"]]);
	});
	test("takes two small figures that happen to be a sum for no subtotal of a name that is nowhere", () => {
		expect(names(["Ane", 1, ""], ["Bo", 2, ""], ["Total Energies", 3, ""])).toContain("Total Energies");
	});
	test("reads a word for totals among the customers as one, and says so, if it could not be their sum", () => {
		const rows: Cell[][] = [...BAKERS, ["Summa", 700, 60], ["Dill", 4, 1]];
		expect(names(...rows)).toContain("Summa");
		expect(read(...rows).problems).toEqual([{ kind: "namedTotal", row: 4, column: 0, name: "Summa" }]);
	});
	test("reads such a word as a customer where the next total counts it, or above larger customers", () => {
		const rows: Cell[][] = [
			["Ane", 10, 1],
			["Bo", 20, 2],
			["Summa", 900, 60],
			["Subtotal", 930, 63],
			["Total", 930, 63],
		];
		expect(names(...rows)).toEqual(["Ane", "Bo", "Summa"]);
		expect(names(["Summa", 700, 60], ...BAKERS)).toContain("Summa");
	});
	test("leaves such a word out below all customers, before a gap, or with figures larger than theirs", () => {
		expect(leftOut(...BAKERS, ["Summa", 700, 60])).toEqual(["4 total"]);
		expect(leftOut(...BAKERS, ["Summa", 700, 60], ["", "", ""], ["Dill", 4, 1])).toEqual(["4 total"]);
		expect(leftOut(...BAKERS, ["Summa", 9000, 700], ["Dill", 4, 1])).toEqual(["4 total"]);
	});
	test("reads a word for totals with a date or an e-mail address of its own as a customer", () => {
		const headings = ["Customer", "Revenue", "E-mail", "First order"];
		const customers = (...last: Cell[]) =>
			readTable([headings, ["Ane", 10, "a@ane.dk", "2024-01-02"], ["Bo", 20, "", ""], last]).customers.length;
		expect(customers("Total", 99, "", "")).toBe(2);
		expect(customers("Total", 99, "info@total.fr", "")).toBe(3);
		expect(customers("Total", 99, "", "2025-03-04")).toBe(3);
	});
});

describe("readTable with subtotals", () => {
	test("leaves out the subtotal of each group, of groups of groups, and of all", () => {
		const rows: Cell[][] = [
			...BAKERS,
			["Subtotal", 4500, 800],
			["Dill", 100, 20],
			["Elm", 300, 30],
			["Subtotal", 400, 50],
			["Total Denmark", 4900, 850],
			["Fjord", 700, 70],
			["Gran", 900, 10],
			["Total Norway", 1600, 80],
			["Grand total", 6500, 930],
		];
		expect(names(...rows)).toEqual([
			"Alder Bakery",
			"Birch Café",
			"Cedar Deli",
			"Dill",
			"Elm",
			"Fjord",
			"Gran",
		]);
		expect(read(...rows).problems).toEqual([]);
	});
	test("leaves out the name above a group whose subtotal follows, and keeps other names without figures", () => {
		const rows: Cell[][] = [["Bakers", "", ""], ...BAKERS, ["Total Bakers", 4500, 800], ["Dill", "", ""]];
		expect(leftOut(...rows, ["Elm", 5, 1])).toEqual(["1 group", "5 total"]);
		expect(names(["Bakers", "", ""], ...BAKERS)).toContain("Bakers");
	});
	test("knows the subtotal of a single row by a column that names its group", () => {
		const headings = ["Region", "Customer", "Revenue"];
		expect(
			readTable([headings, ["North", "Ane", 10], ["South", "Bo", 700], ["", "South total", 710]]).leftOut,
		).toHaveLength(1);
	});
	test.each(["Subtotal", "Sub-total 2", "Zwischensumme 2", "Suma pośrednia", "Totale parziale 2"])(
		"leaves out %s below a single customer, and where all figures are nought",
		(label) => {
			const one: Cell[][] = [...BAKERS, ["Subtotal 1", 4500, 800], ["Dill", 100, -20], [label, 100, -20]];
			expect(leftOut(...one, ["Total", 4600, 780])).toEqual(["4 total", "6 total", "7 total"]);
			expect(read(...one, ["Total", 4600, 780]).problems).toEqual([]);
			expect(leftOut(["Ane", 0, 0], ["Bo", 0, 0], [label, 0, 0], ["Cy", 5, 1])).toEqual(["3 total"]);
		},
	);
	test("leaves out the subtotal of a single row by its group's name, and keeps a customer called so", () => {
		expect(
			leftOut(...BAKERS, ["Subtotal South", 4500, 800], ["Dill", 700, 70], ["Subtotal North", 700, 70]),
		).toEqual(["4 total", "6 total"]);
		expect(names(...BAKERS, ["Subtotal Foods", 700, 60], ["Dill", 4, 1])).toContain("Subtotal Foods");
	});
	test("reads a customer above lines with no name by the total below them, once and by its name", () => {
		const rows: Cell[][] = [
			["Alder Bakery", "", ""],
			["", 700, 200],
			["", 500, 100],
			["Total Alder Bakery", 1200, 300],
			["Birch Café", "", ""],
			["", 800, 90],
			["Total Birch Café", 800, 90],
			["TOTAL", 2000, 390],
		];
		const { customers, problems } = read(...rows);
		expect(customers).toEqual([
			{ row: 4, facts: { customer: "Alder Bakery", revenue: 1200, profit: 300 } },
			{ row: 7, facts: { customer: "Birch Café", revenue: 800, profit: 90 } },
		]);
		expect(problems).toEqual([]);
		const [, , , total, ...others] = rows;
		expect(names(...rows.slice(0, 3), [total![0]!, 999, 300], ...others)).toContain("Total Alder Bakery");
	});
	test("leaves out a total above the customers, and the means below their total", () => {
		expect(leftOut(["Total", 4500, 800], ...BAKERS)).toEqual(["1 total"]);
		expect(leftOut(...BAKERS, ["Total", 4500, 800], ["Average", 1500, 266.67])).toEqual([
			"4 total",
			"5 total",
		]);
		expect(names(...BAKERS, ["Mean", 7, 1], ["Dill", 4, 1])).toContain("Mean");
	});
});

describe("readTable compares the list's own total with the rows it has read", () => {
	test("and reports each figure that differs, with its column", () => {
		expect(differing(...BAKERS, ["I alt", 45_000, 8000])).toEqual([
			{
				kind: "totalDiffers",
				row: 4,
				name: "I alt",
				figures: [
					{ column: 1, fact: "revenue", stated: 45_000, read: 4500 },
					{ column: 2, fact: "profit", stated: 8000, read: 800 },
				],
			},
		]);
		expect(differing(...BAKERS, ["I alt", 4500, 900])[0]?.figures).toEqual([
			{ column: 2, fact: "profit", stated: 900, read: 800 },
		]);
	});
	test.each<[string, Cell[][]]>([
		["that agree", [["Total", 4500, 800]]],
		["that leave out a column", [["Total", "", 800]]],
		["that are rounded", [["Total", 4501, 799]]],
		["of which one is a mean", [["Total", 4500, 266.67]]],
		["of which one counts the rows", [["Total", 3, 800]]],
		[
			"that agree, and customers who were added below them",
			[
				["Total", 4500, 800],
				["Dill", 4, 1],
			],
		],
		[
			"of a part, below the total of all",
			[
				["Total", 4500, 800],
				["", "", ""],
				["Total", 20, 8],
			],
		],
	])("and is quiet about figures %s", (_, rows) => expect(differing(...BAKERS, ...rows)).toEqual([]));
	test("and is quiet about a total of figures that are rounded to thousands or tenths of a million", () => {
		const million: Cell[][] = [
			["Ane", "1.2M", "340k"],
			["Bo", "3.4M", "900k"],
			["Cy", "820k", "75k"],
		];
		expect(differing(...million, ["Total", "5.5M", "1.3M"])).toEqual([]);
		expect(differing(...million, ["Total", "6.9M", "1.3M"])[0]?.figures).toHaveLength(1);
		const inThousands = [
			["Customer", "Revenue (in thousands)"],
			["Ane", 12],
			["Bo", 34],
			["Total", 47],
		];
		expect(readTable(inThousands).problems).toEqual([]);
	});
	test("and reports a total that is only their mean, or their number", () => {
		expect(
			readTable([
				["Customer", "Revenue"],
				["Ane", 1200],
				["Bo", 800],
				["Total", 1000],
			]).problems,
		).toHaveLength(1);
	});
	test("and is quiet in a list whose figures are not read", () => {
		expect(
			readTable([
				["Customer", "Town"],
				["Ane", "Aarhus"],
				["Total", 1],
			]).problems,
		).toEqual([]);
	});
});

describe("laws of totals", () => {
	const amount = fc.integer({ min: 10_000, max: 9_999_999 });
	const word = fc.constantFrom(
		"Ash",
		"Bay",
		"Cove",
		"Dune",
		"Fern",
		"Glen",
		"Holm",
		"Isle",
		"Total Energies",
	);
	const nameOfTotal = fc.oneof(
		word.map((name) => `Total ${name}`),
		word.map((name) => `${name} total`),
		fc.integer({ min: 2, max: 99 }).map((number) => `Sum ${number}`),
	);
	const row = fc.tuple(fc.oneof(word, nameOfTotal), amount, amount).map((cells): Cell[] => [...cells]);
	const rows = fc.array(row, { minLength: 1, maxLength: 12 });
	test("a list without totals loses nobody, whatever they are called", () => {
		fc.assert(
			fc.property(rows, (list) => {
				expect(read(...list).leftOut).toEqual([]);
				expect(read(...list).customers).toHaveLength(list.length);
			}),
			{ numRuns: 1000 },
		);
	});
	test("totals change no other customer, and agree with them", () => {
		fc.assert(
			fc.property(rows, rows, (first, second) => {
				const sum = (list: Cell[][]) =>
					[1, 2].map((at) => list.reduce((all, cells) => all + Number(cells[at]), 0));
				const all = [...first, ...second];
				const totalled = read(
					...first,
					["Subtotal", ...sum(first)],
					...second,
					["Subtotal", ...sum(second)],
					["Grand total", ...sum(all)],
				);
				expect(totalled.customers.map(({ facts }) => facts)).toEqual(
					read(...all).customers.map(({ facts }) => facts),
				);
				const kinds = (reading: ReturnType<typeof read>) => reading.problems.map(({ kind }) => kind);
				expect(kinds(totalled)).toEqual(kinds(read(...all)));
			}),
			{ numRuns: 500 },
		);
	});
});
