import { describe, expect, test } from "vitest";
import { wordsOfAllLanguages } from "../../src/i18n/language.ts";
import type { Cell } from "../../src/table/cell.ts";
import { readHeadings } from "../../src/table/readHeadings.ts";
import { readTable } from "../../src/table/readTable.ts";
import type { FactKey } from "../../src/tiering/facts.ts";

/** Facts of the customers, read from a column of cells under a heading. */
function values(heading: string, cells: readonly Cell[], locale?: string) {
	const rows = cells.map((cell, at) => [`c${at}`, cell]);
	const reading = readTable([["Customer", heading], ...rows], locale === undefined ? {} : { locale });
	const fact = reading.columns[1]!.fact!;
	return reading.customers.map(({ facts }) => facts[fact]);
}

describe("readHeadings with columns assigned by the user", () => {
	const decided = (headings: string[], assigned: Record<string, FactKey | null>) =>
		readHeadings(headings, undefined, assigned);
	test("prefers them to everything found", () => {
		expect(decided(["Customer", "Revenue"], { revenue: null })).toEqual(["customer", null]);
		expect(decided(["Customer", "Whatever"], { whatever: "cost" })).toEqual(["customer", "cost"]);
		expect(decided(["Customer", "Revenue", "Turnover"], { turnover: "revenue" })).toEqual([
			...["customer", null, "revenue"],
		]);
	});
	test("assigns a fact once, to the first column", () => {
		expect(decided(["Customer", "A", "A"], { a: "cost" })).toEqual(["customer", "cost", null]);
		expect(decided(["Customer", "A", "B"], { a: "cost", b: "cost" })).toEqual(["customer", "cost", null]);
		expect(decided(["Customer", "A", "B"], { a: null, b: null })).toEqual(["customer", null, null]);
	});
	test("ignores an unknown fact", () => {
		expect(decided(["Customer", "Revenue"], { revenue: "moon" as FactKey })).toEqual(["customer", "revenue"]);
	});
	test("reads the other figures of the period of the assigned revenue", () => {
		const years = ["Customer", "Revenue 2024", "Revenue 2025", "Profit 2024", "Profit 2025"];
		expect(decided(years, {})).toEqual(["customer", "previousRevenue", "revenue", null, "profit"]);
		expect(decided(years, { "revenue 2024": "revenue" })).toEqual([
			...["customer", "revenue", null, "profit", null],
		]);
		expect(decided(years, { "revenue 2025": "revenue" })).toEqual(decided(years, {}));
	});
});

describe("columnProblems", () => {
	const problems = (headings: string[], ...rows: Cell[][]) =>
		readTable([headings, ...rows]).problems.filter(({ kind }) => kind !== "unreadable");
	test("reports two columns with the same heading, ignoring case", () => {
		expect(problems(["Customer", "Revenue", "City", "REVENUE"], ["Ane", 10, "Aarhus", 20])).toEqual([
			{ kind: "sameHeading", heading: "Revenue", columns: [1, 3], fact: "revenue" },
		]);
	});
	test("reports no duplicates of unknown or blank headings", () => {
		expect(problems(["Customer", "City", "City", "", ""], ["Ane", "Aarhus", "Odense", 1, 2])).toEqual([]);
	});
	test("reports a column whose cells contradict its heading, with the first such cell", () => {
		expect(problems(["Customer", "Revenue"], ["Ane", ""], ["Bo", "a lot"], ["Cy", "some"])).toEqual([
			{ kind: "unfitColumn", row: 2, column: 1, found: "a lot", fact: "revenue" },
		]);
		expect(problems(["Customer", "Revenue"], ["Ane", 10], ["Bo", "a lot"])).toEqual([]);
	});
	test("is told apart from the sales of another year that are read in place of a revenue in two notations", () => {
		const { problems } = readTable([
			["Revenue", "Sales FY2024", "Customer"],
			["71.320,00", "98,450", "Alder"],
			["2,310", "3,140", "Birch"],
			["6,805", "7,290", "Cedar"],
		]);
		expect(problems).toContainEqual(expect.objectContaining({ kind: "unfitColumn", column: 0 }));
	});
	test("reports no contradiction if another column has the fact, or the heading alone is uncertain", () => {
		expect(problems(["Customer", "Revenue", "Turnover"], ["Ane", 10, "much"], ["Bo", 20, "more"])).toEqual(
			[],
		);
		expect(problems(["Customer", "Income"], ["Ane", "much"], ["Bo", "more"])).toEqual([]);
	});
});

