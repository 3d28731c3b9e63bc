import { describe, expect, test } from "vitest";
import { loadAddOn } from "../builtCode.ts";
import { openSheets } from "../workbook/openFile.ts";

type Value = string | number;
const addOn = loadAddOn();
const column = (...cells: Value[]) => cells.map((cell) => [cell]);
/** Calls REFERRAL_VALUE and copies its column, which comes from another realm. */
const values = (...args: unknown[]): Value[] =>
	(addOn.REFERRAL_VALUE!(...args) as Value[][]).map(([value]) => value!);
const complaint = (...args: unknown[]) => {
	try {
		values(...args);
	} catch (error) {
		return (error as Error).message;
	}
	return "no complaint";
};

const NAMES = column("Ane", "Bo", "Eva", "Di");
const BY = column("", "ane", "BO ", "Ane");
const WORTH = column(1000, 400, 800, 100);

describe("the measure of REFERRAL_VALUE", () => {
	test.each([
		["influence without a fourth argument", undefined, [1300, 800, 0, 0]],
		["influence for a blank cell", "", [1300, 800, 0, 0]],
		["influence for “Influence”", "Influence", [1300, 800, 0, 0]],
		["contribution", "contribution", [2300, 1200, 800, 100]],
		["credit", " credit ", [1175, 450, 600, 75]],
		["direct", "direct", [2, 1, 0, 0]],
		["referred", "referred", [3, 1, 0, 0]],
		["a measure in Danish", "tilskrevet", [1175, 450, 600, 75]],
	])("is %s", (_, measure, expected) => {
		expect(values(NAMES, BY, WORTH, measure)).toEqual(expected);
	});
	test("passes up the given share as credit", () => {
		expect(values(NAMES, BY, WORTH, "credit", 0.5)).toEqual([1450, 400, 400, 50]);
		expect(values(NAMES, BY, WORTH, "credit", 0)).toEqual([1000, 400, 800, 100]);
	});
	test("needs no values to count referrals", () => {
		expect(values(NAMES, BY, undefined, "direct")).toEqual([2, 1, 0, 0]);
		expect(values(NAMES, BY, "", "referred")).toEqual([3, 1, 0, 0]);
	});
});

describe("the columns of REFERRAL_VALUE", () => {
	test("may have headings, and then the result has one", () => {
		const headed = [
			column("Customer", "Ane", "Bo"),
			column("Referred by", "", "Ane"),
			column("Revenue", 10, 7),
		];
		expect(values(...headed)).toEqual(["Referral value", 7, 0]);
		expect(values(headed[0], headed[1], undefined, "direct")).toEqual(["Referred directly", 1, 0]);
	});
	test("may have unknown headings or a title above, recognised by a word above the values", () => {
		expect(
			values(column("Ours", "Ane", "Bo"), column("Came by", "", "Ane"), column("Worth it", 10, 7)),
		).toEqual(["Referral value", 7, 0]);
		expect(
			values(
				column("Our customers 2025", "Kunde", "Ane", "Bo"),
				column("", "Anbefalet af", "", "Ane"),
				column("", "Omsætning", 10, 7),
			),
		).toEqual(["", "Referral value", 7, 0]);
	});
	test("without headings keep the first row as a customer, whatever the name", () => {
		expect(values(column("Customer 1", "Bo"), column("", "customer 1"), column(10, 7))).toEqual([7, 0]);
		expect(values(column("Revenue Ltd", "Bo"), column("", "Revenue Ltd"), column("n/a", 7))).toEqual([7, 0]);
		expect(values(column("Ane", "Bo"), column("", "Ane"), column("12k", 7))).toEqual([7, 0]);
		expect(values(column("Ane", "Bo", "Cy"), column("", "Ane", ""), column(1, 7, "gratis"))).toEqual([
			7, 0, 0,
		]);
	});
	test("may contain blank rows and a total, whose results are blank", () => {
		expect(
			values(column("Ane", "", "Bo", "Total"), column("", "", "Ane", ""), column(10, "", 7, 17)),
		).toEqual([7, "", 0, ""]);
	});
	test("may contain numbers as text, unknown values, and numbers as names", () => {
		expect(
			values(
				column(101, 102, 103, 104),
				column("", 101, "101", "n/a"),
				column("1.000,50", "2.500,25", "-", 1),
			),
		).toEqual([2500.25, 0, 0, 0]);
		expect(values(column(101, 102), column("", "101"), column("", 7), "contribution")).toEqual([7, 7]);
	});
});

describe("REFERRAL_VALUE with broken links", () => {
	test("credits nobody for a source, a self-referral or a name that two customers share", () => {
		expect(values(column("Ane", "Bo"), column("Google ads", "Bo"), column(1, 2))).toEqual([0, 0]);
		expect(values(column("Ane", "ane", "Bo"), column("", "", "Ane"), column(1, 2, 3))).toEqual([0, 0, 0]);
	});
	test("cuts a ring at the customer furthest down", () => {
		expect(values(column("A", "B", "C"), column("C", "A", "B"), column(1, 2, 4))).toEqual([2, 0, 3]);
	});
});

