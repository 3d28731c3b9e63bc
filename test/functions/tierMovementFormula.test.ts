import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Language, language } from "../../src/i18n/language.ts";
import type { HistoryColumn } from "../../src/i18n/words/history.ts";
import { loadAddOn } from "../builtCode.ts";
import { HISTORY_COLUMNS } from "../workbook/historyColumns.ts";
import { openSheets, type Rows, runMenuItem } from "../workbook/openFile.ts";

type Value = string | number | Date;
type Cause = "first" | "facts" | "policy" | "override";
type Step = readonly [day: number, who: string, to: number | "?", cause: Cause, id?: string];

const addOn = loadAddOn();
const plain = (cell: Value) => (typeof cell === "string" ? cell.replace(/\u00a0/g, " ") : cell);
/** Calls TIER_MOVEMENT; copies its rows, which come from another realm. */
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

/** A moment on a day of January 2026; `order` sorts moments of the same day. */
const date = (day: number, order = 0) => new Date(2026, 0, day, 9, 0, order);

/** A history tab with an entry for each step. */
function historyTab(
	steps: readonly Step[],
	{ words }: Language = language("en"),
	columns = HISTORY_COLUMNS,
): Value[][] {
	const entries = steps.map(([day, customer, to, cause, id], order) => {
		const entry: Partial<Record<HistoryColumn, Value>> = {
			date: date(day, order),
			customer,
			id: id ?? "",
			to,
			key: `tier:${cause}`,
		};
		return columns.map((column) => entry[column] ?? "");
	});
	const blank = columns.map(() => "");
	const headings = columns.map((column) => words.record.headings[column]);
	return [[words.record.title, ...blank.slice(1)], blank, blank, headings, ...entries];
}

