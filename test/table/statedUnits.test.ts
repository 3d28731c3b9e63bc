import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

const HEADINGS = ["Kunde", "Umsatz", "DB", "Stunden"];
const ROWS: readonly (readonly Cell[])[] = [
	["Auerbach KG", 1310, 262, 55],
	["Brandl GmbH", 870.5, 101, 40],
	["Czerny AG", 415, -12, 31],
];

const amounts = (
	above: readonly (readonly Cell[])[],
	headings: readonly Cell[] = HEADINGS,
	below: readonly (readonly Cell[])[] = [],
) => {
	const { customers, problems } = readTable([...above, headings, ...ROWS, ...below], { locale: "de_DE" });
	const { revenue, profit, hours } = customers[0]!.facts;
	return {
		figures: [revenue, profit, hours],
		customers: customers.length,
		kinds: problems.map(({ kind }) => kind),
	};
};

const TITLES: readonly (readonly [string, number])[] = [
	["Kundenauswertung 2025 (Beträge in T€)", 1e3],
	["Kundenliste in TEUR", 1e3],
	["Kunden 2025, alle Zahlen in Tsd. €", 1e3],
	["Umsatz und Ertrag 2025 (TEUR)", 1e3],
	["Auswertung – Werte in Mio. €", 1e6],
	["Kundeoversigt (TDKK)", 1e3],
	["Kundeoversigt 2025 - beløb i 1.000 kr.", 1e3],
	["Beløb i tusind kr.", 1e3],
	["Alle tal er angivet i t.kr.", 1e3],
	["Kunder 2025 (mio. kr.)", 1e6],
	["Customer report (amounts in thousands)", 1e3],
	["USD in millions", 1e6],
	["Customers FY25, US$ in thousands", 1e3],
	["All figures in £'000", 1e3],
	["Customer review (DKK'000)", 1e3],
	["Report ($m)", 1e6],
	["Customer-wise sales (₹ in lakhs)", 1e5],
	["Amounts in Rs. crores", 1e7],
	["Party-wise turnover (Rs in lakhs)", 1e5],
	["Kundöversikt, belopp i tkr", 1e3],
	["Klanten 2025 (x € 1.000)", 1e3],
	["Clients 2025 (montants en milliers d'euros)", 1e3],
	["Clientes 2025, importes en miles de euros", 1e3],
];

describe("readTable with the unit of its amounts beside the list", () => {
	test.each(TITLES)(
		"multiplies amounts below “%s” by %d, and nothing else, without a doubt",
		(title, scale) => {
			const expected = { figures: [1310 * scale, 262 * scale, 55], customers: 3, kinds: [] };
			expect(
				amounts([
					[title, "", "", ""],
					["", "", "", ""],
				]),
			).toEqual(expected);
		},
	);
	test.each([
		...[
			"Top 1000 Kunden",
			"K. Hansen A/S",
			"Mill Street Bakery",
			"Mio",
			"1.000",
			"Report (v1)",
			"Kunden in Wien",
			"Ventes mars",
			"W K",
		],
		...[
			"Customers with more than 1 million",
			"Customer list 2025 (EUR)",
			"M & K Consulting (Kunden)",
			"Amounts in DKK",
		],
		...[
			"Umsatz über 100 T€ im Jahr",
			"Customers in thousands of places",
			"Seite 1 von 1",
			"Kunden (1000 größte)",
			"Kunden (1.000)",
		],
	])("reads amounts below “%s” as they stand", (title) => {
		expect(amounts([[title, "", "", ""]])).toEqual({ figures: [1310, 262, 55], customers: 3, kinds: [] });
	});
	test("finds the unit in a cell beside the title, beside the list and in a note below it", () => {
		const expected = { figures: [1_310_000, 262_000, 55], customers: 3, kinds: [] };
		expect(amounts([["Kunden 2025", "", "", "in T€"]])).toEqual(expected);
		expect(amounts([], [...HEADINGS, "Beträge in T€"])).toEqual(expected);
		expect(
			amounts([], HEADINGS, [
				["", "", "", ""],
				["Alle Beträge in TEUR", "", "", ""],
			]),
		).toEqual(expected);
		const beside = readTable([
			[...HEADINGS, "", ""],
			...ROWS.map((row, index) => [...row, "", index === 1 ? "in Tsd. €" : ""]),
		]);
		expect(beside.customers.map(({ facts }) => facts.revenue)).toEqual([1_310_000, 870_500, 415_000]);
	});
	test("takes no customer for a unit", () => {
		for (const name of ["$K", "T€", "TEUR", "I K", "[K"])
			expect(amounts([], HEADINGS, [[name, "", "", ""]])).toMatchObject({
				figures: [1310, 262, 55],
				customers: 4,
			});
	});
	test("keeps the unit of a column's own heading", () => {
		const above = [["Beträge in T€", "", "", ""]];
		expect(amounts(above, ["Kunde", "Umsatz", "DB (€)", "Stunden"]).figures).toEqual([1_310_000, 262, 55]);
		expect(amounts(above, ["Kunde", "Umsatz (Mio. €)", "DB", "Stunden"]).figures).toEqual([
			1_310e6, 262_000, 55,
		]);
	});
	test("counts for headings that all name their currency only", () => {
		const headings = ["Customer", "Revenue (USD)", "Profit (USD)", "Hours"];
		expect(amounts([["In thousands", "", "", ""]], headings).figures).toEqual([1_310_000, 262_000, 55]);
	});
	test("gives each column its own unit in a row of units above or below the headings", () => {
		expect(amounts([["", "T€", "€", "h"]]).figures).toEqual([1_310_000, 262, 55]);
		const below = readTable([HEADINGS, ["", "T€", "T€", "h"], ...ROWS]);
		expect(below.customers.map(({ facts }) => facts.profit)).toEqual([262_000, 101_000, -12_000]);
	});
	test("says that two texts state different units, and reads amounts as they stand", () => {
		const above = [
			["Beträge in T€", "", "", ""],
			["Werte in Mio. €", "", "", ""],
		];
		expect(amounts(above)).toEqual({ figures: [1310, 262, 55], customers: 3, kinds: ["unitsDiffer"] });
	});
});
