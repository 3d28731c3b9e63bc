import fc from "fast-check";
import { expect, test } from "vitest";
import { decideTier, tierOf } from "../../src/tiering/decideTier.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { CRITERIA, type CriterionKey } from "../../src/tiering/measures.ts";
import { type Rating, rate } from "../../src/tiering/rate.ts";
import { reasons } from "../../src/tiering/reasons.ts";
import { roundToSum } from "../../src/tiering/roundToSum.ts";
import { score, totalScore } from "../../src/tiering/score.ts";
import { PLACEMENTS } from "../../src/tiering/tier.ts";
import { tierRange } from "../../src/tiering/tierRange.ts";
import { wayUp } from "../../src/tiering/wayUp.ts";
import { TODAY } from "../tiering/customers.ts";
import { customer, list, overridden, policy } from "./arbitraries.ts";

const RUNS = { numRuns: 2000 };
const rated = (one: Parameters<typeof rate>[0][number], by: Parameters<typeof rate>[1]) =>
	rate([one], by, TODAY)[0]!;

test("every customer gets exactly one tier", () => {
	fc.assert(
		fc.property(list, policy, (customers, by) => {
			const ratings = rate(customers, by, TODAY);
			expect(ratings).toHaveLength(customers.length);
			for (const rating of ratings) expect(PLACEMENTS).toContain(rating.tier);
		}),
		RUNS,
	);
});

test("the quick ways to a tier and to a score come to the same as the whole", () => {
	fc.assert(
		fc.property(customer, policy, (one, by) => {
			const { measures, tier } = rated(one, by);
			expect(tierOf(measures, by)).toBe(tier);
			const whole = score(measures, by);
			const { parts, unknown } = whole;
			expect(whole).toMatchObject(totalScore(measures, by));
			expect(parts.length + unknown.length).toBe(
				CRITERIA.filter((key) => by.criteria[key].weight > 0 && by.criteria[key].anchors !== null).length,
			);
		}),
		RUNS,
	);
});

test("more net profit with all else equal never gives a worse tier", () => {
	fc.assert(
		fc.property(customer, policy, fc.double({ min: 0, max: 5000, noNaN: true }), (one, by, more) => {
			const profit = one.profit ?? 0;
			const before = rated({ ...one, profit }, by).tier;
			const after = rated({ ...one, profit: profit + more }, by).tier;
			if (before === "needsFacts" || after === "needsFacts") return;
			expect(after).toBeLessThanOrEqual(before);
		}),
		RUNS,
	);
});

test("the order of rows changes no rating", () => {
	fc.assert(
		fc.property(
			list.chain((rows) => fc.tuple(fc.constant(withoutRings(rows)), shuffled(rows.length))),
			policy,
			([rows, order], by) => {
				const straight = rate(rows, by, TODAY);
				const mixed = rate(
					order.map((index) => rows[index]!),
					by,
					TODAY,
				);
				expect(mixed).toEqual(order.map((index) => straight[index]));
			},
		),
		RUNS,
	);
});

test("the order of columns changes no digit", () => {
	fc.assert(
		fc.property(overridden, policy, (one, by) => {
			const reversed = Object.fromEntries(Object.entries(one).reverse());
			expect(outcome(rated(reversed, by))).toEqual(outcome(rated(one, by)));
		}),
		RUNS,
	);
});

test("a computed tier lies in its range", () => {
	fc.assert(
		fc.property(customer, policy, (one, by) => {
			const { computed, range } = rated(one, by);
			expect(range.best).toBeLessThanOrEqual(range.worst);
			if (computed === "needsFacts") return;
			expect(computed).toBeGreaterThanOrEqual(range.best);
			expect(computed).toBeLessThanOrEqual(range.worst);
		}),
		RUNS,
	);
});

test("one more criterion known, with the others unchanged, never widens the range", () => {
	const learned = fc.tuple(fc.constantFrom(...CRITERIA), fc.double({ min: -2, max: 60, noNaN: true }));
	fc.assert(
		fc.property(customer, policy, learned, (one, by, [criterion, value]) => {
			const { measures } = rated(one, by);
			if (measures[criterion] !== undefined) return;
			const wide = rangeOf(measures, by);
			const narrow = rangeOf({ ...measures, ...consistent(criterion, value, measures.netProfit) }, by);
			expect(narrow.best).toBeGreaterThanOrEqual(wide.best);
			expect(narrow.worst).toBeLessThanOrEqual(wide.worst);
		}),
		RUNS,
	);
});

test("scoring twice gives the same", () => {
	fc.assert(
		fc.property(list, policy, (customers, by) => {
			expect(rate(customers, by, TODAY)).toEqual(rate(customers, by, TODAY));
		}),
		{ numRuns: 300 },
	);
});

test("50 and the contributions make the score, and what is shown adds up to what is shown", () => {
	fc.assert(
		fc.property(customer, policy, (one, by) => {
			const rating = rated(one, by);
			const { score } = rating.score;
			if (score === null) return;
			const parts = reasons(rating).map((reason) => reason.contribution);
			expect(50 + parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
			const shown = Math.round(score * 10) / 10;
			const tenths = roundToSum(parts, 1, shown - 50).map((part) => Math.round(part * 10));
			expect(tenths.reduce((sum, part) => sum + part, 500)).toBe(Math.round(shown * 10));
			const errors = tenths.map((tenth, index) => Math.abs(tenth / 10 - parts[index]!));
			expect(Math.max(0, ...errors)).toBeLessThanOrEqual(0.1001);
		}),
		RUNS,
	);
});

test("a way up never leads down, and never starts from the top", () => {
	fc.assert(
		fc.property(customer, policy, (one, by) => {
			const rating = rated(one, by);
			const way = wayUp(rating, by);
			expect(way.kind === "top").toBe(rating.tier === 1);
			if (way.kind === "changes") expect(way.tier).toBeLessThan(rating.tier as number);
		}),
		{ numRuns: 500 },
	);
});

const outcome = ({ tier, gate, score, range }: Rating) => ({ tier, gate, score, range });

function rangeOf(measures: Rating["measures"], by: Parameters<typeof decideTier>[1]) {
	return tierRange(measures, by, decideTier(measures, by).score);
}

/** A margin that is learned cannot contradict a profit that is known, and tells whether there is a profit at all. */
function consistent(criterion: CriterionKey, value: number, netProfit: number | undefined) {
	if (criterion !== "netMargin") return { [criterion]: value };
	if (netProfit === undefined) return { netMargin: value, netProfit: value * 1000 };
	return { netMargin: netProfit / Math.max(1, Math.abs(value) * 100) };
}

/** Which link of a ring is cut depends on the order, as the model says: so this law is for lists without one. */
function withoutRings<Row extends Customer>(rows: readonly Row[]): Row[] {
	return rows.map((row, index) => {
		const referrer = Number(row.referredBy?.split(" ")[1]);
		const { referredBy, ...rest } = row;
		return referredBy !== undefined && referrer < index ? row : (rest as Row);
	});
}

const shuffled = (length: number) =>
	fc.shuffledSubarray(
		Array.from({ length }, (_, index) => index),
		{ minLength: length, maxLength: length },
	);