const STEPS: readonly Step[] = [
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
/** Each row's counts, with the last column, as one text. */
const figures = (table: Value[][]) => table.slice(1).map((row) => row.slice(1).join(" "));

describe("TIER_MOVEMENT", () => {
	test("has a row for each earlier placement, a column for each later one, and a column for moves by settings", () => {
		expect(call(historyTab(STEPS))).toEqual([
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

	test("compares the ends of the two given days, as dates or as texts", () => {
		const between = figures(call(historyTab(STEPS), new Date(2026, 0, 4), new Date(2026, 0, 5)));
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
			expect(figures(call(historyTab(STEPS), from, to))).toEqual(between);
		expect(figures(call(historyTab(STEPS), "", "2026-01-05"))).toEqual(between);
		expect(call(historyTab(STEPS), "2026-01-05")[0]![0]).toBe("Jan 5, 2026 ↓ Jan 9, 2026 →");
	});

	test("reads the order of day and month from either date: 05/01 is in January beside 25/01", () => {
		expect(call(historyTab(STEPS), "05/01/2026", "25/01/2026")[0]![0]).toBe("Jan 5, 2026 ↓ Jan 25, 2026 →");
	});

	test("shows all customers as new, unmoved or missing for days outside the history", () => {
		expect(figures(call(historyTab(STEPS), "2020-01-01")).at(-1)).toBe("0 2 1 2 0 0");
		expect(call(historyTab(STEPS), "2027-01-01")[0]![0]).toBe("Jan 1, 2027 ↓ Jan 1, 2027 →");
		expect(new Set(figures(call(historyTab(STEPS), "", "2020-01-01")))).toEqual(new Set(["0 0 0 0 0 0"]));
	});

	test("reads a history tab that users have sorted and rearranged, in any of the add-on's languages", () => {
		const expected = figures(call(historyTab(STEPS)));
		for (const currentLanguage of [language("en"), language("da")]) {
			const [title, , , headings, ...entries] = historyTab(
				STEPS,
				currentLanguage,
				[...HISTORY_COLUMNS].reverse(),
			);
			const [first, ...others] = entries.reverse();
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
	const PLACEMENTS = [1, 2, 3, 4, "?"];
	/** The placement of each customer at the end of a day, computed day by day. */
	function placementsOn(steps: readonly Step[], until: number) {
		const placements = new Map<string, number | "?">();
		for (let day = 1; day <= until; day++)
			for (const [on, who, to] of steps) if (on === day) placements.set(who, to);
		return placements;
	}
	test("has rows that add up to the earlier placements, columns to the later ones, and the last to moves by settings", () => {
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
					const [before, now] = [placementsOn(steps, from), placementsOn(steps, to)];
					const count = (placements: Iterable<number | "?">, placement: unknown) =>
						Array.from(placements).filter((other) => other === placement).length;
					const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
					PLACEMENTS.forEach((placement, index) => {
						expect(sum(table[index]!.slice(1, 6))).toBe(count(before.values(), placement));
						expect(sum(table.map((row) => row[index + 1]!))).toBe(count(now.values(), placement));
					});
					expect(sum(table[5]!.slice(1, 6))).toBe(now.size - before.size);
					const withPolicy = Array.from(before).filter(
						([who, placement]) =>
							now.get(who) !== placement &&
							steps.some(
								([on, whose, , cause]) => whose === who && on > from && on <= to && cause === "policy",
							),
					);
					PLACEMENTS.forEach((placement, index) => {
						expect(table[index]![6]).toBe(withPolicy.filter(([, earlier]) => earlier === placement).length);
					});
				},
			),
			{ numRuns: 400 },
		);
	});

	test.each<[string, unknown[], RegExp]>([
		[
			"no argument",
			[],
			/^TIER_MOVEMENT needs the history tab, for example TIER_MOVEMENT\('Tier history'!A:K\); it got nothing\.$/,
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
		[
			"a text that is no date",
			[historyTab(STEPS), "soon"],
			/needs the first day as its second argument.* it got “soon”\.$/,
		],
		[
			"a number for a date",
			[historyTab(STEPS), "", 46_000],
			/needs the last day as its third argument.* it got 46000\.$/,
		],
		["“n/a” for a date", [historyTab(STEPS), "n/a"], /it got “n\/a”\.$/],
		["a range for a date", [historyTab(STEPS), [["2026-01-01"], ["2026-01-02"]]], /it got “2026-01-01”\.$/],
		[
			"the later day first",
			[historyTab(STEPS), "2026-01-09", "2026-01-05"],
			/^TIER_MOVEMENT needs the earlier day first; it got Jan 9, 2026 and then Jan 5, 2026\./,
		],
	])("throws a sentence that says what it needs, given %s", (_, args, sentence) => {
		expect(complaint(...args)).toMatch(sentence);
	});
});

const CUSTOMERS: Rows = [
	["Customer", "Revenue", "Profit"],
	["Ane", 10_000, 3_000],
	["Bo", 9_800, -1_240],
];

test("TIER_MOVEMENT counts the entries of the next tiering at once, even if the history tab is renamed", async () => {
	const book = await openSheets({ Customers: CUSTOMERS, Answer: [[""]] });
	book.grid("Customers").activate();
	await runMenuItem(book, "tierMyCustomers");
	await book.type("A1", "=TIER_MOVEMENT('Tier history'!A:K)", "Answer");
	const total = () =>
		book
			.values("Answer")
			.slice(1, 7)
			.flatMap((row) => row.slice(1, 6) as number[]);
	const sum = () => total().reduce((all, count) => all + count, 0);
	expect(sum()).toBe(2);
	book.grid("Tier history").setName("What happened");
	await book.type("A4", "Cy", "Customers");
	await book.type("C4", "-10", "Customers");
	await runMenuItem(book, "tierMyCustomers");
	expect(book.values("What happened")).toHaveLength(7);
	expect(sum()).toBe(3);
});

test("TIER_MOVEMENT spills a Danish table and throws Danish sentences in a Danish spreadsheet", async () => {
	const book = await openSheets(
		{
			Niveauhistorik: historyTab(STEPS, language("da")) as Rows,
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
	expect(figures(rows.slice(0, 7) as Value[][])).toEqual(figures(call(historyTab(STEPS))));
	expect(rows[6]![0]).toBe("Nye");
	expect(book.message("A10", "Svar")).toBe(
		"TIER_MOVEMENT skal have den første dag som andet argument, for eksempel en celle med datoen 31-01-2026, eller ingenting; den fik 1.",
	);
});
