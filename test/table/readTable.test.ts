import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

const names = (grid: Grid, hints = {}) => readTable(grid, hints).customers.map(({ facts }) => facts.customer);
const leftOut = (grid: Grid) => readTable(grid).leftOut.map(({ row, why }) => `${row} ${why}`);
const day = (iso: string) => Date.parse(iso) / 86_400_000;

/** Reads a column of cells under a heading; an unknown fact of a customer is undefined. */
function column(heading: string, cells: readonly Cell[], locale?: string) {
	const reading = readTable(
		[["Customer", heading], ...cells.map((cell, at) => [`c${at}`, cell])],
		locale ? { locale } : {},
	);
	const fact = reading.columns[1]?.fact;
	return {
		fact,
		values: reading.customers.map(({ facts }) => (fact ? facts[fact] : undefined)),
		unreadable: reading.problems.flatMap((problem) => (problem.kind === "unreadable" ? [problem.found] : [])),
	};
}

describe("readTable: headings", () => {
	it("are found below three title rows and a blank one of QuickBooks, whose total is no customer", () => {
		const grid = [
			["Nordlys ApS", "", ""],
			["Customer Contact List", "", ""],
			["As of October 1, 2026", "", ""],
			["", "", ""],
			["Customer", "Email", "Open Balance"],
			["Ane", "ane@example.com", 12.5],
			["Bo", "", 0],
			["Total", "", 12.5],
		];
		const reading = readTable(grid);
		expect(reading.headerRow).toBe(4);
		expect(reading.customers).toEqual([
			{ row: 5, facts: { customer: "Ane" } },
			{ row: 6, facts: { customer: "Bo" } },
		]);
		expect(reading.leftOut).toEqual([{ row: 7, why: "total" }]);
		expect(reading.problems).toEqual([]);
	});

	it("are found below the title of a German report, whose commas are read", () => {
		const reading = readTable([
			["Monatsreport Vertrieb", "", ""],
			["Erstellt am 31.12.2025", "", ""],
			["", "", ""],
			["Kunde", "Umsatz", "Region"],
			["Müller GmbH", "12.444,50 €", "Nord"],
			["Sør AS", "1.234", "Süd"],
			["Summe", "13.678,50 €", ""],
		]);
		expect(reading.headerRow).toBe(3);
		expect(reading.customers.map(({ facts }) => facts.revenue)).toEqual([12444.5, 1234]);
		expect(reading.leftOut).toEqual([{ row: 6, why: "total" }]);
	});

	it("are found below a title that could be a heading", () => {
		expect(
			readTable([
				["Customers", ""],
				["Navn", "Ting"],
				["Ane", "x"],
			]).headerRow,
		).toBe(1);
	});

	it("may be given separately, so that every row is data", () => {
		const reading = readTable(
			[
				["Ane", 5],
				["Bo", 6],
			],
			{ headers: ["Kunde", "Omsætning"] },
		);
		expect(reading.headerRow).toBe(-1);
		expect(reading.customers).toEqual([
			{ row: 0, facts: { customer: "Ane", revenue: 5 } },
			{ row: 1, facts: { customer: "Bo", revenue: 6 } },
		]);
	});

	it("may be years, as numbers", () => {
		const reading = readTable([
			["Kunde", "Revenue 2024", 2025],
			["Ane", 1, 2],
		]);
		expect(reading.columns.map(({ fact }) => fact)).toEqual(["customer", "revenue", null]);
		expect(reading.columns[2]?.heading).toBe("2025");
	});

	it("may have blank columns and notes beside them, which are ignored", () => {
		const reading = readTable([
			["", "Kunde", "Omsætning", "", ""],
			["", "Ane", 5, "", "ring!"],
		]);
		expect(reading.columns.map(({ fact }) => fact)).toEqual([null, "customer", "revenue", null, null]);
		expect(reading.customers).toEqual([{ row: 1, facts: { customer: "Ane", revenue: 5 } }]);
	});

	it("that occur twice are read once, and reported", () => {
		const reading = readTable([
			["Kunde", "Omsætning", "Omsætning"],
			["Ane", 5, 7],
		]);
		expect(reading.customers[0]?.facts.revenue).toBe(5);
		expect(reading.problems).toContainEqual({
			kind: "sameHeading",
			heading: "Omsætning",
			columns: [1, 2],
			fact: "revenue",
		});
	});

	it("without a name or number of customers are reported, and give no customers", () => {
		const reading = readTable([
			["City", "Turnov."],
			["Aarhus", 5],
		]);
		expect(reading.customers).toEqual([]);
		expect(reading.problems).toEqual([{ kind: "noCustomerColumn", row: 0, headings: ["City", "Turnov."] }]);
	});

	it("are reported missing from a grid of numbers, and from an empty one", () => {
		for (const grid of [
			[],
			[[]],
			[["", null]],
			[
				[1, 2],
				[3, 4],
			],
		])
			expect(readTable(grid as Grid).problems).toEqual([{ kind: "noHeader" }]);
	});

	it("that nearly name a fact are suggested, not read", () => {
		const { columns } = readTable([
			["Customer", "Turnov.", "Omsætnig"],
			["Ane", 5, 6],
		]);
		expect(columns.map(({ fact, suggestion }) => fact ?? `${suggestion}?`)).toEqual([
			"customer",
			"revenue?",
			"null?",
		]);
	});

	it("that nearly name a fact are not suggested if the cells or another word contradict it", () => {
		const { columns } = readTable([
			["Customer", "Revenu", "Profit budget", "2024", "2025", "Last year"],
			["Ane", "much", 6, "x", "y", "z"],
		]);
		expect(columns.map(({ suggestion }) => suggestion)).toEqual([null, null, null, null, null, null]);
	});

	it("with a period only are suggested, the newest year as the revenue", () => {
		const { columns } = readTable([
			["Customer", 2024, 2025, "Last year"],
			["Ane", 5, 6, 7],
		]);
		expect(columns.map(({ suggestion }) => suggestion)).toEqual([null, null, "revenue", "previousRevenue"]);
	});

	it("of a CRM are suggested if they may mean something else", () => {
		const { columns } = readTable([
			["Name", "AnnualRevenue"],
			["Ane", 5],
		]);
		expect(columns[1]).toMatchObject({ heading: "AnnualRevenue", fact: null, suggestion: "revenue" });
	});

	it("that could mean anything are not reported if the cells contradict them", () => {
		expect(
			readTable([
				["Kunde", "Total"],
				["Ane", "x"],
				["Bo", "y"],
			]).problems,
		).toEqual([]);
	});

	it("that the cells contradict are reported", () => {
		const reading = readTable([
			["Kunde", "Omsætning"],
			["Ane", "høj"],
			["Bo", "lav"],
		]);
		expect(reading.columns[1]?.fact).toBeNull();
		expect(reading.problems).toEqual([
			{ kind: "unfitColumn", row: 1, column: 1, found: "høj", fact: "revenue" },
		]);
	});
});

