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

const DAY = 86_400_000;
const dayOf = (text: string) => Date.parse(text) / DAY;
/** A little of the past, so that many lines fall into one quarter, and a little of what is young. */
const FIRST = dayOf("2020-01-01");
const TODAY = dayOf("2023-02-10");
const BEFORE = dayOf("2021-01-01");

/** Mostly two, who have many lines; and some who share names and numbers with them. */
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
const told = fc.record({
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
const line = fc
	.tuple(who, at, fc.oneof(step, told), fc.integer({ min: 0, max: 30 }))
	.map(([whose, { day, hour }, what, isBroken]): HistoryEntry => {
		const moment = { at: day * DAY + hour, day };
		return { ...whose, ...(isBroken === 0 ? { at: null, day: null } : moment), ...what };
	});
const LINES = 70;
const history = fc.array(line, { minLength: 20, maxLength: LINES, size: "max" });
/** Lists that put lines together in all kinds of ways. */
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

/** A history before and after thinning, where of what may go somebody has held some back. */
const thinned = fc
	.tuple(history, fc.array(fc.boolean(), { minLength: LINES, maxLength: LINES }), fc.boolean())
	.map(([lines, holds, all]) => {
		const may = dispensableEntries(lines, BEFORE);
		const left = lines.filter((one, index) => !may.has(one) || (!all && holds[index]));
		return { lines, left, may };
	});

const quarterEnds = Array.from(
	{ length: quarterOf(TODAY) - quarterOf(FIRST) + 2 },
	(_, index) => startOfQuarter(quarterOf(FIRST) + index) - 1,
);
const exactDay = fc.oneof(fc.constantFrom(...quarterEnds), fc.integer({ min: BEFORE - 1, max: TODAY }));

describe("thinning", () => {
	test("drops something of a long history, nothing that is young, and nothing from one that is thinned", () => {
		let dropped = 0;
		fc.assert(
			fc.property(history, (lines) => {
				const may = dispensableEntries(lines, BEFORE);
				dropped += may.size;
				for (const one of may) expect(one.day).toBeLessThan(BEFORE);
				expect(
					dispensableEntries(
						lines.filter((one) => !may.has(one)),
						BEFORE,
					).size,
				).toBe(0);
			}),
			{ numRuns: 500 },
		);
		expect(dropped).toBeGreaterThan(1_500);
	});

	test("changes no movement from the end of a quarter, or a young day, to another one", () => {
		fc.assert(
			fc.property(thinned, exactDay, exactDay, ({ lines, left }, one, other) => {
				const [from, to] = [Math.min(one, other), Math.max(one, other)];
				const moved = (those: typeof lines) => tierMovement(historiesInFile(tierEntries(those)), from, to);
				expect(moved(left)).toEqual(moved(lines));
			}),
			{ numRuns: 2_000 },
		);
	});

	test("changes none of the latest moves, whatever list is looked at", () => {
		fc.assert(
			fc.property(thinned, list, ({ lines, left }, customers) => {
				const moves = (those: typeof lines) => latestMoves(historiesOfList(tierEntries(those), customers));
				expect(moves(left)).toEqual(moves(lines));
			}),
			{ numRuns: 2_000 },
		);
	});

	test("changes nothing of what the next move is told from: where each stands, and by which policy all were tiered", () => {
		fc.assert(
			fc.property(thinned, list, ({ lines, left }, customers) => {
				expect(lastFullTiering(tierEntries(left))).toEqual(lastFullTiering(tierEntries(lines)));
				const last = (some: readonly HistoryEntry[], one: Customer) =>
					historyFinder(tierEntries(some), customers)(one).slice(-1);
				for (const one of customers) expect(last(left, one)).toEqual(last(lines, one));
			}),
			{ numRuns: 2_000 },
		);
	});

	test("changes nothing of what was done lately, nor of how old an answer is", () => {
		fc.assert(
			fc.property(
				thinned,
				list,
				fc.integer({ min: TODAY, max: TODAY + 800 }),
				({ lines, left }, customers, on) => {
					for (const one of customers) {
						const [before, after] = [lines, left].map((some) => historyFinder(some, customers)(one));
						expect(recentReviews(after!, TODAY)).toEqual(recentReviews(before!, TODAY));
						expect(new Set(oldAnswers(one, after!, on))).toEqual(new Set(oldAnswers(one, before!, on)));
					}
				},
			),
			{ numRuns: 2_000 },
		);
	});

	test("leaves each customer's first and last step, and each person's last answer to each question", () => {
		const key = ({ customer, id }: HistoryEntry) => `${customer.trim().toLowerCase()} ${id}`;
		fc.assert(
			fc.property(history, (lines) => {
				const may = dispensableEntries(lines, BEFORE);
				const inOrder = lines.filter(({ at }) => at !== null).sort((a, b) => a.at! - b.at!);
				const [first, last] = [new Map<string, HistoryEntry>(), new Map<string, HistoryEntry>()];
				for (const one of inOrder) {
					const isStep = tierEntries([one]).length > 0;
					const about = isStep ? key(one) : `${key(one)} ${one.key} ${one.by.trim().toLowerCase()}`;
					if (isStep && !first.has(about)) first.set(about, one);
					last.set(about, one);
				}
				// Of lines that say the same, one stays.
				const stays = new Set(lines.filter((one) => !may.has(one)).map((one) => JSON.stringify(one)));
				for (const one of [...first.values(), ...last.values()])
					expect(stays.has(JSON.stringify(one))).toBe(true);
			}),
		);
	});
});

test("nothing is old before the quarter in which it is two years ago", () => {
	expect(thinBefore(dayOf("2026-11-21"))).toBe(dayOf("2024-10-01"));
	expect(thinBefore(dayOf("2026-10-01"))).toBe(dayOf("2024-10-01"));
	expect(thinBefore(dayOf("2026-09-30"))).toBe(dayOf("2024-07-01"));
	expect(thinBefore(dayOf("2027-01-01"))).toBe(dayOf("2025-01-01"));
});

test("a year of steps becomes the first, each quarter's last, and its last by policy", () => {
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
	const lines = steps.map(
		([date, cause, to], index): HistoryEntry => ({
			at: dayOf(date) * DAY + index,
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
	const may = dispensableEntries(lines, BEFORE);
	expect(steps.filter((_, index) => may.has(lines[index]!)).map(([date]) => date)).toEqual([
		"2020-04-05",
		"2020-05-05",
		"2020-11-05",
	]);
});
