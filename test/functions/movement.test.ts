import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Language, language } from "../../src/i18n/language.ts";
import type { HistoryColumn } from "../../src/i18n/words/history.ts";
import { loadAddOn } from "../builtCode.ts";
import { HISTORY_COLUMNS } from "../workbook/historyColumns.ts";
import { choose, opened, type Rows } from "../workbook/openBook.ts";

type Value = string | number | Date;
type Cause = "first" | "facts" | "policy" | "override";
type Step = readonly [day: number, who: string, to: number | "?", cause: Cause, id?: string];

const addOn = loadAddOn();
const plain = (cell: Value) => (typeof cell === "string" ? cell.replace(/\u00a0/g, " ") : cell);
/** Rows of another realm, as plain ones. */
const call = (...args: unknown[]) =>
	(addOn.TIER_MOVEMENT!(...args) as Value[][]).map((row) => Array.from(row, plain));
const complaint = (...args: unknown[]) => {
	try {
		call(...args);
	} catch (error) {
		return (error as Error).message;
	}
	return "no complaint";
};

/** The day of January 2026; of one day, what is named first came first. */
const date = (day: number, order = 0) => new Date(2026, 0, day, 9, 0, order);

/** A history tab with these lines. */
function historyTab(
	steps: readonly Step[],
	{ words }: Language = language("en"),
	columns = HISTORY_COLUMNS,
): Value[][] {
	const lines = steps.map(([day, customer, to, cause, id], order) => {
		const line: Partial<Record<HistoryColumn, Value>> = {
			date: date(day, order),
			customer,
			id: id ?? "",
			to,
			key: `tier:${cause}`,
		};
		return columns.map((column) => line[column] ?? "");
	});
	const blank = columns.map(() => "");
	const headings = columns.map((column) => words.record.headings[column]);
	return [[words.record.title, ...blank.slice(1)], blank, blank, headings, ...lines];
}

const LINES: readonly Step[] = [
	[1, "Ane", 3, "first"],
	[1, "Bo", 3, "first"],
	[1, "Cy", 1, "first"],
	[1, "Di", "?", "first"],
	[5, "Ane", 2, "facts"],
	[5, "Bo", 2, "policy"],
	[9, "Cy", 4, "facts"],
	[9, "Di", 3, "policy"],
	[9, "Eva", 4, "first"],
];
/** The numbers of customers, and the last column. */
const figures = (table: Value[][]) => table.slice(1).map((row) => row.slice(1).join(" "));

