import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/table/cell.ts";
import type { Problem } from "../../../src/table/reading.ts";
import { type Hints, readList } from "../../../src/table/readTable.ts";
import type { Customer } from "../../../src/tiering/facts.ts";
import { rateOne } from "../../tiering/rateOne.ts";

const read = (grid: Grid, hints: Hints = { locale: "en_US" }) => {
	const { customers, problems } = readList(grid, hints);
	const facts: Record<string, Customer> = {};
	for (const customer of customers) facts[customer.facts.customer!] = customer.facts;
	return {
		facts,
		problem: problems.find(({ kind }) => kind === "currencies") as
			| Extract<Problem, { kind: "currencies" }>
			| undefined,
		kinds: problems.map(({ kind }) => kind),
	};
};
const HEADINGS = ["Customer", "Revenue", "Profit"];

describe("a list in several currencies", () => {
	const grid = [
		["Customer", "Revenue", "Profit", "Revenue previous 12 months", "Discount"],
		["Ane", "EUR 9,000", "EUR 1,800", "EUR 6,000", "10 %"],
		["Bo", "EUR 500", "EUR 50", "EUR 500", "0 %"],
		["Cy", "GBP 300", "GBP 60", "GBP 200", "20 %"],
		["Di", "JPY 700,000", "JPY -70,000", "", "5 %"],
	];
	test("is read in the most used one; the other amounts are unknown", () => {
		const { facts } = read(grid);
		expect(facts.Ane).toMatchObject({ revenue: 9000, profit: 1800, previousRevenue: 6000 });
		for (const name of ["Cy", "Di"])
			expect(facts[name]).toMatchObject({
				revenue: undefined,
				profit: undefined,
				previousRevenue: undefined,
			});
	});
	test("keeps what needs no amount of another customer", () => {
		const { facts } = read(grid);
		expect(facts.Cy!.discount).toBe(0.2);
		const measures = (name: string) => rateOne(facts[name]!).measures;
		expect(measures("Cy")).toMatchObject({ netMargin: 0.2, growth: 0.5, netProfit: undefined });
		expect(measures("Di")).toMatchObject({ netMargin: -0.1, growth: undefined });
		expect(Object.keys(facts.Di!.ratios!)).toEqual(["margin"]);
	});
	test("names the others with their customers, sums and cells", () => {
		expect(read(grid).problem).toMatchObject({
			used: "EUR",
			found: [
				{ currency: "EUR", customers: 2, fact: "revenue", sum: 9500 },
				{ currency: "GBP", customers: 1, fact: "revenue", sum: 300 },
				{ currency: "JPY", customers: 1, fact: "revenue", sum: 700_000 },
			],
		});
		expect(read(grid).problem!.cells[0]).toEqual({ row: 3, column: 1 });
	});
	test("is read in the one that the user chose", () => {
		const { facts, problem } = read(grid, { currency: "JPY" });
		expect(facts.Di!.revenue).toBe(700_000);
		expect(facts.Ane!.revenue).toBeUndefined();
		expect(problem!.used).toBe("JPY");
	});
	test("of which no customer has the chosen one leaves out all amounts, and says so", () => {
		const { facts, problem } = read([HEADINGS, ["Ane", "EUR 10", "EUR 2"]], { currency: "USD" });
		expect(facts.Ane!.revenue).toBeUndefined();
		expect(problem).toMatchObject({ used: "USD", found: [{ currency: "EUR", customers: 1 }] });
	});
	test("never takes a margin above 100 % for one", () => {
		const { facts } = read([
			HEADINGS,
			["Ane", "EUR 10", "EUR 2"],
			["Bo", "EUR 5", ""],
			["Cy", "USD 10", "USD 900"],
		]);
		expect(rateOne(facts.Cy!).measures.netMargin).toBeUndefined();
	});
	test("prices no hours of a customer in another currency", () => {
		const { facts } = read([
			[...HEADINGS, "Hours"],
			["Ane", "EUR 10", "EUR 2", 1],
			["Bo", "EUR 5", "EUR 1", 1],
			["Cy", "USD 10", "USD 9", 1],
		]);
		expect(rateOne(facts.Cy!, { hourlyCost: 50 }).measures.netMargin).toBeUndefined();
	});
});