describe("readTable: report without a heading above the customers", () => {
	const grid = [
		["Sales by Customer Summary", ""],
		["", ""],
		["", "Total"],
		["Ane", "1,200.50"],
		["Bo", "300.00"],
		["TOTAL", "$1,500.50"],
		["Accrual Basis, January 6, 2026", ""],
	];
	it("suggests the unnamed column if a name repeats", () => {
		const reading = readTable(grid.map((cells) => cells.map((cell) => (cell === "Bo" ? "Ane" : cell))));
		expect(reading.columns[0]).toMatchObject({ heading: "", fact: null, suggestion: "customer" });
		expect(reading.problems[0]).toMatchObject({ kind: "noCustomerColumn", row: 2 });
	});
	it("reads the unnamed column after the user assigns it under a blank heading", () => {
		const reading = readTable(grid, { assigned: { "": "customer" } });
		expect(reading.customers.map(({ facts }) => [facts.customer, facts.revenue])).toEqual([
			["Ane", 1200.5],
			["Bo", 300],
		]);
		expect(reading.leftOut).toEqual([
			{ row: 5, why: "total" },
			{ row: 6, why: "note" },
		]);
	});
});

/** Rows of open data, as published. */
describe("readTable: real lists", () => {
	it("Chinook (Chinook database, MIT): takes the person for the customer, and Total for the revenue", () => {
		const reading = readTable([
			"CustomerId,Name,Company,City,Country,Support rep,Invoices,First invoice,Last invoice,Total,Total last 12 months,Total previous 12 months".split(
				",",
			),
			"1,Luís Gonçalves,Embraer - Empresa Brasileira de Aeronáutica S.A.,São José dos Campos,Brazil,Jane Peacock,7,2022-03-11,2025-08-07,39.62,8.91,15.84".split(
				",",
			),
			"2,Leonie Köhler,,Stuttgart,Germany,Steve Johnson,7,2021-01-01,2024-07-13,37.62,0.0,0.99".split(","),
			"3,François Tremblay,,Montréal,Canada,Jane Peacock,7,2022-03-11,2025-09-20,39.62,6.93,5.94".split(","),
		]);
		expect(reading.customers[0]?.facts).toEqual({
			id: "1",
			customer: "Luís Gonçalves",
			orders: 7,
			firstOrder: day("2022-03-11"),
			lastOrder: day("2025-08-07"),
			revenue: 39.62,
			recentRevenue: 8.91,
			previousRevenue: 15.84,
		});
		expect(reading.problems).toEqual([]);
	});

	it("Online Retail (UCI, CC BY 4.0): takes the number for the name, and compares no parts of years", () => {
		const reading = readTable([
			"CustomerID,Country,Orders,Cancelled invoices,First order,Last order,Gross sales,Returns and cancellations,Net revenue,Return share,Different products,Net revenue 2010 (December only),Net revenue 2011 (to 9 December),Net revenue 2010-Q4,Net revenue 2011-Q1".split(
				",",
			),
			"12346,United Kingdom,1,1,2011-01-18,2011-01-18,77183.60,-77183.60,0.00,1.0000,1,0.00,0.00,0.00,0.00".split(
				",",
			),
			"12347,Iceland,7,0,2010-12-07,2011-12-07,4310.00,0.00,4310.00,0.0000,103,711.79,3598.21,711.79,475.39".split(
				",",
			),
		]);
		expect(reading.customers[1]?.facts).toEqual({
			id: "12347",
			customer: "12347",
			orders: 7,
			firstOrder: day("2010-12-07"),
			lastOrder: day("2011-12-07"),
			revenue: 4310,
			products: 103,
		});
	});

	it("Northwind: takes neither late shipments for orders nor freight for a cost", () => {
		const { columns } = readTable([
			"customer_id,company_name,city,country,orders,first order,last order,revenue,average discount,freight,orders shipped after required date,revenue last 12 months,revenue previous 12 months".split(
				",",
			),
			[
				"MADEUP",
				"Made Up Traders",
				"Aarhus",
				"Denmark",
				3,
				"1997-08-25",
				"1998-04-09",
				300,
				0.05,
				20,
				1,
				200,
				100,
			],
		]);
		expect(columns.flatMap(({ fact }) => fact ?? [])).toEqual(
			"id customer orders firstOrder lastOrder revenue discount recentRevenue previousRevenue".split(" "),
		);
	});
});