describe("TIER_MOVEMENT", () => {
	test("has a row for each place before, a column for each place now, and what the settings did apart", () => {
		expect(call(historyTab(LINES))).toEqual([
			[
				"Jan 1, 2026 ↓ Jan 9, 2026 →",
				"Tier 1",
				"Tier 2",
				"Tier 3",
				"Tier 4",
				"Needs facts",
				"Of those, because the settings changed",
			],
			["Tier 1", 0, 0, 0, 1, 0, 0],
			["Tier 2", 0, 0, 0, 0, 0, 0],
			["Tier 3", 0, 2, 0, 0, 0, 1],
			["Tier 4", 0, 0, 0, 0, 0, 0],
			["Needs facts", 0, 0, 1, 0, 0, 1],
			["New", 0, 0, 0, 1, 0, 0],
		]);
	});

	test("compares the ends of the two days that it is given, as dates or as texts", () => {
		const between = figures(call(historyTab(LINES), new Date(2026, 0, 4), new Date(2026, 0, 5)));
		expect(between).toEqual([
			"1 0 0 0 0 0",
			"0 0 0 0 0 0",
			"0 2 0 0 0 1",
			"0 0 0 0 0 0",
			"0 0 0 0 1 0",
			"0 0 0 0 0 0",
		]);
		for (const [from, to] of [
			["2026-01-04", "2026-01-05"],
			["4 January 2026", "January 5, 2026"],
			["04.01.2026", new Date(2026, 0, 5)],
		])
			expect(figures(call(historyTab(LINES), from, to))).toEqual(between);
		expect(figures(call(historyTab(LINES), "", "2026-01-05"))).toEqual(between);
		expect(call(historyTab(LINES), "2026-01-05")[0]![0]).toBe("Jan 5, 2026 ↓ Jan 9, 2026 →");
	});

	test("one day may tell how the other is meant: 05/01 is in January where 25/01 is", () => {
		expect(call(historyTab(LINES), "05/01/2026", "25/01/2026")[0]![0]).toBe("Jan 5, 2026 ↓ Jan 25, 2026 →");
	});

	test("outside the days of the history: all are new, all stay, or nobody is there yet", () => {
		expect(figures(call(historyTab(LINES), "2020-01-01")).at(-1)).toBe("0 2 1 2 0 0");
		expect(call(historyTab(LINES), "2027-01-01")[0]![0]).toBe("Jan 1, 2027 ↓ Jan 1, 2027 →");
		expect(new Set(figures(call(historyTab(LINES), "", "2020-01-01")))).toEqual(new Set(["0 0 0 0 0 0"]));
	});

	test("reads the tab however people have sorted it and moved its columns, in any of our languages", () => {
		const expected = figures(call(historyTab(LINES)));
		for (const spoken of [language("en"), language("da")]) {
			const [title, , , headings, ...lines] = historyTab(LINES, spoken, [...HISTORY_COLUMNS].reverse());
			const [first, ...others] = lines.reverse();
			const grid = [["our notes"], title!, headings!, first!, [], ["call Bo"], ...others];
			const wide = grid.map((row) => ["", ...row, ...Array(HISTORY_COLUMNS.length - row.length).fill("")]);
			expect(figures(call(wide))).toEqual(expected);
		}
	});

	const step = fc.tuple(
		fc.integer({ min: 1, max: 28 }),
		fc.constantFrom("Ane", "Bo", "Cy", "Di", "Eva", "Ib"),
		fc.constantFrom<number | "?">(1, 2, 3, 4, "?"),
		fc.constantFrom<Cause>("first", "facts", "policy", "override"),
	);
	const PLACES = [1, 2, 3, 4, "?"];
	/** Where each stands at the end of a day, counted by going through the days. */
	function standing(steps: readonly Step[], until: number) {
		const places = new Map<string, number | "?">();
		for (let day = 1; day <= until; day++)
			for (const [on, who, to] of steps) if (on === day) places.set(who, to);
		return places;
	}
	test("rows add up to where all stood, columns to where all stand, the last one to what the settings had a part in", () => {
		fc.assert(
			fc.property(
				fc.array(step, { minLength: 1, maxLength: 40 }),
				fc.integer({ min: 1, max: 28 }),
				fc.nat({ max: 27 }),
				(steps, from, more) => {
					const to = Math.min(28, from + more);
					const table = call(historyTab(steps), new Date(2026, 0, from), new Date(2026, 0, to)).slice(
						1,
					) as number[][];
					const [before, now] = [standing(steps, from), standing(steps, to)];
					const count = (places: Iterable<number | "?">, place: unknown) =>
						Array.from(places).filter((one) => one === place).length;
					const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
					PLACES.forEach((place, index) => {
						expect(sum(table[index]!.slice(1, 6))).toBe(count(before.values(), place));
						expect(sum(table.map((row) => row[index + 1]!))).toBe(count(now.values(), place));
					});
					expect(sum(table[5]!.slice(1, 6))).toBe(now.size - before.size);
					const withPolicy = Array.from(before).filter(
						([who, place]) =>
							now.get(who) !== place &&
							steps.some(
								([on, whose, , cause]) => whose === who && on > from && on <= to && cause === "policy",
							),
					);
					PLACES.forEach((place, index) => {
						expect(table[index]![6]).toBe(withPolicy.filter(([, one]) => one === place).length);
					});
				},
			),
			{ numRuns: 400 },
		);
	});

	test.each<[string, unknown[], RegExp]>([
		[
			"nothing",
			[],
			/^TIER_MOVEMENT needs the history tab, for example TIER_MOVEMENT\('Tier history'!A:K\); it got “”\.$/,
		],
		["one cell", [12], /it got 12\.$/],
		[
			"another tab",
			[
				[
					["Customer", "Tier"],
					["Ane", 2],
				],
			],
			/^TIER_MOVEMENT found no line .* Tier your customers first/,
		],
		["a history without a tier", [historyTab([])], /found no line/],
		["no date", [historyTab(LINES), "soon"], /needs the first day as its second argument.* it got “soon”\.$/],
		[
			"a number",
			[historyTab(LINES), "", 46_000],
			/needs the last day as its third argument.* it got 46000\.$/,
		],
		["an unknown", [historyTab(LINES), "n/a"], /it got “n\/a”\.$/],
		["a range", [historyTab(LINES), [["2026-01-01"], ["2026-01-02"]]], /it got “2026-01-01”\.$/],
		[
			"the later day first",
			[historyTab(LINES), "2026-01-09", "2026-01-05"],
			/^TIER_MOVEMENT needs the earlier day first; it got Jan 9, 2026 and then Jan 5, 2026\./,
		],
	])("says what it needs: %s", (_, args, sentence) => {
		expect(complaint(...args)).toMatch(sentence);
	});
});

const CUSTOMERS: Rows = [
	["Customer", "Revenue", "Profit"],
	["Ane", 10_000, 3_000],
	["Bo", 9_800, -1_240],
];

test("follows the history: what the next tiering writes down is counted at once, also where the tab has another name", async () => {
	const book = await opened({ Customers: CUSTOMERS, Answer: [[""]] });
	book.grid("Customers").activate();
	await choose(book, "tierMyCustomers");
	await book.type("A1", "=TIER_MOVEMENT('Tier history'!A:K)", "Answer");
	const total = () =>
		book
			.values("Answer")
			.slice(1, 7)
			.flatMap((row) => row.slice(1, 6) as number[]);
	const sum = () => total().reduce((all, one) => all + one, 0);
	expect(sum()).toBe(2);
	book.grid("Tier history").setName("What happened");
	await book.type("A4", "Cy", "Customers");
	await book.type("C4", "-10", "Customers");
	await choose(book, "tierMyCustomers");
	expect(book.values("What happened")).toHaveLength(7);
	expect(sum()).toBe(3);
});

test("spills into a Danish sheet, in Danish, and complains in Danish", async () => {
	const book = await opened(
		{
			Niveauhistorik: historyTab(LINES, language("da")) as Rows,
			Svar: [
				["=TIER_MOVEMENT(Niveauhistorik!A:K)"],
				...Array(8).fill([""]),
				["=TIER_MOVEMENT(Niveauhistorik!A:K,1)"],
			],
		},
		"da_DK",
	);
	const rows = book.values("Svar");
	expect(rows[0]!.map((cell) => plain(cell as Value))).toEqual([
		"1. jan. 2026 ↓ 9. jan. 2026 →",
		"Niveau 1",
		"Niveau 2",
		"Niveau 3",
		"Niveau 4",
		"Mangler fakta",
		"Heraf ved ændrede indstillinger",
	]);
	expect(figures(rows.slice(0, 7) as Value[][])).toEqual(figures(call(historyTab(LINES))));
	expect(rows[6]![0]).toBe("Nye");
	expect(book.message("A10", "Svar")).toBe(
		"TIER_MOVEMENT skal have den første dag som andet argument, for eksempel en celle med datoen 31-01-2026, eller ingenting; den fik 1.",
	);
});
