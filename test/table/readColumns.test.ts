import { describe, expect, test } from "vitest";
import { languages } from "../../src/i18n/language.ts";
import type { Cell } from "../../src/table/cell.ts";
import { readHeadings } from "../../src/table/readHeadings.ts";
import { readTable } from "../../src/table/readTable.ts";
import type { FactKey } from "../../src/tiering/facts.ts";

/** Each customer's fact, of a column of cells under a heading. */
function values(heading: string, cells: readonly Cell[], locale?: string) {
	const rows = cells.map((cell, at) => [`c${at}`, cell]);
	const reading = readTable([["Customer", heading], ...rows], locale === undefined ? {} : { locale });
	const fact = reading.columns[1]!.fact!;
	return reading.customers.map(({ facts }) => facts[fact]);
}

describe("what a person decided about columns", () => {
	const decided = (headings: string[], assigned: Record<string, FactKey | null>) =>
		readHeadings(headings, undefined, assigned);
	test("goes before everything", () => {
		expect(decided(["Customer", "Revenue"], { revenue: null })).toEqual(["customer", null]);
		expect(decided(["Customer", "Whatever"], { whatever: "cost" })).toEqual(["customer", "cost"]);
		expect(decided(["Customer", "Revenue", "Turnover"], { turnover: "revenue" })).toEqual([
			...["customer", null, "revenue"],
		]);
	});
	test("holds once for a fact, for the first column", () => {
		expect(decided(["Customer", "A", "A"], { a: "cost" })).toEqual(["customer", "cost", null]);
		expect(decided(["Customer", "A", "B"], { a: "cost", b: "cost" })).toEqual(["customer", "cost", null]);
		expect(decided(["Customer", "A", "B"], { a: null, b: null })).toEqual(["customer", null, null]);
	});
	test("says nothing where it names no fact of ours", () => {
		expect(decided(["Customer", "Revenue"], { revenue: "moon" as FactKey })).toEqual(["customer", "revenue"]);
	});
	test("takes the other figures along to the period of the revenue that was chosen", () => {
		const years = ["Customer", "Revenue 2024", "Revenue 2025", "Profit 2024", "Profit 2025"];
		expect(decided(years, {})).toEqual(["customer", "previousRevenue", "revenue", null, "profit"]);
		expect(decided(years, { "revenue 2024": "revenue" })).toEqual([
			...["customer", "revenue", null, "profit", null],
		]);
		expect(decided(years, { "revenue 2025": "revenue" })).toEqual(decided(years, {}));
	});
});

describe("what is wrong with whole columns", () => {
	const problems = (headings: string[], ...rows: Cell[][]) =>
		readTable([headings, ...rows]).problems.filter(({ kind }) => kind !== "unreadable");
	test("two columns of one heading are named, whatever the case, and no others", () => {
		expect(problems(["Customer", "Revenue", "City", "REVENUE"], ["Ane", 10, "Aarhus", 20])).toEqual([
			{ kind: "sameHeading", heading: "Revenue", columns: [1, 3], fact: "revenue" },
		]);
	});
	test("of two columns that say nothing to us, nothing is said", () => {
		expect(problems(["Customer", "City", "City", "", ""], ["Ane", "Aarhus", "Odense", 1, 2])).toEqual([]);
	});
	test("a column whose cells belie its heading is named, with the first such cell", () => {
		expect(problems(["Customer", "Revenue"], ["Ane", ""], ["Bo", "a lot"], ["Cy", "some"])).toEqual([
			{ kind: "unfitColumn", row: 0, column: 1, found: "a lot", fact: "revenue" },
		]);
		expect(problems(["Customer", "Revenue"], ["Ane", 10], ["Bo", "a lot"])).toEqual([]);
	});
	test("but not where another column holds the fact, nor where the heading alone says too little", () => {
		expect(problems(["Customer", "Revenue", "Turnover"], ["Ane", 10, "much"], ["Bo", 20, "more"])).toEqual(
			[],
		);
		expect(problems(["Customer", "Income"], ["Ane", "much"], ["Bo", "more"])).toEqual([]);
	});
});

describe("what a fact cannot be", () => {
	test.each<[string, Cell[], (number | undefined)[]]>([
		["Complaints", [0, 3, -1], [0, 3, undefined]],
		["Hours", [0, 2.5, -0.5], [0, 2.5, undefined]],
		["Wallet share", [0, 1, 0.5, -0.1], [0, 1, 0.5, undefined]],
		["Average discount", [1, -1, 0.2], [1, -1, 0.2]],
		["Margin", [1, -3, 0.2, 0.4], [1, -3, 0.2, 0.4]],
		["Revenue", [1e18, -1e18, 1.1e18], [1e18, -1e18, undefined]],
	])("%s", (heading, cells, read) => {
		expect(values(heading, cells)).toEqual(read);
	});
	test("a day before 1900 or after 2099", () => {
		const day = (iso: string) => Date.parse(iso) / 86_400_000;
		expect(values("Last order", ["1900-01-01", "2099-12-31", "1899-12-31", "2100-01-01"])).toEqual([
			...[day("1900-01-01"), day("2099-12-31"), undefined, undefined],
		]);
	});
});