describe("readTable: the user's own choice of a column", () => {
	const grid = [
		["Kunde", "Tal", "Omsætning"],
		["Ane", 5, 7],
	];
	it("has priority over what is found, by heading", () => {
		const reading = readTable(grid, { assigned: { tal: "revenue" } });
		expect(reading.customers[0]?.facts).toEqual({ customer: "Ane", revenue: 5 });
	});
	it("may be to ignore a column", () => {
		expect(readTable(grid, { assigned: { omsaetning: null } }).customers[0]?.facts).toEqual({
			customer: "Ane",
		});
	});
	it("as a revenue decides the year of the other figures", () => {
		const header = ["Kunde", "Revenue 2024", "Revenue 2025", "Profit 2024", "Profit 2025"];
		const { facts } =
			readTable([header, ["Ane", 10, 20, 3, 4]], { assigned: { "revenue 2024": "revenue" } }).customers[0] ??
			{};
		expect(facts).toEqual({ customer: "Ane", revenue: 10, profit: 3 });
	});
	it("that agrees with what is found changes nothing", () => {
		const years = [
			["Kunde", "Revenue", "Revenue last year"],
			["Ane", 1, 2],
		];
		expect(readTable(years, { assigned: { revenue: "revenue" } })).toMatchObject({
			customers: readTable(years).customers,
		});
	});
	it("to ignore the general revenue makes two years a pair", () => {
		const years = [
			["Kunde", "Revenue", "Revenue 2024", "Revenue 2025"],
			["Ane", 1, 2, 3],
		];
		const { facts } = readTable(years, { assigned: { revenue: null } }).customers[0] ?? {};
		expect(facts).toEqual({ customer: "Ane", previousRevenue: 2, revenue: 3 });
	});
	it("as an unknown fact is ignored", () => {
		const assigned = { tal: "toString" } as unknown as Record<string, null>;
		expect(readTable(grid, { assigned }).customers[0]?.facts).toEqual({ customer: "Ane", revenue: 7 });
	});
	it("as a revenue drops the previous revenue found for another column", () => {
		const years = [
			["Kunde", "Revenue 2024", "Revenue 2025", "Net"],
			["Ane", 1, 2, 3],
		];
		const { facts } = readTable(years, { assigned: { net: "revenue" } }).customers[0] ?? {};
		expect(facts).toEqual({ customer: "Ane", revenue: 3 });
	});
});

