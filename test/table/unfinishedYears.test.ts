import { describe, expect, test } from "vitest";
import { readTable } from "../../src/table/readTable.ts";

const on = (year: number, month: number, day: number) => ({
	today: () => Date.UTC(year, month - 1, day) / 86_400_000,
});

/** The facts of the columns beside the customers, and the kinds of the problems. */
function read(headings: string[], hints: { today?: () => number } = on(2026, 9, 1)) {
	const rows = ["Alfa", "Beta"].map((name, at) => [
		name,
		...headings.map((_, column) => 100 * (column + 1) + at),
	]);
	const { columns, problems } = readTable([["Customer", ...headings], ...rows], hints);
	return [...columns.slice(1).map(({ fact }) => fact), ...problems.map(({ kind }) => kind)];
}

describe("readTable with a year that is not over", () => {
	test.each([
		["years", ["Sales 2025", "Sales 2026"], [null, "revenue", "yearNotOver"]],
		["years, the newer first", ["Sales 2026", "Sales 2025"], ["revenue", null, "yearNotOver"]],
		["last year", ["Sales 2026", "Sales last year"], ["revenue", null, "yearNotOver"]],
		["business years", ["Sales FY25", "Sales FY26"], [null, "revenue", "yearNotOver"]],
		["split years", ["Sales 2024/25", "Sales 2025/26"], [null, "revenue", "yearNotOver"]],
		["years beside a total", ["Sales", "Sales 2025", "Sales 2026"], ["revenue", "previousRevenue", null]],
	])("compares it with no whole year, and says so: %s", (name, headings, expected) => {
		if (name === "years beside a total")
			expect(read(headings)).toEqual(["revenue", null, null, "yearNotOver"]);
		else expect(read(headings)).toEqual(expected);
	});
	test.each([
		["the same part of both years", ["Sales YTD 2025", "Sales YTD 2026"], ["previousRevenue", "revenue"]],
		["the same months", ["Sales Jan-Aug 2025", "Sales Jan-Aug 2026"], ["previousRevenue", "revenue"]],
		[
			"a part beside the year",
			["Sales 2025", "Sales YTD 2025", "Sales YTD 2026"],
			["revenue", "previousRevenue", "recentRevenue"],
		],
		["typed as the previous revenue", ["Sales 2026", "Previous revenue"], ["revenue", "previousRevenue"]],
		["years that are over", ["Sales 2024", "Sales 2025"], ["previousRevenue", "revenue"]],
		["this year alone", ["Sales 2026"], ["revenue"]],
	])("compares what can be compared, and says nothing: %s", (_, headings, expected) => {
		expect(read(headings)).toEqual(expected);
	});
	test("compares no different months", () => {
		expect(read(["Sales Jan-Aug 2025", "Sales Jan-Sep 2026"])).toEqual([null, "revenue"]);
	});
	test("takes a year for over from 1 January, and every year where the day is unknown", () => {
		const years = ["Sales 2025", "Sales 2026"];
		const compared = ["previousRevenue", "revenue"];
		expect(read(years, on(2026, 12, 31))).toEqual([null, "revenue", "yearNotOver"]);
		expect(read(years, on(2027, 1, 1))).toEqual(compared);
		expect(read(years, {})).toEqual(compared);
	});
	test("leaves the comparison to the user, who may have chosen it", () => {
		const { columns, problems } = readTable(
			[
				["Customer", "Sales FY25", "Sales FY26"],
				["Alfa", 1, 2],
			],
			{ ...on(2026, 9, 1), assigned: { "sales fy 25": "previousRevenue" } },
		);
		expect(columns.map(({ fact }) => fact)).toEqual(["customer", "previousRevenue", "revenue"]);
		expect(problems).toEqual([]);
	});
	test("asks for the day only where a heading may name a year", () => {
		const today = () => {
			throw new Error("asked");
		};
		expect(
			readTable(
				[
					["Customer", "Sales"],
					["Alfa", 1],
				],
				{ today },
			).customers,
		).toHaveLength(1);
		expect(() =>
			readTable(
				[
					["Customer", "Sales 26"],
					["Alfa", 1],
				],
				{ today },
			),
		).toThrow("asked");
	});
});

