import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/table/cell.ts";
import { type Hints, readList } from "../../../src/table/readTable.ts";
import type { Customer } from "../../../src/tiering/facts.ts";
import { rateOne } from "../../tiering/rateOne.ts";

const read = (grid: Cell[][], hints: Hints = { locale: "nl_NL" }) => {
	const { customers, problems } = readList(grid, hints);
	const facts: Record<string, Customer> = {};
	for (const customer of customers) facts[customer.facts.customer!] = customer.facts;
	const problem = problems.find(({ kind }) => kind === "currencies");
	return { facts, problem, kinds: problems.map(({ kind }) => kind) };
};
const marginOf = (facts: Customer) => rateOne(facts).measures.netMargin;

describe("a list with a column of amounts for each currency", () => {
	const grid: Cell[][] = [
		["Klant", "Omzet EUR", "Omzet GBP", "Winst EUR"],
		["Aas", "9.400,00", "", "2.350,00"],
		["Bos", "", "6.100,00", "800,00"],
		["Cas", "5.000,00", "700,00", "900,00"],
		["Dam", "3.300,00", "0,00", "330,00"],
	];
	test("reads the amounts of the currency most used, and says what the other column has", () => {
		const { facts, problem, kinds } = read(grid);
		expect(facts.Aas!.revenue).toBe(9400);
		expect(facts.Dam!.revenue).toBe(3300);
		expect(kinds).toEqual(["currencies"]);
		expect(problem).toMatchObject({
			used: "EUR",
			found: [{ currency: "EUR" }, { currency: "GBP", customers: 2, fact: "revenue", sum: 6800 }],
			cells: [
				{ row: 2, column: 2 },
				{ row: 3, column: 2 },
			],
			mixed: 1,
		});
	});
	test("knows neither revenue nor margin of a customer with amounts in both", () => {
		const { facts } = read(grid);
		expect(facts.Cas!.revenue).toBeUndefined();
		expect(facts.Cas!.profit).toBe(900);
		for (const name of ["Bos", "Cas"]) expect([name, marginOf(facts[name]!)]).toEqual([name, undefined]);
		expect(marginOf(facts.Aas!)).toBe(0.25);
	});
	test("reads the other column if the user chose its currency", () => {
		const { facts, problem } = read(grid, { locale: "nl_NL", currency: "GBP" });
		expect(problem).toMatchObject({ used: "GBP" });
		expect(facts.Bos!.revenue).toBe(6100);
		for (const name of ["Aas", "Cas", "Dam"])
			expect([name, facts[name]!.revenue, facts[name]!.profit]).toEqual([name, undefined, undefined]);
	});
	test("knows the margin of a customer whose revenue and profit are both in another currency", () => {
		const { facts } = read([
			["Customer", "Sales ($)", "Sales (£)", "Gross profit ($)", "Gross profit (£)"],
			["Ash", 1200, "", 300, ""],
			["Bay", 800, "", 160, ""],
			["Cob", "", 500, "", 50],
		]);
		expect(facts.Cob).toMatchObject({ revenue: undefined, profit: undefined, ratios: { margin: 0.1 } });
	});
	test("takes converted amounts for the same ones", () => {
		const converted: Cell[][] = [
			["Customer", "Revenue EUR", "Revenue DKK"],
			["Ash", 100, 746],
			["Bay", 250, 1861.5],
			["Cob", 90, 671.5],
		];
		expect(read(converted)).toMatchObject({ kinds: [], facts: { Ash: { revenue: 100 } } });
	});
	test("leaves alone a column of another year, another figure, or one that the user decided on", () => {
		const rows: Cell[][] = [
			["Ash", 100, 40],
			["Bay", 250, 9],
		];
		expect(read([["Customer", "Revenue EUR", "Budget USD"], ...rows]).kinds).toEqual([]);
		expect(read([["Customer", "Revenue 2025 EUR", "Revenue 2019 USD"], ...rows]).kinds).toEqual([]);
		const assigned = { "revenue usd": null };
		expect(read([["Customer", "Revenue EUR", "Revenue USD"], ...rows], { assigned }).kinds).toEqual([]);
		expect(read([["Customer", "Revenue EUR", "Revenue USD"], ...rows]).kinds).toEqual(["currencies"]);
	});
});