describe("readTable: totals, notes and other rows that are not customers", () => {
	for (const label of [
		"Total",
		"TOTAL",
		"I alt",
		"Sum",
		"Summe",
		"Gesamt",
		"Totalt",
		"Totaal",
		"Total général",
		"Suma",
		"Grand total",
		"Subtotal",
		"Total 2025",
		"Total:",
		"I alt (12)",
	])
		it(`leaves out "${label}" as a total`, () => {
			expect(
				leftOut([
					["Kunde", "Omsætning"],
					["Ane", 5],
					[label, 5],
				]),
			).toEqual(["2 total"]);
		});

	for (const name of [
		"Total Energies",
		"Sum Design ApS",
		"Totalbanken",
		"Summer Inc",
		"I alt Andet ApS",
		"Gesamtschule Nord",
	])
		it(`reads "${name}" as a customer`, () => {
			expect(
				names([
					["Kunde", "Omsætning"],
					["Ane", 5],
					[name, 7],
				]),
			).toEqual(["Ane", name]);
		});

	it("reads Total with a number of its own as a customer", () => {
		expect(
			names([
				["Kundenr.", "Kunde", "Omsætning"],
				[1, "Ane", 5],
				[2, "Total", 7],
				["", "Total", 12],
			]),
		).toEqual(["Ane", "Total"]);
	});

	it("leaves out a total with a count as its number, as long as it adds up", () => {
		const grid = [
			["Kundenr.", "Kunde", "Omsætning"],
			[11, "Ane", 5],
			[12, "Bo", 7],
			[2, "Total", 12],
		];
		expect(leftOut(grid)).toEqual(["3 total"]);
	});

	it("leaves out subtotals, also with a name, and reads on", () => {
		const grid = [
			["Customer", "Revenue"],
			["Acme", 5],
			["Acme:Roof", 7],
			["Total Acme", 12],
			["Bo", 1],
			["TOTAL", 13],
		];
		expect(names(grid)).toEqual(["Acme", "Acme:Roof", "Bo"]);
		expect(leftOut(grid)).toEqual(["3 total", "5 total"]);
	});

	it("leaves out a total without a label", () => {
		expect(
			leftOut([
				["Kunde", "Omsætning"],
				["Ane", 5.25],
				["Bo", 7],
				["", 12.25],
			]),
		).toEqual(["3 total"]);
	});

	it("leaves out figures without a name as nameless", () => {
		expect(
			leftOut([
				["Kunde", "Omsætning"],
				["Ane", 5],
				["", 5],
			]),
		).toEqual(["2 nameless"]);
		expect(
			leftOut([
				["Kunde", "Omsætning"],
				["Ane", 5],
				["Bo", 5],
				["", 99],
			]),
		).toEqual(["3 nameless"]);
		expect(
			leftOut([
				["Kunde", "Omsætning"],
				["Ane", 5],
				["", 99],
				["-", 3],
			]),
		).toEqual(["2 nameless", "3 nameless"]);
	});

	it("leaves out a total with its label in another column than the names", () => {
		expect(
			leftOut([
				["Region", "Kunde", "Omsætning"],
				["Nord", "Ane", 5],
				["I alt", "", 5],
			]),
		).toEqual(["2 total"]);
	});

	it("leaves out repeated headings, blank rows, and a note below the total", () => {
		const grid = [
			["Kunde", "Omsætning"],
			["Ane", 5],
			["", " "],
			["Kunde", "Omsætning"],
			["Bo", 6],
			["I alt", 11],
			["Udskrevet 3/1 2026", ""],
		];
		expect(names(grid)).toEqual(["Ane", "Bo"]);
		expect(leftOut(grid)).toEqual(["3 repeatedHeader", "5 total", "6 note"]);
	});
});

