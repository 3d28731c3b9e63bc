import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dispensableEntries, thinBefore } from "../../src/history/dispensableEntries.ts";
import type { HistoryEntry } from "../../src/history/historyEntry.ts";
import { historyFinder } from "../../src/history/historyFinder.ts";
import { lastFullTiering } from "../../src/history/lastFullTiering.ts";
import { latestMoves } from "../../src/history/latestMoves.ts";
import { oldAnswers } from "../../src/history/oldAnswers.ts";
import { quarterOf, startOfQuarter } from "../../src/history/quarter.ts";
import { recentReviews } from "../../src/history/recentReviews.ts";
import { BY_HAND, storedPlacement, tierEntries } from "../../src/history/tierEntry.ts";
import { historiesInFile, historiesOfList } from "../../src/history/tierHistories.ts";
import { tierMovement } from "../../src/history/tierMovement.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { PLACEMENTS } from "../../src/tiering/tier.ts";

const MS_PER_DAY = 86_400_000;
const dayOf = (text: string) => Date.parse(text) / MS_PER_DAY;
/** A short period long ago, so that many entries fall into one quarter, and a few recent days. */
const FIRST = dayOf("2020-01-01");
const TODAY = dayOf("2023-02-10");
const BEFORE = dayOf("2021-01-01");

/** Mostly two customers, who get many entries, and some who share names and numbers with them. */
const who = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom({ customer: "Bo", id: "K2" }, { customer: "Ane", id: null }) },
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			{ customer: "ANE ", id: "K1" },
			{ customer: "Bo Hansen", id: "K2" },
			{ customer: "Bo", id: "K3" },
			{ customer: "Bo", id: null },
			{ customer: "Cy", id: null },
		),
	},
);
const at = fc.record({
	day: fc.oneof(
		{ weight: 9, arbitrary: fc.integer({ min: FIRST, max: FIRST + 200 }) },
		{ weight: 1, arbitrary: fc.integer({ min: FIRST, max: TODAY }) },
	),
	hour: fc.integer({ min: 0, max: 3 }),
});
const step = fc.record({
	key: fc.constantFrom(
		"tier:first",
		"tier:facts",
		"tier:facts",
		"tier:policy",
		"tier:override",
		"tier:weather",
	),
	to: fc.constantFrom(...PLACEMENTS.map(storedPlacement)),
	change: fc.constantFrom("", "", "change-1"),
	policy: fc.constantFrom("p1", "p2", BY_HAND, ""),
	by: fc.constant(""),
});
const answer = fc.record({
	key: fc.constantFrom(
		"fact:energy",
		"fact:fit",
		"dontKnow:fit",
		"round:fit",
		"reviewed",
		"roundDone",
		"added",
	),
	to: fc.constantFrom(1, 2, 3),
	change: fc.constant("change-2"),
	policy: fc.constant(""),
	by: fc.constantFrom("Ida", "ida ", "Per"),
});
const entry = fc
	.tuple(who, at, fc.oneof(step, answer), fc.integer({ min: 0, max: 30 }))
	.map(([customer, { day, hour }, content, isBroken]): HistoryEntry => {
		const moment = { at: day * MS_PER_DAY + hour, day };
		return { ...customer, ...(isBroken === 0 ? { at: null, day: null } : moment), ...content };
	});
const MAX_ENTRIES = 70;
const history = fc.array(entry, { minLength: 20, maxLength: MAX_ENTRIES, size: "max" });
/** Lists that match entries to customers in many ways. */
const list = fc.uniqueArray(
	fc.constantFrom<Customer>(
		{ customer: "Ane", fit: 2, energy: 1 },
		{ customer: "Ane", id: "K1", fit: 2 },
		{ customer: "Bo", id: "K2", energy: 3 },
		{ customer: "Bo Hansen", id: "K2" },
		{ customer: "Bo", id: "K3" },
		{ customer: "Bo", fit: 1 },
		{ customer: "Cy", fit: 3 },
	),
);

/** A history before and after thinning; unless `all`, some dispensable entries are kept. */
const thinned = fc
	.tuple(history, fc.array(fc.boolean(), { minLength: MAX_ENTRIES, maxLength: MAX_ENTRIES }), fc.boolean())
	.map(([entries, isKept, all]) => {
		const dispensable = dispensableEntries(entries, BEFORE);
		const left = entries.filter((entry, index) => !dispensable.has(entry) || (!all && isKept[index]));
		return { entries, left };
	});

const quarterEnds = Array.from(
	{ length: quarterOf(TODAY) - quarterOf(FIRST) + 2 },
	(_, index) => startOfQuarter(quarterOf(FIRST) + index) - 1,
);
const exactDay = fc.oneof(fc.constantFrom(...quarterEnds), fc.integer({ min: BEFORE - 1, max: TODAY }));