describe("a wrong argument to REFERRAL_VALUE throws one sentence that stands alone", () => {
	test.each<[string, unknown[], string]>([
		[
			"no argument",
			[],
			"REFERRAL_VALUE needs the whole column of your customers as its first argument, for example A2:A200; it got nothing.",
		],
		[
			"one customer",
			["Ane", "", 3],
			"REFERRAL_VALUE needs the whole column of your customers as its first argument, for example A2:A200; it got “Ane”.",
		],
		[
			"a table for a column",
			[NAMES, [["Ane", "Bo"]], WORTH],
			"REFERRAL_VALUE needs the column that says who referred them as its second argument, for example F2:F200; it got 2 columns.",
		],
		[
			"no values",
			[NAMES, BY],
			"REFERRAL_VALUE needs the column of what each customer is worth, in numbers, as its third argument, for example C2:C200; it got nothing. Only “direct” and “referred” do without it.",
		],
		[
			"names for values",
			[NAMES, BY, column("Dorte", "x", "y", "z")],
			"REFERRAL_VALUE needs the column of what each customer is worth, in numbers, as its third argument, for example C2:C200; it got “x”. Only “direct” and “referred” do without it.",
		],
		[
			"columns of different lengths",
			[NAMES, BY, column(1, 2, 3)],
			"REFERRAL_VALUE needs columns of the same length; it got 4, 4, 3 rows. Begin and end all of them at the same rows.",
		],
		[
			"columns of different lengths, without values",
			[NAMES, column("Ane"), "", "direct"],
			"REFERRAL_VALUE needs columns of the same length; it got 4, 1 rows. Begin and end all of them at the same rows.",
		],
		[
			"an unknown measure",
			[NAMES, BY, WORTH, "fame"],
			"REFERRAL_VALUE can give “influence”, “contribution”, “credit”, “direct” or “referred” (its fourth argument; left out: “influence”); it got “fame”.",
		],
		[
			"a share above 1",
			[NAMES, BY, WORTH, "credit", 25],
			"REFERRAL_VALUE needs a share from 0 to 1 as its fifth argument, for example 25%, or nothing; it got 25.",
		],
	])("%s", (_, args, sentence) => {
		expect(complaint(...args)).toBe(sentence);
	});
});

test("REFERRAL_VALUE spills a Danish heading and reads Danish measures in a Danish spreadsheet", async () => {
	const book = await openSheets(
		{
			Kunder: [
				["Kunde", "Anbefalet af", "Omsætning"],
				["Ane", "", 1000],
				["Bo", "Ane", 400],
			],
			Svar: [['=REFERRAL_VALUE(Kunder!A1:A3,Kunder!B1:B3,Kunder!C1:C3,"tilskrevet")']],
		},
		"da_DK",
	);
	expect(book.values("Svar").map(([value]) => value)).toEqual(["Tilskrevet værdi", 1100, 300]);
});

test("REFERRAL_VALUE returns the same digits for 42,000 customers in any order, and credits add up to the total", () => {
	const customers = forest(42_000, 8_000);
	const total = customers.reduce((sum, { cents }) => sum + cents, 0) / 100;
	const byId = (rows: typeof customers, measure: string) => {
		const result = values(
			rows.map(({ id }) => [id]),
			rows.map(({ by }) => [by]),
			rows.map(({ cents }) => [cents / 100]),
			measure,
		);
		return new Map(rows.map(({ id }, row) => [id, result[row]]));
	};
	const [once, again] = [shuffled(customers, 2), shuffled(customers, 3)];
	for (const measure of ["influence", "contribution", "credit", "direct", "referred"]) {
		const [first, second] = [byId(once, measure), byId(again, measure)];
		expect(customers.filter(({ id }) => first.get(id) !== second.get(id))).toEqual([]);
	}
	const credits = [...byId(once, "credit").values()].reduce<number>((sum, credit) => sum + Number(credit), 0);
	expect(Math.abs(credits - total) / total).toBeLessThan(1e-9);
	const direct = [...byId(once, "direct").values()].reduce<number>((sum, count) => sum + Number(count), 0);
	expect(direct).toBe(34_000);
});

/** Customers of whom a few referred many and most nobody; about one in eleven is a loss. */
function forest(count: number, trees: number): { id: string; by: string; cents: number }[] {
	const next = random(1);
	return Array.from({ length: count }, (_, index) => ({
		id: `c-${index}`,
		by: index < trees ? "" : `C-${Math.floor(index * next() ** 3)}`,
		cents: Math.round((next() * 1.1 - 0.1) * 1e8),
	}));
}

function shuffled<Item>(list: readonly Item[], seed: number): Item[] {
	const next = random(seed);
	const mixed = [...list];
	for (let last = mixed.length - 1; last > 0; last--) {
		const other = Math.floor(next() * (last + 1));
		[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
	}
	return mixed;
}

/** Generates numbers from 0 to 1, the same ones for the same seed. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}