describe("readTable: repeated headings", () => {
	it("need the same words in every column", () => {
		const grid = [
			["Kunde", "Rabat %"],
			["KUNDE", "rabat (pct.)"],
			["Kunde", "17 %"],
			["#17", "12 %"],
		];
		expect(leftOut(grid)).toEqual(["1 repeatedHeader"]);
		expect(names(grid)).toEqual(["Kunde", "#17"]);
	});
});

describe("readTable: names without any figures", () => {
	it("below a total are customers if one with figures is among them", () => {
		const grid = [
			["Kunde", "Omsætning"],
			["Ane", 5],
			["Subtotal", 5],
			["Bo", ""],
			["Cy", 6],
		];
		expect(names(grid)).toEqual(["Ane", "Bo", "Cy"]);
	});

	it("are customers, or head a section, if others follow", () => {
		const grid = [
			["Kunde", "Omsætning"],
			["Nord", ""],
			["Ane", 5],
			["Subtotal", 5],
			["Syd", ""],
			["Bo", 6],
			["I alt", 11],
		];
		expect(names(grid)).toEqual(["Nord", "Ane", "Syd", "Bo"]);
	});
});

describe("readTable: names and numbers of customers", () => {
	it("takes the number for a missing name", () => {
		const reading = readTable([
			["CustomerID", "Name"],
			[12346, ""],
			[12347, "Bo"],
		]);
		expect(reading.customers.map(({ facts }) => facts)).toEqual([
			{ id: "12346", customer: "12346" },
			{ id: "12347", customer: "Bo" },
		]);
		expect(
			readTable([
				["CustomerID", "Country"],
				[12346, "Iceland"],
			]).customers[0]?.facts,
		).toEqual({ id: "12346", customer: "12346" });
	});
	it("reads both of two with the same name, and reports them unless numbers tell them apart", () => {
		expect(readTable([["Kunde"], ["Ane"], ["Bo"], [" ANE "]]).problems).toEqual([
			{
				kind: "sameName",
				name: "Ane",
				rows: [1, 3],
				offer: {
					rows: [
						{ row: 1, name: "Ane" },
						{ row: 3, name: "ANE" },
					],
				},
			},
		]);
		expect(
			readTable([
				["Nr", "Kunde", "Kundenr"],
				["", "Ane", 1],
				["", "Ane", 2],
			]).problems,
		).toEqual([]);
		expect(
			readTable([
				["Kunde", "Kundenr"],
				["Ane", 1],
				["Bo", 1],
			]).problems,
		).toMatchObject([{ kind: "sameId", id: "1", rows: [1, 2] }]);
	});
});

