import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Grid } from "../../src/table/cell.ts";
import type { Customer, FactKey } from "../../src/tiering/facts.ts";
import { isNoticed, type Place } from "./notices.ts";
import { factsByName, type ReadList, readCells, readFile } from "./readFile.ts";

type Facts = { readonly [K in FactKey]?: Customer[K] | undefined };

/** What a careful person reads from a list. Rows and columns are counted from 0. */
interface Expected {
	/** The customers in order. */
	readonly customers?: readonly string[];
	readonly headingRow?: number;
	/** Facts that are to be read exactly; undefined: that are to stay unknown. */
	readonly facts?: Readonly<Record<string, Facts>>;
	/** As `facts`, but a wrong or an unknown one will do where a notice names its cell, column or row. */
	readonly factsOrNotice?: Readonly<Record<string, Facts>>;
	/** Facts of columns that are not to be taken for something else. */
	readonly noFact?: readonly FactKey[];
	/** The list leaves no doubt. */
	readonly isClear?: true;
	/** A notice names one of these places. */
	readonly notice?: readonly Place[];
	/** There are notices of these kinds. */
	readonly kinds?: readonly string[];
	/** None of these notices: the values can be read. */
	readonly noNotice?: readonly string[];
}

const german = {
	"Alpha GmbH": { revenue: 12_500, profit: 3100 },
	"Gamma AG": { revenue: 8000, profit: 950 },
};
const semiEuro = { ...german, "Beta KG": { revenue: 1234, profit: 300 } };
const tabGerman = { ...german, "Beta KG": { revenue: 1234.56, profit: 300.1 } };
const danish = { Æble: { revenue: 12_500, profit: 3100 }, Øst: { revenue: 8250, profit: 900 } };
const semiEnglish = {
	Acme: { revenue: 12_500.75, profit: 3100 },
	Beta: { revenue: 1234, profit: 300 },
	Cole: { revenue: 8000, profit: 950 },
};
const currencies = {
	A: { revenue: 1200, profit: 300 },
	B: { revenue: 2400, profit: 400 },
	C: { revenue: 1200, profit: 200 },
	D: { revenue: 500, profit: 50 },
	E: { revenue: 700, profit: 70 },
	F: { revenue: 900, profit: 90 },
	G: { revenue: -12.34, profit: -2 },
	H: { revenue: 12_500, profit: 500 },
};
const plain = {
	Acme: { revenue: 1000, profit: 200 },
	Beta: { revenue: 900, profit: 200 },
	Cole: { revenue: 3000, profit: 600 },
	Dove: { revenue: 100, profit: 10 },
};

