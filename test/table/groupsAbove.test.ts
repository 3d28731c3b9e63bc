import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

const HEADINGS = ["Row Labels", "Sum of Revenue", "Sum of Profit"];
const read = (...rows: Cell[][]) => {
	const { customers, leftOut, problems } = readTable([HEADINGS, ...rows]);
	return {
		names: customers.map(({ facts }) => facts.customer),
		groups: leftOut.flatMap(({ row, why }) => (why === "group" ? [row] : [])),
		others: leftOut.flatMap(({ row, why }) => (why === "group" ? [] : [`${row} ${why}`])),
		problems,
	};
};

const PIVOT: Cell[][] = [
	["Jylland", 84_300, 20_950],
	["Fisk & Ko", 51_200, 14_000],
	["Brødrene Bang", 33_100, 6950],
	["Fyn", 12_480, 3010],
	["Odense Cykler", 12_480, 3010],
	["Sjælland", 140_025, 38_700],
	["Havnens Bageri", 90_000, 30_100],
	["Kop og Kande", 41_025, 9000],
	["Roskilde VVS", 9000, -400],
];
const TOTAL: Cell[] = ["Grand Total", 236_805, 62_660];

describe("readTable with groups above their rows", () => {
	test("leaves out the groups of a pivot table whose grand total adds them up, also a group of one", () => {
		expect(read(...PIVOT, TOTAL)).toEqual({
			names: [
				"Fisk & Ko",
				"Brødrene Bang",
				"Odense Cykler",
				"Havnens Bageri",
				"Kop og Kande",
				"Roskilde VVS",
			],
			groups: [1, 4, 6],
			others: ["10 total"],
			problems: [],
		});
	});
	test("leaves them out without a grand total, if the whole list consists of them", () => {
		expect(read(...PIVOT)).toMatchObject({ groups: [1, 4, 6], problems: [] });
		expect(read(...PIVOT, ["Uden salg", 0, 0])).toMatchObject({ groups: [1, 4, 6], problems: [] });
	});
	test("leaves out groups of groups", () => {
		const rows: Cell[][] = [
			["Danmark", 236_805, 62_660],
			...PIVOT,
			["Sverige", 7300, 900],
			["Skåne", 7300, 900],
			["Malmö Bygg", 7300, 900],
		];
		const groups = [1, 2, 5, 7, 11, 12];
		expect(read(...rows, ["Hovedtotal", 244_105, 63_560])).toMatchObject({ groups, problems: [] });
		expect(read(...rows)).toMatchObject({ groups, problems: [] });
	});
	test("leaves out groups among customers without one, if the total adds up to that", () => {
		const jobs: Cell[][] = [
			["Birk", 700, 10],
			["Acme", 5000, 810],
			["Acme:Roof", 3200, 600],
			["Acme:Door", 1800, 210],
			["Cedar", 431, 7],
		];
		expect(read(...jobs, ["TOTAL", 6131, 827])).toMatchObject({ groups: [2], problems: [] });
	});
	test("counts credit notes and customers without a name among the rows of a group", () => {
		const rows: Cell[][] = [
			["North", 9000, 1900],
			["Alder", 8000, 1500],
			["Birch", 2500, 600],
			["Cedar", -1500, -200],
			["South", 5200, 700],
			["(blank)", 1200, 100],
			["Dill", 4000, 600],
		];
		const expected = { names: ["Alder", "Birch", "Cedar", "Dill"], groups: [1, 5], problems: [] };
		expect(read(...rows, ["Grand Total", 14_200, 2600])).toMatchObject({
			...expected,
			others: ["6 nameless", "8 total"],
		});
	});
	test("reads all rows as customers if the total adds them all up", () => {
		const all = PIVOT.length * 1;
		expect(read(...PIVOT, ["Grand Total", 473_610, 125_320])).toMatchObject({ groups: [], problems: [] });
		expect(read(...PIVOT, ["Grand Total", 473_610, 125_320]).names).toHaveLength(all);
	});
	test("names rows that may be groups if the total agrees neither with them nor without them", () => {
		const { names, problems } = read(...PIVOT, ["Grand Total", 236_000, 62_000]);
		expect(names).toHaveLength(9);
		expect(problems.map(({ kind }) => kind)).toEqual(["totalDiffers", "countedTwice"]);
		expect(problems[1]).toMatchObject({ rows: [{ row: 1, name: "Jylland" }, { row: 4 }, { row: 6 }] });
	});
	test("names such rows among other customers without a total", () => {
		const { names, problems } = read(...PIVOT.slice(5), ["Vest", 7121, 812], ["Thy", 4000, 100]);
		expect(names).toHaveLength(6);
		expect(problems).toEqual([{ kind: "countedTwice", rows: [{ row: 1, name: "Sjælland" }] }]);
	});
	test("takes no small figures, and no customers with the same figures, for groups", () => {
		expect(read(["Ane", 30, 3], ["Bo", 20, 2], ["Cy", 10, 1])).toMatchObject({ groups: [], problems: [] });
		expect(read(["Ane", 30, 3], ["Bo", 30, 3], ["Cy", 20, 2], ["Di", 20, 2])).toMatchObject({
			groups: [],
			problems: [],
		});
		expect(read(["Ane", 9, ""], ["Bo", 4, ""], ["Cy", 5, ""], ["Di", 8, ""], ["Eli", 8, ""])).toMatchObject({
			groups: [],
			problems: [],
		});
	});
	test("takes no round figures, and no figures that all customers have, for groups", () => {
		const customers = (...revenues: number[]) =>
			revenues.map((revenue, at): Cell[] => [`Customer ${"abcdefgh"[at]}`, revenue, revenue / 10]);
		for (const revenues of [
			[1200, 1200, 1200, 1200],
			[1200, 1200, 700, 700],
			[2000, 1000, 1000, 2000, 1000, 1000],
		])
			expect(read(...customers(...revenues))).toMatchObject({ groups: [], problems: [] });
	});
	test("reads the customers of any pivot table back", () => {
		const customer = fc.tuple(fc.integer({ min: 1000, max: 1e7 }), fc.integer({ min: 100, max: 1e6 }));
		const group = fc.array(customer, { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(fc.array(group, { minLength: 2, maxLength: 8 }), (pivot) => {
				const sumOf = (rows: (readonly [number, number])[]) =>
					rows.reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0] as const);
				const rows: Cell[][] = pivot.flatMap((customers, index) => [
					[`Group ${"abcdefgh"[index]}`, ...sumOf(customers)],
					...customers.map(([revenue, profit], at) => [`c${index}-${at}`, revenue, profit]),
				]);
				const { names } = read(...rows, ["Grand Total", ...sumOf(pivot.map(sumOf))]);
				expect(names).toEqual(
					pivot.flatMap((customers, index) => customers.map((_, at) => `c${index}-${at}`)),
				);
			}),
		);
	});
});

describe("readTable with a pivot table's word for blank", () => {
	test.each([
		"(blank)",
		"(Leer)",
		"(tom)",
		"(vide)",
		"(en blanco)",
		"(vuoto)",
		"(leeg)",
		"(puste)",
		"(em branco)",
	])("leaves %s out as a row without a name", (word) => {
		const rows: Cell[][] = [
			["Ane", 700, 90],
			[word, 400, 40],
			["Bo", 300, 10],
		];
		expect(read(...rows)).toMatchObject({ names: ["Ane", "Bo"], others: ["2 nameless"] });
		expect(read(...rows, ["Grand Total", 1400, 140])).toMatchObject({ problems: [] });
		expect(read(...rows, ["Grand Total", 1500, 150]).problems).toMatchObject([{ kind: "totalDiffers" }]);
	});
});