describe("readTable: money", () => {
	const cases: [string, Cell[], (number | undefined)[], string?][] = [
		["lets one cell decide the others", ["12.444,50", "1.234"], [12444.5, 1234]],
		["lets one cell with a decimal point decide the others", ["12,444.5", "1.234"], [12444.5, 1.234]],
		["lets the locale decide if the column does not", ["1.234", "5.678"], [1234, 5678], "da_DK"],
		[
			"takes three digits for thousands in any locale",
			["1,234", "5.678", "8.000"],
			[1234, 5678, 8000],
			"en_US",
		],
		["takes three digits for thousands if nothing decides", ["1.234", "1,234"], [1234, 1234]],
		[
			"reads currency before and after",
			["kr. 1.200,50", "5,00 kr.", "7,25 kr", "kr -5,20"],
			[1200.5, 5, 7.25, -5.2],
		],
		["reads codes of currencies before and after", ["DKK 1.200,50", "5,00 DKK"], [1200.5, 5]],
		["reads signs of currencies before and after", ["€ 3,10", "3,20 €", "€-5,20"], [3.1, 3.2, -5.2]],
		[
			"reads spaces, also non-breaking and narrow ones, and apostrophes between thousands",
			["1 234,50", "1\u00a0234,50", "1\u202f234,50", "1'234,50", "1’234,50"],
			[1234.5, 1234.5, 1234.5, 1234.5, 1234.5],
		],
		[
			"reads negatives in brackets, with a minus behind, and with a real minus",
			["(1,234.50)", "1,234.50-", "−12.50", "-12.50", "-$5.25", "($5.25)", "$(5.25)", "2,999.50"],
			[-1234.5, -1234.5, -12.5, -12.5, -5.25, -5.25, -5.25, 2999.5],
		],
		["reads a dash for no cents", ["1.200,-", "kr 500,-", "7,50"], [1200, 500, 7.5]],
		["reads numbers unchanged", [0, -3.5, 1e6], [0, -3.5, 1e6]],
		["reads millions", ["1.234.567", "1.234.567,89"], [1234567, 1234567.89]],
	];
	for (const [title, cells, values, locale] of cases)
		it(title, () =>
			expect(column("Omsætning", cells, locale)).toEqual({ fact: "revenue", values, unreadable: [] }),
		);

	it("leaves ambiguous cells unread in a column that is written both ways", () => {
		expect(column("Revenue", ["1.234,50", "1,234.50", "1.234"])).toEqual({
			fact: "revenue",
			values: [1234.5, 1234.5, undefined],
			unreadable: ["1.234"],
		});
	});

	it("reports errors and texts, but not unknown values", () => {
		const blanks = [
			"",
			null,
			undefined,
			" ",
			"n/a",
			"N/A",
			"-",
			"–",
			"?",
			"ukendt",
			"Unknown",
			"TBD",
			"null",
		];
		expect(column("Revenue", [5, ...blanks]).values).toEqual([5, ...blanks.map(() => undefined)]);
		expect(column("Revenue", [5, ...blanks]).unreadable).toEqual([]);
		const bad = ["#N/A", "#REF!", "#DIV/0!", "Loading...", "ca. 12", "12x", "(-5)", "5 %", "1/2", true];
		const good = bad.map(() => 5);
		expect(column("Revenue", [...good, ...bad]).unreadable).toEqual([...bad.slice(0, -1), "TRUE"]);
	});

	it("quotes an unreadable cell, cuts long texts, and shows the time of durations", () => {
		expect(column("Revenue", [5, "x".repeat(100)]).unreadable).toEqual([`${"x".repeat(59)}…`]);
		const durations = [new Date(Date.UTC(1899, 11, 30, 12, 30)), new Date(Date.UTC(1900, 1, 9, 16, 5))];
		expect(column("Revenue", [5, 6, 7, ...durations]).unreadable).toEqual(["12:30", "1000:05"]);
	});

	it("gives the row and column of an unreadable cell", () => {
		expect(
			readTable([
				["Kunde", "", "Omsætning"],
				["Ane", "", 5],
				["Bo", "", "meget"],
			]).problems,
		).toEqual([{ kind: "unreadable", row: 2, column: 2, found: "meget", fact: "revenue" }]);
	});
});