describe("readTable with a profit of one period beside revenue of several", () => {
	/** The figures of these lists are no amounts that go together. */
	const readSound = (headings: string[]) => read(headings).filter((kind) => kind !== "profitAboveRevenue");
	test.each([
		["a year beside a total", ["Sales", "Sales 2025", "Cost 2025"], [null, "revenue", "cost"]],
		[
			"a year and the one before, beside a total",
			["Sales", "Sales 2024", "Sales 2025", "Gross profit 2025"],
			[null, "previousRevenue", "revenue", "profit"],
		],
		["a business year", ["Total sales", "Sales FY25", "Profit FY25"], [null, "revenue", "profit"]],
		[
			"last year, while this year runs",
			["Sales 2024", "Sales 2025", "Sales 2026", "Profit 2025"],
			["previousRevenue", "revenue", null, "profit"],
		],
		[
			"the year so far",
			["Sales YTD 2026", "Sales FY25", "Profit YTD 2026"],
			["revenue", null, "profit", "yearNotOver"],
		],
		[
			"the year so far and the same part of the year before",
			["Sales 2025", "Sales YTD 2026", "Sales YTD 2025", "Profit YTD 2026"],
			[null, "revenue", "previousRevenue", "profit"],
		],
		[
			"the last twelve months",
			["Sales", "Sales last 12 months", "Profit last 12 months"],
			[null, "revenue", "profit"],
		],
	])("reads the revenue of the profit's period: %s", (_, headings, expected) =>
		expect(readSound(headings)).toEqual(expected),
	);
	test.each([
		[
			"profit of the total",
			["Sales", "Sales 2025", "Profit", "Profit 2025"],
			["revenue", null, "profit", null],
		],
		["profit without a period", ["Sales", "Sales 2024", "Sales 2025", "Profit"], ["recent", "profit"]],
	])("leaves the total with the total: %s", (_, headings, expected) => {
		const facts = readSound(headings);
		if (expected[0] === "recent")
			expect(facts).toEqual(["revenue", "previousRevenue", "recentRevenue", "profit"]);
		else expect(facts).toEqual(expected);
	});
	test("says which profit is not used, where a newer year has none", () =>
		expect(readSound(["Sales 2024", "Sales 2025", "Profit 2024"])).toEqual([
			...["previousRevenue", "revenue", null],
			"unusedProfit",
		]));
	test("says nothing of the profit of the year before beside that of the year, nor of one that the user does not want", () => {
		expect(readSound(["Sales", "Profit", "Profit last year"])).toEqual(["revenue", "profit", null]);
		const grid = [
			["Customer", "Sales 2025", "Profit 2024"],
			["Alfa", 500, 40],
		];
		expect(readTable(grid).problems.map(({ kind }) => kind)).toEqual(["unusedProfit"]);
		expect(readTable(grid, { assigned: { "profit 2024": null } }).problems).toEqual([]);
	});
	test("says that the year to date is not compared with a whole year, however the two are named", () => {
		expect(readSound(["YTD sales", "Sales last year"])).toEqual(["revenue", null, "yearNotOver"]);
		expect(readSound(["YTD sales", "Sales 2025", "YTD profit"])).toEqual([
			"revenue",
			null,
			"profit",
			"yearNotOver",
		]);
		expect(readSound(["YTD sales", "YTD sales last year"])).toEqual(["revenue", "previousRevenue"]);
	});
});

describe("readTable with revenue that stands in", () => {
	const rows = [
		["Alfa", 500, 40],
		["Beta", 90, 7],
	];
	const withCells = (...headings: string[]) => {
		const { columns, problems } = readTable([["Customer", ...headings], ...rows]);
		return [...columns.slice(1).map(({ fact }) => fact), ...problems.map(({ kind }) => kind)];
	};
	test("reads the revenue of all years as the revenue where the list has no other, and says so", () => {
		expect(withCells("Total Spend", "Payment Count")).toEqual(["revenue", "orders", "standsIn"]);
		expect(withCells("Lifetime revenue", "Lifetime profit")).toEqual(["revenue", "profit", "standsIn"]);
		expect(withCells("Revenue of all years", "City")).toEqual(["revenue", null, "standsIn"]);
	});
	test("divides no profit of another period by it", () => {
		expect(withCells("Total Spend", "Profit")).toEqual(["lifetimeRevenue", "profit"]);
		expect(withCells("Total Spend", "Revenue")).toEqual(["lifetimeRevenue", "revenue"]);
		expect(withCells("Revenue 2025", "Lifetime profit")).toEqual(["revenue", null, "unusedProfit"]);
	});
	test.each([
		"Amount",
		"Beløb",
		"Betrag",
		"Importe",
		"Montant",
		"Importo",
		"Valor",
		"Kwota",
		"Summa",
		"Amount Paid",
	])("reads the only amount as the revenue, and says so: %s", (heading) => {
		expect(withCells(heading, "City")).toEqual(["revenue", null, "standsIn"]);
	});
	test("reads no amount as the revenue beside another amount or a balance", () => {
		expect(withCells("Amount", "Amount paid")).toEqual([null, null]);
		expect(withCells("Amount", "Balance due")).toEqual([null, null]);
		expect(withCells("Amount", "Sales (list price)")).toEqual([null, null]);
	});
	test("says nothing once the user has chosen the column", () => {
		const { columns, problems } = readTable(
			[
				["Customer", "Amount"],
				["Alfa", 5],
			],
			{ assigned: { amount: "revenue" } },
		);
		expect([columns[1]!.fact, problems]).toEqual(["revenue", []]);
	});
});

describe("readTable with what customers earn", () => {
	test.each(["Age", "Gender", "Marital_Status", "Education", "Year_Birth", "Edad"])(
		"takes no income for revenue beside %s",
		(heading) => {
			const { columns } = readTable([
				["Name", heading, "Income"],
				["Ida", 44, 58_138],
				["Ole", 51, 46_344],
			]);
			expect([columns[2]!.fact, columns[2]!.suggestion]).toEqual([null, null]);
		},
	);
	test("takes an income for revenue beside our own figures", () => {
		const { columns } = readTable([
			["Customer", "Expenses", "Income"],
			["Alfa", 44, 58],
			["Beta", 51, 63],
		]);
		expect(columns.map(({ fact }) => fact)).toEqual(["customer", "cost", "revenue"]);
	});
});
