import fc from "fast-check";
import { expect, test } from "vitest";
import { decideTier, tierOf } from "../../src/tiering/decideTier.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { CRITERIA, type CriterionKey } from "../../src/tiering/measures.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { type Rating, rate } from "../../src/tiering/rate.ts";
import { reasons } from "../../src/tiering/reasons.ts";
import { roundToSum } from "../../src/tiering/roundToSum.ts";
import { score, totalScore } from "../../src/tiering/score.ts";
import { PLACEMENTS } from "../../src/tiering/tier.ts";
import { tierRange } from "../../src/tiering/tierRange.ts";
import { wayUp } from "../../src/tiering/wayUp.ts";
import { TODAY } from "../tiering/rateOne.ts";
import { anyCustomer, anyList, anyOverriddenCustomer as anyOverridden, anyPolicy } from "./arbitraries.ts";

const RUNS = { numRuns: 2000 };
const rated = (customer: Customer, policy: Policy) => rate([customer], policy, TODAY)[0]!;

test("rate gives every customer exactly one placement", () => {
	fc.assert(
		fc.property(anyList, anyPolicy, (customers, policy) => {
			const ratings = rate(customers, policy, TODAY);
			expect(ratings).toHaveLength(customers.length);
			for (const rating of ratings) expect(PLACEMENTS).toContain(rating.tier);
		}),
		RUNS,
	);
});

test("tierOf and totalScore agree with rate and score", () => {
	fc.assert(
		fc.property(anyCustomer, anyPolicy, (customer, policy) => {
			const { measures, tier } = rated(customer, policy);
			expect(tierOf(measures, policy)).toBe(tier);
			const whole = score(measures, policy);
			const { parts, unknown } = whole;
			expect(whole).toMatchObject(totalScore(measures, policy));
			expect(parts.length + unknown.length).toBe(
				CRITERIA.filter((key) => policy.criteria[key].weight > 0 && policy.criteria[key].anchors !== null)
					.length,
			);
		}),
		RUNS,
	);
});

test("rate never gives a worse tier for more net profit, all else equal", () => {
	fc.assert(
		fc.property(
			anyCustomer,
			anyPolicy,
			fc.double({ min: 0, max: 5000, noNaN: true }),
			(customer, policy, more) => {
				const profit = customer.profit ?? 0;
				const before = rated({ ...customer, profit }, policy).tier;
				const after = rated({ ...customer, profit: profit + more }, policy).tier;
				if (before === "needsFacts" || after === "needsFacts") return;
				expect(after).toBeLessThanOrEqual(before);
			},
		),
		RUNS,
	);
});

test("rate does not depend on the order of rows", () => {
	fc.assert(
		fc.property(
			anyList.chain((rows) => fc.tuple(fc.constant(withoutRings(rows)), shuffled(rows.length))),
			anyPolicy,
			([rows, order], policy) => {
				const straight = rate(rows, policy, TODAY);
				const mixed = rate(
					order.map((index) => rows[index]!),
					policy,
					TODAY,
				);
				expect(mixed).toEqual(order.map((index) => straight[index]));
			},
		),
		RUNS,
	);
});

test("rate gives the same digits in any order of columns", () => {
	fc.assert(
		fc.property(anyOverridden, anyPolicy, (customer, policy) => {
			const reversed = Object.fromEntries(Object.entries(customer).reverse());
			expect(outcome(rated(reversed, policy))).toEqual(outcome(rated(customer, policy)));
		}),
		RUNS,
	);
});

test("tierRange includes the computed tier", () => {
	fc.assert(
		fc.property(anyCustomer, anyPolicy, (customer, policy) => {
			const { computed, range } = rated(customer, policy);
			expect(range.best).toBeLessThanOrEqual(range.worst);
			if (computed === "needsFacts") return;
			expect(computed).toBeGreaterThanOrEqual(range.best);
			expect(computed).toBeLessThanOrEqual(range.worst);
		}),
		RUNS,
	);
});

test("tierRange never widens when one more criterion is known, the others unchanged", () => {
	const learned = fc.tuple(fc.constantFrom(...CRITERIA), fc.double({ min: -2, max: 60, noNaN: true }));
	fc.assert(
		fc.property(anyCustomer, anyPolicy, learned, (customer, policy, [criterion, value]) => {
			const { measures } = rated(customer, policy);
			if (measures[criterion] !== undefined) return;
			const wide = rangeOf(measures, policy);
			const narrow = rangeOf({ ...measures, ...consistent(criterion, value, measures.netProfit) }, policy);
			expect(narrow.best).toBeGreaterThanOrEqual(wide.best);
			expect(narrow.worst).toBeLessThanOrEqual(wide.worst);
		}),
		RUNS,
	);
});

test("rate gives the same twice", () => {
	fc.assert(
		fc.property(anyList, anyPolicy, (customers, policy) => {
			expect(rate(customers, policy, TODAY)).toEqual(rate(customers, policy, TODAY));
		}),
		{ numRuns: 300 },
	);
});

test("reasons add up, with 50, to the score, and so do their rounded contributions to the rounded score", () => {
	fc.assert(
		fc.property(anyCustomer, anyPolicy, (customer, policy) => {
			const rating = rated(customer, policy);
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

test("wayUp always leads up, and never starts from Tier 1", () => {
	fc.assert(
		fc.property(anyCustomer, anyPolicy, (customer, policy) => {
			const rating = rated(customer, policy);
			const way = wayUp(rating, policy);
			expect(way.kind === "top").toBe(rating.tier === 1);
			if (way.kind === "changes") expect(way.tier).toBeLessThan(rating.tier as number);
		}),
		{ numRuns: 500 },
	);
});

const outcome = ({ tier, gate, score, range }: Rating) => ({ tier, gate, score, range });

function rangeOf(measures: Rating["measures"], policy: Policy) {
	return tierRange(measures, policy, decideTier(measures, policy).score);
}

/** A margin that becomes known agrees in sign with a known profit, or else makes the profit known. */
function consistent(criterion: CriterionKey, value: number, netProfit: number | undefined) {
	if (criterion !== "netMargin") return { [criterion]: value };
	if (netProfit === undefined) return { netMargin: value, netProfit: value * 1000 };
	return { netMargin: netProfit / Math.max(1, Math.abs(value) * 100) };
}

/** Removes rings, since the cut of a ring depends on the order of rows, as the model says. */
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