describe("readTable with values outside the limits of a fact", () => {
	test.each<[string, Cell[], (number | undefined)[]]>([
		["Complaints", [0, 3, -1], [0, 3, undefined]],
		["Hours", [0, 2.5, -0.5], [0, 2.5, undefined]],
		["Wallet share", [0, 1, 0.5, -0.1], [0, 1, 0.5, undefined]],
		["Average discount", [1, -1, 0.2, 0.1, 0.15], [1, -1, 0.2, 0.1, 0.15]],
		["Margin", [1, -3, 0.2, 0.4], [1, -3, 0.2, 0.4]],
		["Revenue", [1e18, -1e18, 1.1e18], [1e18, -1e18, undefined]],
	])("leaves them unread: %s", (heading, cells, read) => {
		expect(values(heading, cells)).toEqual(read);
	});
	test("leaves days before 1900 and after 2099 unread", () => {
		const day = (iso: string) => Date.parse(iso) / 86_400_000;
		expect(values("Manual until", ["1900-01-01", "2099-12-31", "1899-12-31", "2100-01-01"])).toEqual([
			...[day("1900-01-01"), day("2099-12-31"), undefined, undefined],
		]);
	});
});

describe("readTable with the text 1.234", () => {
	test("reads thousands in money and counts, and nothing otherwise, if nothing decides", () => {
		expect(values("Revenue", ["1.234"])).toEqual([1234]);
		expect(values("Orders", ["1.234"])).toEqual([1234]);
		expect(values("Hours", ["1.234"])).toEqual([undefined]);
		expect(values("Days late", ["1.234"])).toEqual([undefined]);
	});
	test("follows the locale if the column does not decide, but not for amounts", () => {
		expect(values("Hours", ["1.234"], "da_DK")).toEqual([1234]);
		expect(values("Hours", ["1.234"], "en_US")).toEqual([1.234]);
		expect(values("Revenue", ["1.234"], "en_US")).toEqual([1234]);
	});
});

describe("readTable with a tier set by hand", () => {
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
	])("reads %s", (text) => {
		expect(values("Manual tier", [text, "Tier 3", "Tier 3"])).toEqual([2, 3, 3]);
	});
	test.each(["0", "5", "12", "2.5", "2x", "2.0x", "xT2", "2 - 3", "2 content", "Tier", "T22", "Nivx 2"])(
		"leaves %s unread",
		(text) => {
			expect(values("Manual tier", [text, "Tier 3", "Tier 3"])).toEqual([undefined, 3, 3]);
		},
	);
});

test("readTable reads days with their unit in every language", () => {
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

describe("readHeadings with figures of the seller or of the customer", () => {
	const { facts } = wordsOfAllLanguages()[0]!;
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
	test.each(ours)("takes an annual revenue beside %s for the seller's", (fact) => {
		expect(readHeadings(["Customer", "Annual revenue", facts[fact]])).toEqual(["customer", "revenue", fact]);
	});
	test.each<FactKey>(["energy", "walletShare", "lifetimeRevenue", "referredBy"])(
		"leaves an annual revenue beside %s alone: it may be the customer's own",
		(fact) => {
			expect(readHeadings(["Customer", "Annual revenue", facts[fact]])[1]).toBeNull();
		},
	);
	const addresses = ["Name", "Phone", "City", "Country"];
	test.each<FactKey>([...ours, "revenue", "previousRevenue", "lifetimeRevenue"])(
		"reads a discount in an address book beside %s",
		(fact) => {
			expect(readHeadings([...addresses, "Discount", facts[fact]])[4]).toBe("discount");
		},
	);
	test("leaves a discount alone in an address book, a list with at least three such headings", () => {
		expect(readHeadings([...addresses, "Discount"])[4]).toBeNull();
		expect(readHeadings(["Name", "Phone", "City", "Discount"])[3]).toBe("discount");
	});
	test.each(["0-30", "1-30 days", "31 - 60 dage", "61-90", "91 - 120 tage", "Overdue", "Saldo"])(
		"leaves a total beside %s alone: customers owe it",
		(heading) => {
			expect(readHeadings(["Customer", heading, "Total"])[2]).toBeNull();
		},
	);
	test.each(["10-30", "31 - 60 weeks", "2 31-60", "City"])(
		"takes a total beside %s for revenue",
		(heading) => {
			expect(readHeadings(["Customer", heading, "Total"])[2]).toBe("revenue");
		},
	);
});