describe("dispensableEntries", () => {
	test("finds some in a long history, no recent ones, and none in a thinned history", () => {
		let dropped = 0;
		fc.assert(
			fc.property(history, (entries) => {
				const dispensable = dispensableEntries(entries, BEFORE);
				dropped += dispensable.size;
				for (const { day } of dispensable) expect(day).toBeLessThan(BEFORE);
				expect(
					dispensableEntries(
						entries.filter((entry) => !dispensable.has(entry)),
						BEFORE,
					).size,
				).toBe(0);
			}),
			{ numRuns: 500 },
		);
		expect(dropped).toBeGreaterThan(1_500);
	});

	test("can go without changing movement between quarter ends or recent days", () => {
		fc.assert(
			fc.property(thinned, exactDay, exactDay, ({ entries, left }, day, otherDay) => {
				const [from, to] = [Math.min(day, otherDay), Math.max(day, otherDay)];
				const moved = (some: typeof entries) => tierMovement(historiesInFile(tierEntries(some)), from, to);
				expect(moved(left)).toEqual(moved(entries));
			}),
			{ numRuns: 2_000 },
		);
	});

	test("can go without changing the latest moves of any list", () => {
		fc.assert(
			fc.property(thinned, list, ({ entries, left }, customers) => {
				const moves = (some: typeof entries) => latestMoves(historiesOfList(tierEntries(some), customers));
				expect(moves(left)).toEqual(moves(entries));
			}),
			{ numRuns: 2_000 },
		);
	});

	test("can go without changing each customer's last entry or the last full tiering", () => {
		fc.assert(
			fc.property(thinned, list, ({ entries, left }, customers) => {
				expect(lastFullTiering(tierEntries(left))).toEqual(lastFullTiering(tierEntries(entries)));
				const last = (some: readonly HistoryEntry[], customer: Customer) =>
					historyFinder(tierEntries(some), customers)(customer).slice(-1);
				for (const customer of customers) expect(last(left, customer)).toEqual(last(entries, customer));
			}),
			{ numRuns: 2_000 },
		);
	});

	test("can go without changing recent reviews or the age of answers", () => {
		fc.assert(
			fc.property(
				thinned,
				list,
				fc.integer({ min: TODAY, max: TODAY + 800 }),
				({ entries, left }, customers, day) => {
					for (const customer of customers) {
						const [before, after] = [entries, left].map((some) => historyFinder(some, customers)(customer));
						expect(recentReviews(after!, TODAY)).toEqual(recentReviews(before!, TODAY));
						expect(new Set(oldAnswers(customer, after!, day))).toEqual(
							new Set(oldAnswers(customer, before!, day)),
						);
					}
				},
			),
			{ numRuns: 2_000 },
		);
	});

	test("never include each customer's first and last tier, or each person's last answer to each question", () => {
		const key = ({ customer, id }: HistoryEntry) => `${customer.trim().toLowerCase()} ${id}`;
		fc.assert(
			fc.property(history, (entries) => {
				const dispensable = dispensableEntries(entries, BEFORE);
				const inOrder = entries.filter(({ at }) => at !== null).sort((a, b) => a.at! - b.at!);
				const [first, last] = [new Map<string, HistoryEntry>(), new Map<string, HistoryEntry>()];
				for (const entry of inOrder) {
					const isStep = tierEntries([entry]).length > 0;
					const about = isStep ? key(entry) : `${key(entry)} ${entry.key} ${entry.by.trim().toLowerCase()}`;
					if (isStep && !first.has(about)) first.set(about, entry);
					last.set(about, entry);
				}
				// One of several equal entries stays.
				const stays = new Set(
					entries.filter((entry) => !dispensable.has(entry)).map((entry) => JSON.stringify(entry)),
				);
				for (const entry of [...first.values(), ...last.values()])
					expect(stays.has(JSON.stringify(entry))).toBe(true);
			}),
		);
	});
});

test("thinBefore is the start of the quarter two years ago", () => {
	expect(thinBefore(dayOf("2026-11-21"))).toBe(dayOf("2024-10-01"));
	expect(thinBefore(dayOf("2026-10-01"))).toBe(dayOf("2024-10-01"));
	expect(thinBefore(dayOf("2026-09-30"))).toBe(dayOf("2024-07-01"));
	expect(thinBefore(dayOf("2027-01-01"))).toBe(dayOf("2025-01-01"));
});

test("dispensableEntries keep a year's first tier, and the last tier and last move by policy of each quarter", () => {
	const steps = [
		["2020-01-05", "first", 3],
		["2020-02-05", "policy", 2],
		["2020-03-05", "facts", 1],
		["2020-04-05", "facts", 2],
		["2020-05-05", "policy", 1],
		["2020-06-05", "policy", 2],
		["2020-11-05", "facts", 3],
		["2020-12-05", "facts", 4],
		["2022-01-05", "facts", 3],
		["2022-02-05", "facts", 4],
	] as const;
	const entries = steps.map(
		([date, cause, to], index): HistoryEntry => ({
			at: dayOf(date) * MS_PER_DAY + index,
			day: dayOf(date),
			customer: "Bo",
			id: null,
			key: `tier:${cause}`,
			to,
			by: "",
			change: "",
			policy: "p1",
		}),
	);
	const dispensable = dispensableEntries(entries, BEFORE);
	expect(steps.filter((_, index) => dispensable.has(entries[index]!)).map(([date]) => date)).toEqual([
		"2020-04-05",
		"2020-05-05",
		"2020-11-05",
	]);
});
