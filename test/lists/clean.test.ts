import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Cell, Grid } from "../../src/table/cell.ts";
import type { FactKey } from "../../src/tiering/facts.ts";
import { type ReadList, readCells, readFile } from "./readFile.ts";

/** The sum of a fact over the customers who have it. */
const sumOf = ({ reading }: ReadList, fact: FactKey): number =>
	reading.customers.reduce((sum, { facts }) => sum + Number(facts[fact] ?? 0), 0);

const isWithoutNotice = ({ notices }: ReadList) => expect(notices.map(({ about }) => about)).toEqual([]);

describe("lists of real shops raise no notice", () => {
	test("the customers of Chinook add up to 2,328.60", async () => {
		const file = "chinook-customers.csv";
		const list = await readFile(readFileSync(`test/lists/clean/${file}`), file);
		expect(list.reading.customers).toHaveLength(59);
		expect(sumOf(list, "revenue")).toBeCloseTo(2328.6, 2);
		expect(sumOf(list, "previousRevenue")).toBeCloseTo(478.52, 2);
		isWithoutNotice(list);
	});

	test("every 55th customer of Online Retail, some with more returned than bought, add up to 326,770.17", async () => {
		const file = "online-retail-customers.csv";
		const list = await readFile(readFileSync(`test/lists/clean/${file}`), file);
		expect(list.reading.customers).toHaveLength(80);
		expect(sumOf(list, "revenue")).toBeCloseTo(326_770.17, 2);
		expect(sumOf(list, "orders")).toBe(600);
		isWithoutNotice(list);
	});
});

/** A list that looks dangerous and is clean, with the sum of one of its facts. */
interface Clean {
	readonly grid: Grid;
	readonly locale?: string;
	readonly fact: FactKey;
	readonly sum: number;
	readonly customers?: number;
}

const day = (year: number, month: number, date: number): Cell => new Date(Date.UTC(year, month - 1, date));

/** Names for as many rows of figures. */
const named = (headings: readonly string[], rows: readonly (readonly Cell[])[]): Grid => [
	["Customer", ...headings],
	...rows.map((row, index) => [
		`${["Nord", "Syd", "West", "Ost"][index % 4]} Handel ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[index]}`,
		...row,
	]),
];

const PROFITS: Readonly<Record<string, Clean>> = {
	"margins that are rounded to whole per cents": {
		grid: named(
			["Revenue", "Profit", "Margin %"],
			[
				[1049.5, 333.33, "32 %"],
				[88, 7, "8 %"],
				[12_999, -260, "-2 %"],
				[430.1, 430.1, "100 %"],
			],
		),
		fact: "margin",
		sum: 1.38,
	},
	"a credit note among many customers, with a loss larger than its revenue": {
		grid: named(
			["Revenue", "Profit"],
			[[-50, -120], ...Array.from({ length: 24 }, (_, index): Cell[] => [1000 + index, 200])],
		),
		fact: "profit",
		sum: 4680,
	},
	"customers without revenue this year": {
		grid: named(
			["Revenue", "Profit"],
			[
				[0, -40],
				[0, 0],
				[900, 100],
				[800, 90],
			],
		),
		fact: "profit",
		sum: 150,
	},
};

const TOTALS: Readonly<Record<string, Clean>> = {
	"a total that is rounded otherwise than its rows": {
		grid: [
			["Kunde", "Umsatz", "Deckungsbeitrag"],
			["Alpha GmbH", 33.33, 3.34],
			["Beta KG", 33.33, 3.33],
			["Gamma AG", 33.33, 3.33],
			["Summe", 100, 10],
		],
		locale: "de_DE",
		fact: "revenue",
		sum: 99.99,
		customers: 3,
	},
	"subtotals and a grand total that agree": {
		grid: [
			["Customer", "Revenue", "Profit"],
			["Acme", 100, 10],
			["Beta", 200, 20],
			["Subtotal", 300, 30],
			["Cole", 50, 5],
			["Dove", 70, 7],
			["Subtotal", 120, 12],
			["Grand Total", 420, 42],
		],
		fact: "revenue",
		sum: 420,
		customers: 4,
	},
	"a total of amounts, with the average of the shares": {
		grid: [
			["Kunde", "Omsætning", "Rabat %"],
			["Ane ApS", 1000, "10 %"],
			["Bo A/S", 3000, "5 %"],
			["I alt", 4000, "7,5 %"],
		],
		locale: "da_DK",
		fact: "revenue",
		sum: 4000,
		customers: 2,
	},
	"customers called Total Wine, Sum Hotel and Grand Total Ltd": {
		grid: [
			["Customer", "Revenue"],
			["Total Wine", 100],
			["Sum Hotel", 250],
			["Grand Total Ltd", 80],
			["TotalEnergies", 75],
			["Total", 505],
		],
		fact: "revenue",
		sum: 505,
		customers: 4,
	},
	"a total with the number of customers in its label": {
		grid: [
			["Customer", "Revenue", "Orders"],
			["Acme", 100, 2],
			["Beta", 200, 3],
			["Total (2)", 300, 5],
		],
		fact: "orders",
		sum: 5,
		customers: 2,
	},
};