/** By file, with what the file is about. */
const FILES: Readonly<Record<string, readonly [about: string, Expected]>> = {
	"a3_semi_euro.csv": ["points before three digits and € are thousands", { facts: semiEuro, isClear: true }],
	"a1_tab_german.tsv": ["1.234,56 settles 12.500 in its column", { facts: tabGerman, isClear: true }],
	"f5_utf16.txt": ["12.500, 8.250 and 3.100 in UTF-16 are thousands", { facts: danish, isClear: true }],
	"e1_semi_english.csv": [
		"12,500.75 settles 1,234 in a file with semicolons",
		{ facts: semiEnglish, isClear: true },
	],
	"h4_mixeddates.xlsx": [
		"date cells beside texts like 25/11/2026 may be swapped",
		{ notice: [{ column: 3 }] },
	],
	"b5_ragged_thousand.csv": [
		"thousands without quotes, 1,250, shift no figures in silence",
		{
			facts: { Beta: plain.Beta },
			factsOrNotice: { Acme: { revenue: 1250, profit: 300 }, "Cole Ltd": { revenue: 3000, profit: 600 } },
		},
	],
	"a5_shopify_disc.csv": [
		"amounts under Discounts are no shares",
		{ customers: ["Anna A", "Ben B", "Cleo C", "Dan D"], noNotice: ["unfitColumn", "unreadable"] },
	],
	"e4_discount_small.csv": [
		"1, 0.5 and 0.8 under Discount % are per cents",
		{
			facts: { A: { discount: 0.01 }, B: { discount: 0.005 }, C: { discount: 0 }, D: { discount: 0.008 } },
			isClear: true,
		},
	],
	"e2_cost_neg.csv": [
		"costs that are negative throughout are costs",
		{ facts: { Acme: { revenue: 1000, cost: 1200 }, Beta: { cost: 300 }, Cole: { cost: 2900 } } },
	],
	"a9_mixedcur.csv": ["amounts in three currencies", { notice: [{ column: 1 }] }],
	"c1_pages.csv": [
		"sums carried forward, page numbers and repeated headings are no customers",
		{ customers: ["Acme", "Beta", "Cole", "Dove"], facts: plain, isClear: true },
	],
	"l1_repeat.csv": [
		"headings repeated half-way are no customer",
		{ customers: ["Acme", "Beta", "Cole", "Dove"], facts: plain, isClear: true },
	],
	"m1_subtot_mismatch.csv": [
		"a total that is not the sum of its rows",
		{ customers: ["Acme", "Beta", "Cole"], notice: [{ row: 4 }] },
	],
	"k5_na.csv": [
		"a customer called NA, whom the total counts",
		{
			customers: ["EMEA", "APAC", "NA", "LATAM"],
			facts: { NA: { revenue: 900_000, profit: 250_000 } },
			isClear: true,
		},
	],
	"e6_totals.csv": [
		"customers called Total 24, Sum 41, Total Wine, Null, NA and Unknown",
		{
			facts: {
				"Total 24": { revenue: 1000 },
				"Sum 41": { revenue: 100 },
				"Total Wine": { revenue: 100 },
				Null: { revenue: 9 },
				NA: { revenue: 9 },
				Unknown: { revenue: 9 },
			},
		},
	],
	"i4_partial_year.csv": [
		"Revenue 2026, while 2026 is not over, beside Revenue 2025",
		{ facts: { Acme: { profit: 600 } }, notice: [{ column: 1 }, { column: 2 }] },
	],
	"i1_kaggle_campaign.csv": [
		"a person's Income is not revenue",
		{ noFact: ["revenue", "recentRevenue", "lifetimeRevenue"] },
	],
	"k1_lakh.csv": [
		"1,23,456.78 and 12,34,567",
		{
			facts: {
				"Anand Traders": { revenue: 123_456.78, profit: 24_000 },
				"Bharat Mills": { revenue: 1_234_567, profit: 210_000 },
				"Chai Co": { revenue: 45_678, profit: 9000 },
			},
			isClear: true,
		},
	],
	"k2_million.csv": [
		"4.8 million, $1.2M and 900k",
		{
			facts: {
				A: { revenue: 260_000, profit: 52_000 },
				B: { revenue: 4_800_000, profit: 900_000 },
				D: { revenue: 1_200_000, profit: 200_000 },
			},
			noNotice: ["unreadable", "unfitColumn"],
		},
	],
	"k4_parens.csv": [
		"$(12.34), €(63.12) and 50.00-",
		{
			facts: { A: { revenue: -12.34, profit: -2 }, C: { revenue: -182.77 }, D: { revenue: 1900 } },
			factsOrNotice: { B: { revenue: -63.12, profit: -5 }, E: { revenue: -50, profit: -5 } },
			noNotice: ["unreadable", "unfitColumn"],
		},
	],
	"e8_cur.csv": [
		"RM, Rs., zł, HK$, S$, AED and Kč are currencies",
		{ factsOrNotice: currencies, noNotice: ["unreadable", "unfitColumn"] },
	],
	"h2_duration.xlsx": [
		"durations of more than a day are hours",
		{ facts: { Ane: { hours: 12.5 }, Bo: { hours: 51.25 }, Cy: { hours: 8 } }, isClear: true },
	],
	"h1_xprefix.xlsx": [
		"XML with the prefix x:",
		{ facts: { Ane: { revenue: 1000, profit: 200 }, Bo: { revenue: 900, profit: -10 } }, isClear: true },
	],
	"f2_pipe.csv": [
		"cells separated by |",
		{
			facts: {
				Ane: { revenue: 1000, profit: 200 },
				Bo: { revenue: 900, profit: -10 },
				Cy: { revenue: 800, profit: 100 },
			},
			isClear: true,
		},
	],
	"f6_utf16_nobom.txt": ["UTF-16 without a byte order mark", { facts: danish, isClear: true }],
	"h3_merged2row.xlsx": [
		"years merged above Revenue and Profit",
		{
			headingRow: 1,
			facts: {
				Acme: { revenue: 1500, previousRevenue: 1000, profit: 50 },
				Beta: { revenue: 400, previousRevenue: 900, profit: -100 },
				Cole: { revenue: 3100, previousRevenue: 3000, profit: 650 },
			},
			isClear: true,
		},
	],
	"b7_pivot_de.csv": [
		"Zeilenbeschriftungen and Summe von Umsatz",
		{
			customers: ["Alpha", "Beta"],
			facts: { Alpha: { revenue: 12_500.5, profit: 3100 }, Beta: { revenue: 1234.56, profit: 300.1 } },
			isClear: true,
		},
	],
	"m5_first_last.csv": [
		"a name in two columns",
		{ customers: ["Ann Ray", "Bo Cox"], facts: { "Ann Ray": { orders: 3 } } },
	],
	"c8_fy.csv": [
		"FY24 and FY25",
		{
			facts: {
				Acme: { revenue: 800, previousRevenue: 1000, profit: 100 },
				Beta: { revenue: 1200, previousRevenue: 900, profit: 300 },
				Cole: { revenue: 3000, previousRevenue: 3000, profit: -50 },
			},
			isClear: true,
		},
	],
	"i3_superstore_lines.csv": ["one row for each order", { kinds: ["sameName"] }],
	"k7_swiss.csv": [
		"1’234’567.50 and 900.–",
		{ facts: { A: { revenue: 1_234_567.5 }, B: { revenue: 12_500 }, C: { revenue: 900 } }, isClear: true },
	],
	"e9_mac.csv": [
		"lines that end with CR",
		{
			facts: { Ane: { revenue: 1000, profit: 200 }, "Bo, Ltd": { revenue: 900, profit: -10 } },
			isClear: true,
		},
	],
	"f1_pipe_sep.csv": [
		"a line sep=|",
		{ facts: { Ane: { revenue: 1000.5, profit: 200 }, Bo: { revenue: 900, profit: -10 } }, isClear: true },
	],
	"b3_innerquotes.csv": [
		"quotes within a quoted name",
		{ facts: { Acme: plain.Acme, "Cole Ltd": plain.Cole, "Dove Inc": { revenue: 4000, profit: 800 } } },
	],
	"a8_aging2.csv": [
		"the total of open balances is no revenue",
		{ customers: ["Amy", "Bill", "Cleo"], noFact: ["revenue", "lifetimeRevenue", "previousRevenue"] },
	],
	"o1_shopify_customers.csv": [
		"private customers of a shop have no company",
		{
			customers: ["Ana Lopez", "Ben Adams", "Moss Ltd", "Dan Reid", "Eve Shaw"],
			facts: { "Ana Lopez": { orders: 6 } },
		},
	],
	"o2_no_cells.csv": [
		"a row with many a No is not the headings",
		{ headingRow: 0, customers: ["Acme", "Beta", "Ceta"], facts: { Acme: { revenue: 1000 } }, isClear: true },
	],
	"o3_two_periods.csv": [
		"profit of all years is not compared with revenue of one",
		{ facts: { Beta: { revenue: 0, previousRevenue: 1000 } }, factsOrNotice: { Acme: { margin: 0.4399 } } },
	],
	"o4_stripe_customers.csv": [
		"Total Spend and Payment Count",
		{ customers: ["Acme", "Beta", "Ceta"], facts: { Acme: { orders: 12 } } },
	],
};