describe("a number written as 1.234", () => {
	test("is a thousand in money and counts, and with a decimal point otherwise, where nothing tells", () => {
		expect(values("Revenue", ["1.234"])).toEqual([1234]);
		expect(values("Orders", ["1.234"])).toEqual([1234]);
		expect(values("Hours", ["1.234"])).toEqual([1.234]);
		expect(values("Days late", ["1.234"])).toEqual([1.234]);
	});
	test("is what the locale writes, where the column does not tell", () => {
		expect(values("Hours", ["1.234"], "da_DK")).toEqual([1234]);
		expect(values("Revenue", ["1.234"], "en_US")).toEqual([1.234]);
	});
});

describe("a tier set by hand", () => {
	test.each([
		...[
			"2",
			"2.0",
			"2.00",
			"T2",
			"t 2",
			"Tier 2",
			"TIER2",
			"Niveau 2",
			"Trin 2",
			"Nivå 2",
			"Niva 2",
			"Stufe 2",
		],
		...["Nivel 2", "Tier 2 – content", "2 - content", "2: content", "T2 (content)", "2(content)"],
	])("may be written %s", (text) => {
		expect(values("Manual tier", [text, "Tier 3", "Tier 3"])).toEqual([2, 3, 3]);
	});
	test.each(["0", "5", "12", "2.5", "2x", "2.0x", "xT2", "2 - 3", "2 content", "Tier", "T22", "Nivx 2"])(
		"is not %s",
		(text) => {
			expect(values("Manual tier", [text, "Tier 3", "Tier 3"])).toEqual([undefined, 3, 3]);
		},
	);
});

test("days may be written with their word, in each of our languages", () => {
	const written = [
		"1 day",
		"2 days",
		"3 dag",
		"4 dage",
		"5 dagar",
		"6 dager",
		"7 tag",
		"8 tage",
		"9 dagen",
		"10 jour",
	];
	const others = ["11 jours", "12 día", "13 días", "14 dia", "15 dias", "16 d", "17 d.", "18days", "19 DAYS"];
	const cells = [...written, ...others];
	expect(values("Days late", cells)).toEqual(cells.map((_, at) => at + 1));
	expect(values("Days late", ["3 weeks", "days 3", "4", "5"])).toEqual([undefined, undefined, 4, 5]);
});

describe("whose figures they are", () => {
	const { facts } = languages()[0]!;
	const ours: FactKey[] = [
		...([
			"cost",
			"profit",
			"margin",
			"hours",
			"daysLate",
			"accountRequests",
			"complaints",
			"orders",
		] as const),
		...(["firstOrder", "lastOrder", "products"] as const),
	];
	test.each(ours)("an annual revenue is ours beside our %s", (fact) => {
		expect(readHeadings(["Customer", "Annual revenue", facts[fact]])).toEqual(["customer", "revenue", fact]);
	});
	test.each<FactKey>(["energy", "walletShare", "lifetimeRevenue", "referredBy"])(
		"and is the customer's own beside %s, which tells nothing of it",
		(fact) => {
			expect(readHeadings(["Customer", "Annual revenue", facts[fact]])[1]).toBeNull();
		},
	);
	const addresses = ["Name", "Phone", "City", "Country"];
	test.each<FactKey>([...ours, "revenue", "previousRevenue", "lifetimeRevenue"])(
		"a discount is ours beside our %s",
		(fact) => {
			expect(readHeadings([...addresses, "Discount", facts[fact]])[4]).toBe("discount");
		},
	);
	test("a discount is a term that was agreed on in an address book, of three such headings on", () => {
		expect(readHeadings([...addresses, "Discount"])[4]).toBeNull();
		expect(readHeadings(["Name", "Phone", "City", "Discount"])[3]).toBe("discount");
	});
	test.each(["0-30", "1-30 days", "31 - 60 dage", "61-90", "91 - 120 tage", "Overdue", "Saldo"])(
		"a total beside %s is what is owed",
		(heading) => {
			expect(readHeadings(["Customer", heading, "Total"])[2]).toBeNull();
		},
	);
	test.each(["10-30", "31 - 60 weeks", "2 31-60", "City"])("but not beside %s", (heading) => {
		expect(readHeadings(["Customer", heading, "Total"])[2]).toBe("revenue");
	});
});