describe("readTable: shares, hours, days and counts", () => {
	it("reads shares as parts of one, as per cent, and with the sign", () => {
		expect(column("Margin", [0.12, 0.4, -0.06]).values).toEqual([0.12, 0.4, -0.06]);
		expect(column("Margin", [3.5, 40, 0.5]).values).toEqual([0.035, 0.4, 0.005]);
		// 0.25 may be a quarter, or a quarter of one per cent.
		expect(column("Margin", ["30%", 0.25, 12, 15]).values).toEqual([0.3, undefined, 0.12, 0.15]);
		expect(column("Discount", [0, "0,05", "12 %", 12]).values).toEqual([0, undefined, 0.12, 0.12]);
		expect(column("Margin", ["12 %", "12,5 pct.", "-6%", 0.4]).values).toEqual([0.12, 0.125, -0.06, 0.4]);
		expect(column("Margin", [-2.75, 0.1, 0.3, 0.25]).values).toEqual([-2.75, 0.1, 0.3, 0.25]);
	});
	it("leaves the outlier among fractions unread", () => {
		const cells = [...Array.from({ length: 20 }, () => 0.12), 12];
		expect(column("Discount", cells)).toMatchObject({ unreadable: ["12"] });
	});
	it("reads hours with minutes, with units, and as numbers", () => {
		expect(column("Hours", [12, "12:30", "12 t", "12,5 timer", "1 h 15", "90 min", "2h"]).values).toEqual([
			12, 12.5, 12, 12.5, 1.25, 1.5, 2,
		]);
	});
	it("reads durations as hours, and no day", () => {
		const durations = ["1899-12-30T12:30Z", "1899-12-31T12:15:36Z", "1900-02-09T16:00Z", "1908-12-30T00:00Z"];
		const cells = [2, 3, 4, 5, ...durations.map((shown) => new Date(shown))];
		expect(column("Hours", cells).values).toEqual([2, 3, 4, 5, 12.5, 36.26, 1000, 78_888]);
		const negative = new Date("1899-12-29T23:00Z");
		expect(column("Hours", [...cells, negative, new Date("2025-12-31")]).unreadable).toEqual([
			"-1:00",
			"2025-12-31",
		]);
	});
	it("leaves a wallet share above 100 % unread", () => {
		const cells = Array.from({ length: 20 }, () => 40);
		expect(column("Wallet share", [...cells, 140, -5])).toMatchObject({
			fact: "walletShare",
			unreadable: ["140", "-5"],
		});
	});
	it("reads negative days late, but no negative counts and hours", () => {
		expect(column("Days late", [-3, "12 dage", "4 days"]).values).toEqual([-3, 12, 4]);
		expect(column("Complaints", [0, 2, -1, 3]).unreadable).toEqual(["-1"]);
		expect(column("Hours", [0, 2, -1, 3]).unreadable).toEqual(["-1"]);
	});
});