/** The cells that Sheets makes of a list on import or pasting, with the locale of the sheet. */
const CELLS: Readonly<Record<string, readonly [grid: Grid, locale: string | undefined, Expected]>> = {
	...Object.fromEntries(
		["en_US", "en_GB", "de_DE", "da_DK", undefined].map((locale) => [
			`a3_semi_euro as texts in a sheet of ${locale ?? "an unknown locale"}`,
			[
				[
					["Kunde", "Umsatz", "Deckungsbeitrag"],
					["Alpha GmbH", "12.500 €", "3.100 €"],
					["Beta KG", "1.234 €", "300 €"],
					["Gamma AG", "8.000 €", "950 €"],
				],
				locale,
				{ facts: semiEuro, isClear: true },
			] as const,
		]),
	),
	"a3_semi_euro as a German sheet converts it": [
		[
			["Kunde", "Umsatz", "Deckungsbeitrag"],
			["Alpha GmbH", 12_500, 3100],
			["Beta KG", 1234, 300],
			["Gamma AG", 8000, 950],
		],
		"de_DE",
		{ facts: semiEuro, isClear: true },
	],
	"a1_tab_german as texts in an American sheet": [
		[
			["Kunde", "Umsatz", "Deckungsbeitrag"],
			["Alpha GmbH", "12.500", "3.100"],
			["Beta KG", "1.234,56", "300,10"],
			["Gamma AG", "8.000", "950"],
		],
		"en_US",
		{ facts: tabGerman, isClear: true },
	],
	"a1_tab_german as an American sheet converts half of it": [
		[
			["Kunde", "Umsatz", "Deckungsbeitrag"],
			["Alpha GmbH", 12.5, 3.1],
			["Beta KG", "1.234,56", "300,10"],
			["Gamma AG", 8, 950],
		],
		"en_US",
		{ factsOrNotice: tabGerman, notice: [{ column: 1 }] },
	],
	"f5_utf16 as texts in an American sheet": [
		[
			["Kunde", "Omsætning", "Dækningsbidrag"],
			["Æble", "12.500", "3.100"],
			["Øst", "8.250", "900"],
		],
		"en_US",
		{ facts: danish, isClear: true },
	],
	"e1_semi_english as a German sheet converts half of it": [
		[
			["Customer", "Revenue", "Gross profit"],
			["Acme", "12,500.75", 3.1],
			["Beta", 1.234, 300],
			["Cole", 8, 950],
		],
		"de_DE",
		{ factsOrNotice: semiEnglish, notice: [{ column: 1 }] },
	],
	"h4_mixeddates as an American sheet converts half of it": [
		[
			["Customer", "Revenue", "Profit", "First order"],
			["A", 1000, -30, new Date(Date.UTC(2026, 2, 11))],
			["B", 1000, -30, "25/11/2026"],
			["C", 1000, -30, "13/10/2025"],
			["D", 1000, -30, new Date(Date.UTC(2025, 0, 12))],
		],
		"en_US",
		{ notice: [{ column: 3 }] },
	],
	"h2_duration in a Danish sheet": [
		[
			["Kunde", "Omsætning", "Timer"],
			["Ane", 1000, new Date(Date.UTC(1899, 11, 30, 12, 30))],
			["Bo", 900, new Date(Date.UTC(1900, 0, 1, 3, 15))],
			["Cy", 900, "8:00"],
		],
		"da_DK",
		{ facts: { Ane: { hours: 12.5 }, Bo: { hours: 51.25 }, Cy: { hours: 8 } }, isClear: true },
	],
	"k1_lakh as texts in an American sheet": [
		[
			["Customer", "Revenue", "Profit"],
			["Anand Traders", "1,23,456.78", 24_000],
			["Bharat Mills", "12,34,567", "2,10,000"],
			["Chai Co", 45_678, 9000],
		],
		"en_US",
		{
			facts: {
				"Anand Traders": { revenue: 123_456.78 },
				"Bharat Mills": { revenue: 1_234_567, profit: 210_000 },
			},
			isClear: true,
		},
	],
	"e4_discount_small as numbers": [
		[
			["Customer", "Revenue", "Discount %"],
			["A", 1000, 1],
			["B", 2000, 0.5],
			["C", 1500, 0],
			["D", 900, 0.8],
		],
		"en_GB",
		{ facts: { A: { discount: 0.01 }, B: { discount: 0.005 }, C: { discount: 0 }, D: { discount: 0.008 } } },
	],
	"o2_no_cells with nine columns of No": [
		[
			[
				"Customer",
				"Revenue",
				"VIP",
				"Active",
				"Blocked",
				"Wholesale",
				"Contract",
				"Web",
				"Mail",
				"Post",
				"Fax",
			],
			["Acme", 1000, "No", "No", "No", "No", "No", "No", "No", "No", "No"],
			["Beta", 2000, "No", "Yes", "No", "No", "No", "No", "No", "No", "No"],
		],
		"en_US",
		{ headingRow: 0, customers: ["Acme", "Beta"], facts: { Acme: { revenue: 1000 } } },
	],
};

