import { describe, expect, test } from "vitest";
import { loadAddOn } from "../builtCode.ts";
import { opened } from "../workbook/openBook.ts";

type Value = string | number;
const addOn = loadAddOn();
const column = (...cells: Value[]) => cells.map((cell) => [cell]);
/** A plain column; the answers come from another realm. */
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

describe("each measure", () => {
	test.each([
		["influence, when nothing is said", undefined, [1300, 800, 0, 0]],
		["influence, when nothing stands in the cell", "", [1300, 800, 0, 0]],
		["influence", "Influence", [1300, 800, 0, 0]],
		["contribution", "contribution", [2300, 1200, 800, 100]],
		["credit", " credit ", [1175, 450, 600, 75]],
		["direct", "direct", [2, 1, 0, 0]],
		["referred", "referred", [3, 1, 0, 0]],
		["a measure in Danish", "tilskrevet", [1175, 450, 600, 75]],
	])("%s", (_, measure, expected) => {
		expect(values(NAMES, BY, WORTH, measure)).toEqual(expected);
	});
	test("credit passes up the part that one says", () => {
		expect(values(NAMES, BY, WORTH, "credit", 0.5)).toEqual([1450, 400, 400, 50]);
		expect(values(NAMES, BY, WORTH, "credit", 0)).toEqual([1000, 400, 800, 100]);
	});
	test("how many does not need what they are worth", () => {
		expect(values(NAMES, BY, undefined, "direct")).toEqual([2, 1, 0, 0]);
		expect(values(NAMES, BY, "", "referred")).toEqual([3, 1, 0, 0]);
	});
});

describe("the columns", () => {
	test("may come with their headings: then the answer has one", () => {
		const headed = [
			column("Customer", "Ane", "Bo"),
			column("Referred by", "", "Ane"),
			column("Revenue", 10, 7),
		];
		expect(values(...headed)).toEqual(["Referral value", 7, 0]);
		expect(values(headed[0], headed[1], undefined, "direct")).toEqual(["Referred directly", 1, 0]);
	});
	test("may have headings that nobody knows, or a title above: what stands over the values is a word", () => {
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
	test("without headings lose nobody: the first row is a customer, whatever their name", () => {
		expect(values(column("Customer 1", "Bo"), column("", "customer 1"), column(10, 7))).toEqual([7, 0]);
		expect(values(column("Revenue Ltd", "Bo"), column("", "Revenue Ltd"), column("n/a", 7))).toEqual([7, 0]);
		expect(values(column("Ane", "Bo"), column("", "Ane"), column("12k", 7))).toEqual([7, 0]);
		expect(values(column("Ane", "Bo", "Cy"), column("", "Ane", ""), column(1, 7, "gratis"))).toEqual([
			7, 0, 0,
		]);
	});
	test("may hold blank rows and a total: blank for those", () => {
		expect(
			values(column("Ane", "", "Bo", "Total"), column("", "", "Ane", ""), column(10, "", 7, 17)),
		).toEqual([7, "", 0, ""]);
	});
	test("may hold numbers as text, unknown values, and numbers for names", () => {
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

describe("links that cannot be followed", () => {
	test("a source, oneself, and a name that two share bring nobody anything", () => {
		expect(values(column("Ane", "Bo"), column("Google ads", "Bo"), column(1, 2))).toEqual([0, 0]);
		expect(values(column("Ane", "ane", "Bo"), column("", "", "Ane"), column(1, 2, 3))).toEqual([0, 0, 0]);
	});
	test("a ring is cut at the customer furthest down", () => {
		expect(values(column("A", "B", "C"), column("C", "A", "B"), column(1, 2, 4))).toEqual([2, 0, 3]);
	});
});

describe("a wrong argument gets one sentence that stands alone", () => {
	test.each<[string, unknown[], string]>([
		[
			"nothing",
			[],
			"REFERRAL_VALUE needs the whole column of your customers as its first argument, for example A2:A200; it got “”.",
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
			"REFERRAL_VALUE needs the column of what each customer is worth, in numbers, as its third argument, for example C2:C200; it got “”. Only “direct” and “referred” do without it.",
		],
		[
			"names for values",
			[NAMES, BY, column("Dorte", "x", "y", "z")],
			"REFERRAL_VALUE needs the column of what each customer is worth, in numbers, as its third argument, for example C2:C200; it got “x”. Only “direct” and “referred” do without it.",
		],
		[
			"another length",
			[NAMES, BY, column(1, 2, 3)],
			"REFERRAL_VALUE needs columns of the same length; it got 4, 4, 3 rows. Begin and end all of them at the same rows.",
		],
		[
			"another length, and no values",
			[NAMES, column("Ane"), "", "direct"],
			"REFERRAL_VALUE needs columns of the same length; it got 4, 1 rows. Begin and end all of them at the same rows.",
		],
		[
			"a measure that is none",
			[NAMES, BY, WORTH, "fame"],
			"REFERRAL_VALUE can give “influence”, “contribution”, “credit”, “direct” or “referred” (its fourth argument; left out: “influence”); it got “fame”.",
		],
		[
			"more than the whole",
			[NAMES, BY, WORTH, "credit", 25],
			"REFERRAL_VALUE needs a share from 0 to 1 as its fifth argument, for example 25%, or nothing; it got 25.",
		],
	])("%s", (_, args, sentence) => {
		expect(complaint(...args)).toBe(sentence);
	});
});

test("in a Danish spreadsheet it spills a column with a Danish heading, and its measures have Danish names", async () => {
	const book = await opened(
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

test("42,000 customers in 8,000 trees come to the same digits in every order, and credits add up to the total", () => {
	const customers = forest(42_000, 8_000);
	const total = customers.reduce((sum, { cents }) => sum + cents, 0) / 100;
	const byId = (rows: typeof customers, measure: string) => {
		const answer = values(
			rows.map(({ id }) => [id]),
			rows.map(({ by }) => [by]),
			rows.map(({ cents }) => [cents / 100]),
			measure,
		);
		return new Map(rows.map(({ id }, row) => [id, answer[row]]));
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

/** Customers of whom some referred many and most nobody; one in ten is a loss. */
function forest(count: number, trees: number): { id: string; by: string; cents: number }[] {
	const next = random(1);
	return Array.from({ length: count }, (_, place) => ({
		id: `c-${place}`,
		by: place < trees ? "" : `C-${Math.floor(place * next() ** 3)}`,
		cents: Math.round((next() * 1.1 - 0.1) * 1e8),
	}));
}

function shuffled<One>(list: readonly One[], seed: number): One[] {
	const next = random(seed);
	const mixed = [...list];
	for (let last = mixed.length - 1; last > 0; last--) {
		const at = Math.floor(next() * (last + 1));
		[mixed[last], mixed[at]] = [mixed[at]!, mixed[last]!];
	}
	return mixed;
}

/** The same numbers from 0 to 1 for the same seed. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}