describe("readTable: dates", () => {
	const newYearsEve = day("2025-12-31");
	it("are read in every spelling", () => {
		const spellings = [
			"31-12-2025",
			"31/12/2025",
			"31.12.2025",
			"31.12.25",
			"2025-12-31",
			"2025-12-31T23:15:00Z",
			"20251231",
			"31. december 2025",
			"Dec 31, 2025",
			"31. Dezember 2025",
			"31 déc. 2025",
			"31 de diciembre de 2025",
			"31 dec 2025",
			"31-12-2025 14:30",
			"31/12-2025",
			"31/12 2025",
		];
		expect(column("Last order", spellings)).toEqual({
			fact: "lastOrder",
			values: spellings.map(() => newYearsEve),
			unreadable: [],
		});
	});
	it("have the month first or second by the column, then by the locale", () => {
		const april = day("2025-04-03");
		const march = day("2025-03-04");
		expect(column("Last order", ["12/31/2025", "03/04/2025"]).values).toEqual([newYearsEve, march]);
		expect(column("Last order", ["31/12/2025", "03/04/2025"]).values).toEqual([newYearsEve, april]);
		expect(column("Last order", ["03/04/2025"], "en_US").values).toEqual([march]);
		expect(column("Last order", ["03/04/2025"], "da_DK").values).toEqual([april]);
		expect(column("Last order", ["03/04/2025"], "en_GB").values).toEqual([april]);
		expect(column("Last order", ["03-04-2025"]).values).toEqual([april]);
		expect(column("Last order", ["03.04.2025"], "en_US").values).toEqual([april]);
	});
	it("with an ambiguous slash are left unread", () => {
		expect(column("Last order", ["2025-12-31", "2025-11-30", "03/04/2025"])).toMatchObject({
			unreadable: ["03/04/2025"],
		});
	});
	it("with an impossible day, an impossible year or without a day are left unread", () => {
		const good = Array.from({ length: 6 }, () => "2025-12-31");
		const bad = ["31-02-2025", "December 2025", "2025", "1-1-0205", 45992, true];
		expect(column("Last order", [...good, ...bad]).unreadable).toEqual([
			"31-02-2025",
			"December 2025",
			"2025",
			"1-1-0205",
			"45992",
			"TRUE",
		]);
	});
	it("in date cells are read with any time of day, and from another realm", () => {
		const times = [0, 9, 15.5, 23.9].map((hours) => new Date(Date.UTC(2025, 11, 31) + hours * 3_600_000));
		expect(column("Last order", times).values).toEqual(times.map(() => newYearsEve));
		const foreign = runInNewContext("new Date(Date.UTC(2025, 11, 31))") as Date;
		expect(foreign instanceof Date).toBe(false);
		expect(column("Last order", [foreign]).values).toEqual([newYearsEve]);
	});
	it("are not read from durations", () => {
		const durations = [new Date(Date.UTC(1899, 11, 30)), new Date(Date.UTC(1900, 1, 9, 16))];
		const days = [1, 2, 3].map((month) => new Date(Date.UTC(2025, month, 1)));
		expect(column("Last order", [...days, ...durations]).unreadable).toEqual(["0:00", "1000:00"]);
	});
});

describe("readTable: answers and tiers", () => {
	it("reads answers in figures, stars and words", () => {
		expect(
			column("Satisfaction", [
				4,
				"5",
				"4/5",
				"5 - delighted",
				"***",
				"★★☆☆☆",
				"delighted",
				"never happy",
				"Meget tilfreds",
				"ok",
			]).values,
		).toEqual([4, 5, 4, 5, 3, 2, 5, 1, 5, 3]);
		expect(column("Negotiation", ["pinched every penny", "Saw the value we bring"]).values).toEqual([1, 5]);
		expect(column("Direction", ["Lost, but knows the destination", "Yes", "nej"]).values).toEqual([3, 5, 1]);
		expect(column("Retning", ["ubeslutsom", "mål aftalt"]).values).toEqual([1, 5]);
	});
	it("leaves answers on another scale unread", () => {
		const good = Array.from({ length: 60 }, () => 3);
		expect(column("Energy", [...good, 0, 6, "8/10", "perhaps", true]).unreadable).toEqual([
			"0",
			"6",
			"8/10",
			"perhaps",
			"TRUE",
		]);
	});
	it("reads tiers from 1 to 4", () => {
		expect(column("Manual tier", [1, "Tier 2", "T3", "4", 5, 0]).values).toEqual([
			1,
			2,
			3,
			4,
			undefined,
			undefined,
		]);
	});
});