function check(list: ReadList, expected: Expected): void {
	const { reading, notices, grid } = list;
	const found = factsByName(reading);
	const kinds = notices.map(({ kind }) => kind);
	if (expected.headingRow !== undefined)
		expect(reading.headerRow, "row of headings").toBe(expected.headingRow);
	if (expected.customers)
		expect(reading.customers.map(({ facts }) => facts.customer)).toEqual(expected.customers);
	for (const [name, facts] of Object.entries(expected.facts ?? {})) {
		expect(found[name], `customer ${name}`).toBeDefined();
		expect(only(found[name]!, facts), name).toEqual(facts);
	}
	for (const [name, facts] of Object.entries(expected.factsOrNotice ?? {})) {
		const row = grid.findIndex((cells) =>
			cells.some((cell) => typeof cell === "string" && cell.trim() === name),
		);
		for (const [key, value] of Object.entries(facts) as [FactKey, unknown][]) {
			const column = reading.columns.findIndex(({ fact }) => fact === key);
			const isRight = found[name]?.[key] === value;
			expect(isRight || isNoticed(notices, { row, column }), `${key} ${found[name]?.[key]} of ${name}`).toBe(
				true,
			);
		}
	}
	for (const fact of expected.noFact ?? [])
		expect(reading.columns.map((column) => column.fact)).not.toContain(fact);
	if (expected.notice)
		expect(isNoticed(notices, ...expected.notice), `notices: ${kinds.join(", ") || "none"}`).toBe(true);
	if (expected.isClear) expect(notices.map(({ about }) => about)).toEqual([]);
	for (const kind of expected.kinds ?? []) expect(kinds).toContain(kind);
	for (const kind of expected.noNotice ?? []) expect(kinds).not.toContain(kind);
}