describe("the currency of an amount", () => {
	const usedOf = (grid: Grid, hints?: Hints) =>
		read(grid, hints).problem?.found.map(({ currency }) => currency);
	test.each([
		"Currency",
		"Currency code",
		"Valuta",
		"Valutakode",
		"Währung",
		"Devise",
		"Moneda",
		"Invoice currency",
	])("comes from a column headed %s", (heading) => {
		const grid = [
			["Customer", heading, "Revenue"],
			["Ane", "DKK", 900],
			["Bo", "DKK", 100],
			["Cy", "SEK", 800],
		];
		expect(usedOf(grid)).toEqual(["DKK", "SEK"]);
		expect(read(grid).facts.Cy!.revenue).toBeUndefined();
	});
	test("comes from the column of currencies that its heading names", () => {
		const grid = [
			["Customer", "Sales", "Sales currency", "Profit"],
			["Ane", 900, "DKK", 90],
			["Bo", 100, "SEK", 10],
		];
		expect(usedOf(grid)).toEqual(["DKK", "SEK"]);
	});
	test.each([
		["Curr.", ["EUR", "EUR", "USD"]],
		["CCY", ["EUR", "eur", "USD"]],
		["Valuutta", ["EUR", "EUR", "SEK"]],
		["ISO", ["NOK", "NOK", "TRY"]],
		["Money", ["€", "€", "$"]],
		["", ["EUR", "€", "GBP"]],
		["Doc. curr.", ["CHF", "CHF", "EUR"]],
		["Price list", ["Euro", "Euro", "USD"]],
		["FX", ["EUR", "EUR", "Fr."]],
	])("comes from a column headed %j with nothing but %j", (heading, [one, two, three]) => {
		const grid = [
			["Customer", "Revenue", heading],
			["Ane", 900, one!],
			["Bo", 100, two!],
			["Unknown", 50, "n/a"],
			["Cy", 4000, three!],
		];
		expect(usedOf(grid)).toHaveLength(3);
		expect(read(grid).facts).toMatchObject({ Ane: { revenue: 900 }, Cy: { revenue: undefined } });
	});
	test.each([
		["Initials", ["KR", "RS", "TK"]],
		["Segment", ["TOP", "ALL", "TOP"]],
		["Market", ["EUR", "USD", "Asia"]],
		["Owed", ["EUR 1", "USD 2", "GBP 3"]],
		["Home currency", ["EUR", "USD", "GBP"]],
	])("does not come from a column headed %s with %j", (heading, [one, two, three]) => {
		const grid = [
			["Customer", "Revenue", heading],
			["Ane", 900, one!],
			["Bo", 100, two!],
			["Cy", 800, three!],
		];
		expect(usedOf(grid)).toBeUndefined();
	});
	test("comes from the column of currencies right of the amount, where each amount has one", () => {
		const { facts, problem } = read([
			["Customer", "Revenue", "Cur.", "Cost", "Cur."],
			["Ane", 900, "EUR", 300, "EUR"],
			["Bo", 800, "EUR", 9000, "JPY"],
		]);
		expect(problem?.found.map(({ currency }) => currency)).toEqual(["EUR", "JPY"]);
		expect(facts.Bo).toMatchObject({ revenue: 800, cost: undefined });
	});
	test("does not come from the currency of another column", () => {
		const grid = [
			["Customer", "Revenue", "Credit limit", "Credit limit currency"],
			["Ane", 900, 100, "EUR"],
			["Bo", 100, 100, "USD"],
		];
		expect(usedOf(grid)).toBeUndefined();
	});
	test.each(["Reporting currency", "Currency rate"])("does not come from a column headed %s", (heading) => {
		const grid = [
			["Customer", heading, "Revenue"],
			["Ane", "DKK", 900],
			["Bo", "SEK", 100],
		];
		expect(usedOf(grid)).toBeUndefined();
	});
	test("comes from the headings: amounts of two columns are not divided by each other", () => {
		const { facts, problem } = read([
			["Customer", "Revenue (EUR)", "Profit (USD)"],
			["Ane", 900, 300],
			["Bo", 100, 50],
		]);
		expect(facts.Ane).toMatchObject({ revenue: 900, profit: undefined });
		expect(rateOne(facts.Ane!).measures.netMargin).toBeUndefined();
		expect(problem).toMatchObject({
			used: "EUR",
			found: [{}, { currency: "USD", fact: "profit", sum: 350 }],
		});
	});
	test("comes from the number format of a number", () => {
		const grid = [HEADINGS, ["Ane", 900, 90], ["Bo", 100, 20], ["Cy", 800, 80]];
		const formatsOf = () => (row: number) => (row === 3 ? '"$"#,##0.00' : "[$€-407]#,##0.00");
		expect(usedOf(grid, { formatsOf })).toEqual(["EUR", "USD"]);
		expect(usedOf(grid, { formatsOf: () => () => '"$"#,##0.00' })).toBeUndefined();
	});
	test("is that of the other amounts of the customer if the cell shows none", () => {
		const { facts } = read([HEADINGS, ["Ane", "EUR 9", 1], ["Bo", "EUR 5", 1], ["Cy", "USD 8", 2]]);
		expect(facts.Ane!.profit).toBe(1);
		expect(facts.Cy!.profit).toBeUndefined();
	});
	test.each([
		["kr", "da_DK", "DKK 900", undefined],
		["kr", "sv_SE", "SEK 900", undefined],
		["kr", "da_DK", "SEK 900", ["DKK", "SEK"]],
		["kr", "en_US", "SEK 900", ["kr", "SEK"]],
		["$", "en_US", "USD 900", undefined],
		["$", "en_US", "US$ 900", undefined],
		["$", "en_AU", "A$ 900", undefined],
		["$", "en_US", "A$ 900", ["USD", "AUD"]],
	])("is for %s in %s beside %s as the locale has it", (sign, locale, other, found) => {
		const grid = [HEADINGS, ["Ane", `${sign} 900`, ""], ["Bo", other, ""]];
		expect(usedOf(grid, { locale })).toEqual(found);
	});
	test("is for a shared sign the code beside it in the row", () => {
		const grid = [
			["Customer", "Currency", "Revenue"],
			["Ane", "SEK", "900 kr"],
			["Bo", "SEK", 100],
		];
		expect(usedOf(grid, { locale: "da_DK" })).toBeUndefined();
	});
});

