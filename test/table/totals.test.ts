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
	test("reads such a name with a customer number of its own as a customer, whose small figure is another's too", () => {
		const rows = (hours: number): Cell[][] => [
			["Customer", "Number", "Hours"],
			["Ane", "K-1", ""],
			["Bo", "K-2", hours],
			["Total Energies", "K-3", hours],
		];
		expect(readTable(rows(28)).customers.map(({ facts }) => facts.customer)).toContain("Total Energies");
		expect(readTable(rows(2812)).leftOut).toEqual([{ row: 3, why: "total" }]);
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
	test("leaves out the total of a customer and the rows below that are its parts, wherever they stand", () => {
		const parts: Cell[][] = [
			["Harbour Inn", 700, 70],
			["Kiosk", 45, 5],
			["Terrace", 5, 1],
		];
		const total: Cell[] = ["Total Harbour Inn", 750, 76];
		expect(leftOut(...BAKERS, ...parts, total, ["Dill", 9, 1])).toEqual(["7 total"]);
		expect(leftOut(...BAKERS, ["Subtotal", 4500, 800], ...parts, total)).toEqual(["4 total", "8 total"]);
		expect(read(...BAKERS, ...parts, total, ["Total", 5250, 876])).toMatchObject({ problems: [] });
	});
	test("keeps a customer called like the total of another if its figures are no sum from there on", () => {
		expect(names(...BAKERS, ["Wine", 700, 70], ["Kiosk", 45, 5], ["Total Wine", 744, 75])).toContain(
			"Total Wine",
		);
		expect(names(...BAKERS, ["Wine", 700, 70], ["Total Wine", 45, 5])).toContain("Total Wine");
		expect(
			names(["Wine", 700, 70], ["Kiosk", 45, 5], ["Ost", 5, 1], ["Total Ale", 750, 76], ["Dill", 9, 1]),
		).toHaveLength(4);
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
	test.each([1, 2, 3])(
		"reads every customer of a fixed price with %s lines by the total below them",
		(count) => {
			const one = (name: string): Cell[][] => [
				[name, "", ""],
				...Array.from({ length: count }, () => ["", 750, 120]),
				[`Total ${name}`, 750 * count, 120 * count],
			];
			const all = ["Ash", "Beech", "Cedar", "Dogwood", "Elder"];
			const rows = all.flatMap(one);
			for (const list of [rows, [...rows, ["Total", 3750 * count, 600 * count]]]) {
				const { customers, problems } = read(...list);
				expect(customers.map(({ facts }) => facts)).toEqual(
					all.map((customer) => ({ customer, revenue: 750 * count, profit: 120 * count })),
				);
				expect(problems).toEqual([]);
			}
		},
	);
	test("takes the number of such a customer from the row with the name", () => {
		const { customers } = readTable([
			["Customer", "Number", "Revenue"],
			["Ash", "K-7", ""],
			["", "", 40],
			["", "", 60],
			["Total Ash", "", 100],
			["Beech", "K-9", ""],
			["", "", 100],
			["Total Beech", "", 100],
		]);
		expect(customers.map(({ facts }) => facts)).toEqual([
			{ customer: "Ash", id: "K-7", revenue: 100 },
			{ customer: "Beech", id: "K-9", revenue: 100 },
		]);
	});
	test("leaves out a subtotal by its label whose readable figures agree, and keeps a customer whose do not", () => {
		const rows: Cell[][] = [
			["Ash", 512.4, 81],
			["Beech", 2048.75, "4x7"],
			["Cedar", 331.1, 19],
		];
		expect(leftOut(...rows, ["Razem A", 2892.25, 147], ["Dogwood", 40, 4])).toEqual(["4 total"]);
		expect(leftOut(...rows, ["Razem A", 2892.5, 147], ["Dogwood", 40, 4])).toEqual([]);
		const [first, second, third] = [
			["Ash", 2, 81] as Cell[],
			["Beech", 3, "4x7"] as Cell[],
			["Cedar", 4, 19] as Cell[],
		];
		expect(leftOut(first!, second!, third!, ["Total Wine", 9, 147], ["Dogwood", 40, 4])).toEqual([]);
	});
	test("names the rows that may count others twice, and none that is left out for want of a name", () => {
		const rows: Cell[][] = [
			["North", 5312.15, 912],
			["Ash", 2211.05, 500],
			["Beech", 3101.1, 412],
			["", 7222.2, 640],
			["", 5111.1, 300],
			["", 2111.1, 340],
			["Cedar", 11, 1],
		];
		const counted = (...some: Cell[][]) =>
			read(...some).problems.filter(({ kind }) => kind === "countedTwice");
		expect(counted(...rows)).toMatchObject([{ kind: "countedTwice", rows: [{ row: 1, name: "North" }] }]);
		expect(counted(...rows.slice(3))).toEqual([]);
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

describe("readTable with one column of figures", () => {
	const one = (...rows: Cell[][]) => readTable([["Customer", "Revenue"], ...rows]);
	const SHOPS: Cell[][] = [
		["Ivy", 90],
		["Juno", 35],
		["Kite", 61],
		["Lark", 22],
	];
	test.each([
		"Report total",
		"Net total",
		"Total sales 2024",
		"Σ",
		"Samlet omsætning",
		"Gesamtumsatz",
		"Nettosumme",
		"Totale fatturato",
		"Total North",
		"West total",
	])("leaves out %s where it is the sum of all rows", (label) => {
		expect(one(...SHOPS, [label, 208]).leftOut).toEqual([{ row: 5, why: "total" }]);
		expect(one(...SHOPS, [label, 208]).problems).toEqual([]);
	});
	test("leaves out the total of each page, also of one row", () => {
		const pages = one(["Ivy", 90], ["Juno", 35], ["Page total", 125], ["Kite", 61], ["Page total", 61]);
		expect(pages.leftOut.map(({ row }) => row)).toEqual([3, 5]);
	});
	test("says that a total called by its figures differs, and keeps names that only contain such words", () => {
		expect(one(...SHOPS, ["Total revenue", 500]).problems).toMatchObject([{ kind: "totalDiffers", row: 5 }]);
		for (const name of ["Total Wine", "Gesamtschule Bonn", "Consumma"])
			expect(one(...SHOPS, [name, 77])).toMatchObject({ leftOut: [], problems: [] });
	});
	test.each([
		["Median", 48],
		["Max", 90],
		["Laveste", 22],
		["Count", 4],
		["Std. dev.", 30.08],
		["Écart-type", 26.05],
		["Mittelwert", 52],
	])("leaves out %s where its figure is that of the rows, also below their total", (label, figure) => {
		expect(one(...SHOPS, [label, figure]).customers).toHaveLength(4);
		expect(one(...SHOPS, ["Total", 208], [label, figure]).customers).toHaveLength(4);
	});
	test("keeps a customer called Max or Min, and says so of a word that is no name", () => {
		for (const name of ["Max", "Min", "Count", "Count Basie Ltd", "Average Joe"]) {
			expect(one(...SHOPS, [name, 44])).toMatchObject({ leftOut: [], problems: [] });
			expect(one(...SHOPS, ["Total", 208], [name, 44]).customers).toHaveLength(5);
			expect(one([name, 44], ...SHOPS).customers).toHaveLength(5);
		}
		expect(one(...SHOPS, ["Median", 44]).problems).toMatchObject([{ kind: "namedTotal", row: 5 }]);
	});
	test("says that the last row may be a total if it adds up all others, whatever its name", () => {
		expect(one(...SHOPS, ["Everything", 208]).problems).toEqual([
			{ kind: "perhapsTotal", row: 5, column: 0, name: "Everything" },
		]);
		expect(one(...SHOPS, ["Everything", 207]).problems).toEqual([]);
		expect(one(...SHOPS, ["Everything", 208], ["Total", 416]).problems).toEqual([]);
		expect(one(["Ivy", 90], ["Juno", 35], ["Kite", 125]).problems).toEqual([]);
	});
});

describe("readTable with a last row that adds up all others", () => {
	test("leaves it out, whatever its name, if its figures cannot be so by chance", () => {
		expect(leftOut(...BAKERS, ["30.06.2024", 4500, 800])).toEqual(["4 total"]);
		expect(read(...BAKERS, ["30.06.2024", 4500, 800]).problems).toEqual([]);
		expect(names(...BAKERS, ["30.06.2024", 4500, 801])).toContain("30.06.2024");
		expect(names(...BAKERS.slice(1), ["Portfolio", 3300, 500])).toContain("Portfolio");
	});
});

describe("readTable with lines that are no customers", () => {
	test.each(["Filters applied: Area = West", "End of report", "Only open accounts", "Exported from Ledger"])(
		"leaves out %s below a gap at the end, and keeps a customer with figures there",
		(text) => {
			expect(leftOut(...BAKERS, ["", "", ""], [text, "", ""])).toEqual(["5 note"]);
			expect(names(...BAKERS, ["", "", ""], ["Dill", 4, 1], ["Elm", "", ""])).toContain("Elm");
		},
	);
	test("keeps a name alone below a gap where others have no figures, or gaps are everywhere", () => {
		const gap: Cell[] = ["", "", ""];
		expect(names(BAKERS[0]!, ["Dill", "", 1], ["Elm", "", "?"], gap, ["Fir", "", ""])).toContain("Fir");
		expect(names(BAKERS[0]!, gap, BAKERS[1]!, gap, BAKERS[2]!, gap, ["Fir", "", ""])).toContain("Fir");
	});
	test.each(["- 12 -", "— 3 —", "2/9"])("leaves out the number of a page, %s", (text) => {
		expect(leftOut(...BAKERS, [text, "", ""], ["Dill", 4, 1])).toEqual(["4 pageBreak"]);
	});
	test.each(["--------", "======", "____", "─────", "* * * *"])("leaves out a drawn line, %s", (line) => {
		expect(leftOut(...BAKERS, [line, line, line], ["Total", 4500, 800])).toEqual(["4 note", "5 total"]);
		expect(read([line, line, ""], ...BAKERS).problems).toEqual([]);
		expect(leftOut(...BAKERS, [line, 7, 1])).toEqual(["4 nameless"]);
	});
});

describe("readTable with rows below its total", () => {
	const TOTAL: Cell[] = ["Total", 4500, 800];
	test.each<[string, Cell, Cell]>([
		["Budget", 5000, 900],
		["Last year", 4100, 700],
		["Föregående år", 4100, 700],
		["Abweichung in %", "9,8 %", "14,3 %"],
		["Moms 25%", 1125, ""],
		["Total incl. VAT", 5625, ""],
		["Gennemsnit pr. kunde", 1500, 266.67],
	])("leaves out %s, and is quiet about it", (...row) => {
		expect(leftOut(...BAKERS, TOTAL, row)).toEqual(["4 total", "5 total"]);
		expect(read(...BAKERS, TOTAL, row).problems).toEqual([]);
	});
	test("reads a customer of such a name above the total, or below a customer", () => {
		for (const name of ["Target", "Budget", "Change"]) {
			expect(names([name, 10, 1], ...BAKERS, [name, 20, 2])).toHaveLength(5);
			expect(names(...BAKERS, TOTAL, ["Dill", 4, 1], [name, 20, 2])).toContain(name);
			expect(names(...BAKERS, [name, 500, 50], ["Total", 5000, 850])).toContain(name);
		}
	});
	test("is quiet about a total that counts the customers", () => {
		expect(read(...BAKERS, ["Total customers", 3, ""])).toMatchObject({
			leftOut: [{ row: 4 }],
			problems: [],
		});
		expect(differing(...BAKERS, ["Total customers", 4, ""])).toHaveLength(1);
		expect(leftOut(...BAKERS, ["Total records", 3, ""])).toEqual(["4 total"]);
	});
	test("leaves out a total that is a text with its figure", () => {
		expect(leftOut(...BAKERS, ["Total: 4,500.00", "", ""])).toEqual(["4 total"]);
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