/** Those of the facts that are asked for. */
const only = (facts: Customer, wanted: Facts): Facts =>
	Object.fromEntries(Object.keys(wanted).map((key) => [key, facts[key as FactKey]])) as Facts;

const readCase = (file: string) => readFile(readFileSync(`test/lists/cases/${file}`), file);

describe("lists made after public bug reports, by file", () => {
	const files = Object.entries(FILES).map(([file, [about, expected]]) => [file, about, expected] as const);
	test.each(files)("%s: %s", async (file, _, expected) => {
		check(await readCase(file), expected);
	});

	test("b2_unbalanced.csv: all customers beside a quote that is not closed are read, or its line is named", async () => {
		const { reading, notices } = await readCase("b2_unbalanced.csv");
		const revenues = reading.customers.map(({ facts }) => facts.revenue);
		const isRead = JSON.stringify(revenues) === JSON.stringify([1000, 2000, 3000, 4000]);
		expect(isRead || isNoticed(notices, { row: 2 }), `revenues ${revenues}`).toBe(true);
	});

	test("a5_shopify_disc.csv: amounts under Discounts are left alone, or divided by gross sales", async () => {
		const { reading } = await readCase("a5_shopify_disc.csv");
		const discounts = reading.customers.map(({ facts }) => facts.discount);
		if (discounts.some((discount) => discount !== undefined)) {
			for (const [index, share] of [0.05, 0.1, 0, 0.2].entries())
				expect(discounts[index]).toBeCloseTo(share, 10);
		}
	});

	test("a9_mixedcur.csv: at most one of three currencies is known, and a notice names the others", async () => {
		const { reading, notices } = await readCase("a9_mixedcur.csv");
		expect(reading.customers.filter(({ facts }) => facts.revenue !== undefined).length).toBeLessThan(2);
		expect(reading.customers.filter(({ facts }) => facts.profit !== undefined).length).toBeLessThan(2);
		expect(notices.length).toBeGreaterThan(0);
	});

	test("m5, o1 and o4: what the shop calls Total Spent is revenue so far", async () => {
		for (const [file, name, amount] of [
			["m5_first_last.csv", "Ann Ray", 100],
			["o1_shopify_customers.csv", "Ana Lopez", 540],
			["o4_stripe_customers.csv", "Acme", 5400],
		] as const) {
			const { revenue, lifetimeRevenue } = factsByName((await readCase(file)).reading)[name] ?? {};
			expect([revenue, lifetimeRevenue], file).toContain(amount);
		}
	});
});

describe("the same lists as the cells that Sheets makes of them", () => {
	const lists = Object.entries(CELLS).map(
		([title, [grid, locale, expected]]) => [title, grid, locale, expected] as const,
	);
	test.each(lists)("%s", (_, grid, locale, expected) => {
		check(readCells(grid, locale), expected);
	});
});