const CURRENCIES: Readonly<Record<string, Clean>> = {
	"one currency, by sign and by code": {
		grid: named(["Umsatz"], [["1.000 €"], ["EUR 2.500"], ["€ 300"], ["70,50 EUR"]]),
		locale: "de_DE",
		fact: "revenue",
		sum: 3870.5,
	},
	"kr., kr and DKK in a Danish list": {
		grid: named(["Omsætning"], [["1.000,00 kr."], ["kr. 2.500"], ["DKK 300"], ["70 kr"]]),
		locale: "da_DK",
		fact: "revenue",
		sum: 3870,
	},
	"$, US$ and USD": {
		grid: named(["Revenue"], [["$1,000"], ["US$2,500"], ["USD 300"], ["70 USD"]]),
		locale: "en_US",
		fact: "revenue",
		sum: 3870,
	},
	"a currency in some cells, and none in the others": {
		grid: named(["Revenue"], [["$1,000"], [2500], ["$300"], [70], ["$44"]]),
		locale: "en_US",
		fact: "revenue",
		sum: 3914,
	},
	"a column Currency with one code throughout": {
		grid: named(
			["Revenue", "Currency"],
			[
				[1000, "EUR"],
				[2500, "EUR"],
				[70, "EUR"],
			],
		),
		locale: "fr_FR",
		fact: "revenue",
		sum: 3570,
	},
	"names that contain codes of currencies": {
		grid: [
			["Customer", "Revenue"],
			["USD Trading", "€1,000"],
			["Euro Import", "€2,500"],
			["CHF Consulting AG", "€70"],
		],
		locale: "en_IE",
		fact: "revenue",
		sum: 3570,
		customers: 3,
	},
};

const ROWS: Readonly<Record<string, Clean>> = {
	"remarks in a column without a heading": {
		grid: [
			["Customer", "Revenue", "Profit"],
			["Acme", 1000, 200, "call in May"],
			["Beta", 900, 100],
			["Cole", 800, 90, "moved to Leeds"],
		],
		fact: "profit",
		sum: 390,
	},
	"blank lines, a title and a print date": {
		grid: [
			["Sales by customer"],
			["1 January – 31 December 2025"],
			[],
			["Customer", "Revenue", "Profit"],
			["Acme", 1000, 200],
			[],
			["Beta", 900, 100],
			["Total", 1900, 300],
			["Printed 5 January 2026"],
		],
		fact: "revenue",
		sum: 1900,
		customers: 2,
	},
	"customers called NA, Null, None, Unknown and TBD": {
		grid: [
			["Customer", "Revenue"],
			["NA", 100],
			["Null", 250],
			["None", 80],
			["Unknown", 75],
			["TBD", 20],
			["Acme", 1],
		],
		fact: "revenue",
		sum: 526,
		customers: 6,
	},
	"unknown values written as n/a, - and blanks": {
		grid: named(
			["Revenue", "Hours", "Days late"],
			[
				[1000, "n/a", 3],
				[900, "-", ""],
				[800, 2.5, "?"],
				[700, 3, -2],
			],
		),
		fact: "hours",
		sum: 5.5,
	},
};

const VALUES: Readonly<Record<string, Clean>> = {
	"small amounts, beside a text that is no number": {
		grid: named(["Revenue"], [[12.5], [8], ["n/a"], [3.1], [950]]),
		fact: "revenue",
		sum: 973.6,
	},
	"small amounts in a German sheet, beside text amounts of the same size": {
		grid: named(["Umsatz"], [[12.5], [8.25], ["9,75 €"], [3.1]]),
		locale: "de_DE",
		fact: "revenue",
		sum: 33.6,
	},
	"hours of an eighth": {
		grid: named(
			["Hours", "Revenue"],
			[
				[1.125, 100],
				[2.375, 200],
				[0.125, 300],
				[12, 400],
			],
		),
		fact: "hours",
		sum: 15.625,
	},
	"dates in the first twelve days of a month": {
		grid: named(
			["Revenue", "First order"],
			[
				[100, day(2024, 3, 11)],
				[200, day(2025, 1, 12)],
				[300, day(2025, 10, 2)],
			],
		),
		fact: "revenue",
		sum: 600,
	},
	"dates beside ISO dates that stayed texts": {
		grid: named(
			["Revenue", "First order"],
			[
				[100, day(2024, 3, 11)],
				[200, "2025-01-12"],
				[300, "2025-10-31"],
			],
		),
		fact: "revenue",
		sum: 600,
	},
	"discounts between 0 and 40 below Discount %": {
		grid: named(
			["Revenue", "Discount %"],
			[
				[100, 0],
				[200, 2.5],
				[300, 12],
				[400, 40],
			],
		),
		fact: "discount",
		sum: 0.545,
	},
	"one customer who gave more back than was bought": {
		grid: named(
			["Revenue", "Cost"],
			[
				[100, 50],
				[-30, -10],
				[300, 150],
				[400, 250],
			],
		),
		fact: "revenue",
		sum: 770,
	},
	"revenue of two years that are over": {
		grid: named(
			["Revenue 2024", "Revenue 2025"],
			[
				[100, 50],
				[30, 10],
				[300, 150],
			],
		),
		fact: "revenue",
		sum: 210,
	},
};

describe.each(
	Object.entries({ profits: PROFITS, totals: TOTALS, currencies: CURRENCIES, rows: ROWS, values: VALUES }),
)("clean lists that look dangerous raise no notice: %s", (_, lists) => {
	test.each(Object.entries(lists))("%s", (_, { grid, locale, fact, sum, customers }) => {
		const list = readCells(grid, locale);
		expect(list.reading.customers).toHaveLength(customers ?? grid.length - 1);
		expect(sumOf(list, fact)).toBeCloseTo(sum, 6);
		isWithoutNotice(list);
	});
});