describe("amounts without a currency", () => {
	test("are in the only currency of the list, in silence where it is the locale's own", () => {
		const grid = [HEADINGS, ["Ane", "2,400", 40], ["Bo", "£2,400", 30], ["Cy", 900, 10]];
		expect(read(grid, { locale: "en_GB" })).toMatchObject({
			kinds: [],
			facts: { Ane: { revenue: 2400 }, Cy: { revenue: 900 } },
		});
	});
	test("are in the only currency, and that is said where few name it and it is foreign", () => {
		const grid = [HEADINGS, ["Ane", 2400, 40], ["Bo", "€2,400", 30], ["Cy", 900, 10]];
		const { kinds, facts } = read(grid, { locale: "en_GB" });
		expect(kinds).toEqual(["currencyOfFew"]);
		expect(facts.Cy!.revenue).toBe(900);
		expect(read(grid.slice(0, 3), { locale: "en_GB" }).kinds).toEqual([]);
	});
	test("are in doubt beside several currencies, and unknown", () => {
		const grid = [HEADINGS, ["Ane", "EUR 9", ""], ["Bo", "EUR 5", ""], ["Cy", "USD 8", ""], ["Di", 7, ""]];
		const { facts, problem } = read(grid);
		expect(facts.Di!.revenue).toBeUndefined();
		expect(problem!.found.at(-1)).toEqual({ currency: "", customers: 1, fact: "revenue", sum: 7 });
	});
	test("are read if most amounts are so", () => {
		const grid = [HEADINGS, ["Ane", "EUR 9", ""], ["Bo", "USD 5", ""], ["Cy", 8, ""], ["Di", 7, ""]];
		const { facts, problem } = read(grid);
		expect(facts.Di!.revenue).toBe(7);
		expect(problem!.used).toBe("");
	});
});

/** Ways to write amounts of one currency, with a locale in which they are usual. */
const STYLES: readonly [locale: string, write: (amount: number) => string | number][] = [
	["en_US", (amount) => amount],
	["en_US", (amount) => `$${amount}`],
	["en_US", (amount) => `USD ${amount}`],
	["en_US", (amount) => `US$ ${amount}`],
	["da_DK", (amount) => `${amount} kr.`],
	["da_DK", (amount) => `DKK ${amount}`],
	["en_US", (amount) => `${amount} kr`],
	["de_DE", (amount) => `${amount} €`],
	["en_GB", (amount) => `£${amount}`],
	["en_US", (amount) => `CHF ${amount}`],
];
const amounts = fc.array(fc.tuple(fc.integer({ min: 100, max: 900 }), fc.integer({ min: -50, max: 99 })), {
	minLength: 2,
	maxLength: 12,
});

describe("laws of currencies", () => {
	test("a list in one currency, written in any way throughout, raises nothing", () => {
		fc.assert(
			fc.property(amounts, fc.constantFrom(...STYLES), (rows, [locale, write]) => {
				const grid = [
					HEADINGS,
					...rows.map(([revenue, profit], i) => [`C${i}`, write(revenue), write(profit)]),
				];
				expect(read(grid, { locale }).kinds).toEqual([]);
			}),
		);
	});
	test("each customer has the same margin as in a list of its currency alone", () => {
		const currency = fc.constantFrom("EUR", "USD", "JPY");
		fc.assert(
			fc.property(fc.array(fc.tuple(amounts, currency), { minLength: 1, maxLength: 3 }), (groups) => {
				const rows = groups.flatMap(([list, code], group) =>
					list.map(([revenue, profit], i) => [`C${group}-${i}`, `${code} ${revenue}`, `${code} ${profit}`]),
				);
				const together = read([HEADINGS, ...rows]).facts;
				for (const code of ["EUR", "USD", "JPY"]) {
					const own = rows.filter(([, revenue]) => revenue!.startsWith(code));
					for (const [name, facts] of Object.entries(read([HEADINGS, ...own]).facts)) {
						const marginOf = (one: typeof facts) => rateOne(one).measures.netMargin;
						expect(marginOf(together[name]!)).toBe(marginOf(facts));
					}
				}
			}),
		);
	});
});
