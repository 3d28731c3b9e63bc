import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Customer, FactKey } from "../../src/tiering/facts.ts";
import { fitted } from "../../src/tiering/fit.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { type Rating, rate, ratedIn, tiersIn } from "../../src/tiering/rate.ts";
import { reasons } from "../../src/tiering/reasons.ts";
import { roundToSum } from "../../src/tiering/roundToSum.ts";
import { PLACEMENTS } from "../../src/tiering/tier.ts";
import { wayUp } from "../../src/tiering/wayUp.ts";
import { TODAY } from "../tiering/rateOne.ts";
import { anyFittedList, anyList, anyOverriddenCustomer, anyPolicy, anyRated, facts } from "./arbitraries.ts";
import { runs } from "./runs.ts";

const RUNS = { numRuns: runs(300) };
const rated = (customer: Customer, policy: Policy) => rate([customer], policy, TODAY)[0]!;
/** Pairs of ratings, before and after a change of each customer. */
function beforeAndAfter(
	customers: readonly Customer[],
	policy: Policy,
	change: (customer: Customer, index: number) => readonly [before: Customer, after: Customer],
): (readonly [Rating, Rating])[] {
	const ratings = rate(customers.flatMap(change), policy, TODAY);
	return customers.map((_, index) => [ratings[2 * index]!, ratings[2 * index + 1]!]);
}

/** A list under any policy, or under one that was fitted to it. */
const anyRatedList = fc.oneof(fc.record({ customers: anyList, policy: anyPolicy }), anyFittedList);

test("rate gives every customer exactly one placement", () => {
	fc.assert(
		fc.property(anyRatedList, ({ customers, policy }) => {
			const ratings = rate(customers, policy, TODAY);
			expect(ratings).toHaveLength(customers.length);
			for (const { tier, computed } of ratings) {
				expect(PLACEMENTS).toContain(tier);
				expect(PLACEMENTS).toContain(computed);
			}
		}),
		RUNS,
	);
});

test("rate never gives a worse tier for more net profit, all else equal", () => {
	const amount = fc.double({ min: 0, max: 5000, noNaN: true });
	fc.assert(
		fc.property(
			anyRated,
			fc.array(amount, { minLength: 25, maxLength: 25 }),
			({ customers, policy }, more) => {
				const pairs = beforeAndAfter(customers, policy, (customer, index) => {
					const { profit = 0 } = customer;
					return [
						{ ...customer, profit },
						{ ...customer, profit: profit + more[index]! },
					];
				});
				for (const [before, after] of pairs) {
					expect(before.tier).not.toBe("needsFacts");
					expect(Number(after.tier)).toBeLessThanOrEqual(Number(before.tier));
					expect(after.range.best).toBeLessThanOrEqual(before.range.best);
					expect(after.range.worst).toBeLessThanOrEqual(before.range.worst);
				}
			},
		),
		RUNS,
	);
});

describe("order", () => {
	const anyOrder = <Row>(rows: readonly Row[]) =>
		fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length });

	test("of rows does not matter to rate", () => {
		fc.assert(
			fc.property(
				anyRatedList
					.map(({ customers, policy }) => ({ customers: withoutRings(customers), policy }))
					.chain((list) => fc.tuple(fc.constant(list), anyOrder(list.customers))),
				([{ customers, policy }, order]) => {
					const straight = rate(customers, policy, TODAY);
					const mixed = rate(
						order.map((index) => customers[index]!),
						policy,
						TODAY,
					);
					expect(mixed).toEqual(order.map((index) => straight[index]));
				},
			),
			RUNS,
		);
	});

	test("of rows does not matter to fitted", () => {
		fc.assert(
			fc.property(
				anyFittedList.chain((list) => fc.tuple(fc.constant(list), anyOrder(list.customers))),
				([{ customers, policy }, order]) => {
					const straight = withoutRings(customers);
					const mixed = order.map((index) => straight[index]!);
					expect(fitted(policy, mixed, TODAY)).toEqual(fitted(policy, straight, TODAY));
				},
			),
			{ numRuns: 100 },
		);
	});

	test("of columns does not matter to the last digit of rate", () => {
		fc.assert(
			fc.property(anyRated, ({ customers, policy }) => {
				const reversed = (customer: Customer) => Object.fromEntries(Object.entries(customer).reverse());
				for (const [straight, mixed] of beforeAndAfter(customers, policy, (customer) => [
					customer,
					reversed(customer),
				]))
					expect(mixed).toEqual(straight);
			}),
			RUNS,
		);
	});
});

describe("the ranges of a rating", () => {
	test("hold the computed tier: the likely one, and the full one the likely one", () => {
		fc.assert(
			fc.property(anyRated, ({ customers, policy }) => {
				for (const { computed, range, likely, score } of rate(customers, policy, TODAY)) {
					expect(range.best).toBeLessThanOrEqual(likely.best);
					expect(likely.best).toBeLessThanOrEqual(likely.worst);
					expect(likely.worst).toBeLessThanOrEqual(range.worst);
					if (score === null) expect(likely).toEqual(range);
					if (computed === "needsFacts") continue;
					expect(likely.best).toBeLessThanOrEqual(computed);
					expect(computed).toBeLessThanOrEqual(likely.worst);
				}
			}),
			RUNS,
		);
	});

	test("are the tier that a reviewer set", () => {
		fc.assert(
			fc.property(anyRated, facts.manualTier, ({ customers, policy }, manualTier) => {
				const pairs = beforeAndAfter(customers, policy, ({ manualUntil, ...customer }) => [
					customer,
					{ ...customer, manualTier },
				]);
				for (const [computed, { tier, range, likely, computedRanges }] of pairs) {
					const fixed = { best: manualTier, worst: manualTier };
					expect({ tier, range, likely }).toEqual({ tier: manualTier, range: fixed, likely: fixed });
					expect(computedRanges).toEqual({ range: computed.range, likely: computed.likely });
				}
			}),
			RUNS,
		);
	});

	/** Others are computed from these: they correct what was known rather than add to it. */
	const CORRECTING: readonly FactKey[] = ["firstOrder", "hours", "revenue", "profit", "cost", "margin"];
	const learnable = Object.keys(facts).filter(
		(fact) => !(CORRECTING as readonly string[]).includes(fact) && !fact.startsWith("manual"),
	) as (keyof typeof facts)[];

	test.each(learnable)("never widen, the full one, when %s is known too", (fact) => {
		const values = fc.array(facts[fact], { minLength: 25, maxLength: 25 });
		fc.assert(
			fc.property(anyRated, values, ({ customers, policy }, values) => {
				const pairs = beforeAndAfter(customers, policy, ({ [fact]: _, ...customer }, index) => [
					customer,
					{ ...customer, [fact]: values[index]! },
				]);
				for (const [{ range: wide, measures }, { range: narrow }] of pairs) {
					// It takes the place of the revenue in a growth that was known.
					if (fact === "recentRevenue" && measures.growth !== undefined) continue;
					expect(narrow.best).toBeGreaterThanOrEqual(wide.best);
					expect(narrow.worst).toBeLessThanOrEqual(wide.worst);
				}
			}),
			{ numRuns: 60 },
		);
	});
});

test("rate gives the same twice", () => {
	fc.assert(
		fc.property(anyRatedList, ({ customers, policy }) => {
			expect(rate(customers, policy, TODAY)).toEqual(rate(customers, policy, TODAY));
		}),
		{ numRuns: 100 },
	);
});

test("rate gives one row what it gives all rows, but for referrals, which only the list knows", () => {
	fc.assert(
		fc.property(anyRatedList, ({ customers, policy }) => {
			const rows = customers.map(({ referredBy, ...row }) => row);
			expect(rows.map((row) => rated(row, policy))).toEqual(rate(rows, policy, TODAY));
		}),
		{ numRuns: 100 },
	);
});

describe("a list of several blocks", () => {
	const anyLongList = fc
		.record({
			kinds: fc.array(anyOverriddenCustomer, { minLength: 1, maxLength: 30 }),
			length: fc.integer({ min: 250, max: 800 }),
			policy: anyPolicy,
		})
		.map(({ kinds, length, policy }) => ({
			policy,
			customers: Array.from({ length }, (_, index) => kinds[(index * 7) % kinds.length]!),
		}));

	test("is rated as one customer at a time, in any order, and its tiers are those of tiersIn", () => {
		fc.assert(
			fc.property(anyLongList, ({ customers, policy }) => {
				const ratings = rate(customers, policy, TODAY);
				expect(tiersIn(customers, policy, TODAY)).toEqual(ratings.map(({ tier }) => tier));
				const ratingOf = ratedIn(customers, policy, TODAY);
				for (let index = customers.length - 1; index >= 0; index -= 17)
					expect(ratingOf(index)).toEqual(ratings[index]);
				for (const [index, rating] of ratings.slice(250, 270).entries())
					expect(rated(customers[250 + index]!, policy)).toEqual(rating);
			}),
			{ numRuns: 30 },
		);
	});
});

test("reasons add up, with 50, to the score, and so do their rounded contributions to the rounded score", () => {
	fc.assert(
		fc.property(anyRated, ({ customers, policy }) => {
			for (const rating of rate(customers, policy, TODAY)) {
				const { score } = rating;
				const parts = reasons(rating, policy).map((reason) => reason.contribution);
				expect(score === null).toBe(parts.length === 0);
				if (score === null) continue;
				expect(50 + parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
				const shown = Math.round(score * 10) / 10;
				const tenths = roundToSum(parts, 1, shown - 50).map((part) => Math.round(part * 10));
				expect(tenths.reduce((sum, part) => sum + part, 500)).toBe(Math.round(shown * 10));
				const errors = tenths.map((tenth, index) => Math.abs(tenth / 10 - parts[index]!));
				expect(Math.max(0, ...errors)).toBeLessThanOrEqual(0.1001);
			}
		}),
		RUNS,
	);
});

test("a tier is provisional only if it was computed, and for growth only in Tier 1", () => {
	fc.assert(
		fc.property(anyRatedList, ({ customers, policy }) => {
			for (const { lacks, tier, gate } of rate(customers, policy, TODAY)) {
				if (gate === "manual" || tier === "needsFacts") expect(lacks).toEqual([]);
				if (lacks.includes("growth")) expect(tier).toBe(1);
			}
		}),
		RUNS,
	);
});

test("nobody is in Tier 4 without a known loss or a known thin margin, but by hand", () => {
	fc.assert(
		fc.property(anyRated, ({ customers, policy }) => {
			for (const { tier, measures, profitAssumed } of rate(customers, policy, TODAY)) {
				if (tier !== 4) continue;
				expect(profitAssumed).toBe(false);
				const { netProfit = 0, netMargin = 1 } = measures;
				expect(netProfit < 0 || netMargin < policy.limits.breakEvenMargin).toBe(true);
			}
		}),
		RUNS,
	);
});

test("wayUp always leads up, and never starts from Tier 1 or from a customer who stopped buying", () => {
	fc.assert(
		fc.property(anyRated, ({ customers, policy }) => {
			for (const rating of rate(customers, policy, TODAY)) {
				const way = wayUp(rating, policy);
				expect(way.kind === "top").toBe(rating.tier === 1);
				expect(way.kind === "buysAgain").toBe(rating.lapsed);
				if (way.kind === "changes") expect(way.tier).toBeLessThan(Number(rating.tier));
			}
		}),
		{ numRuns: 100 },
	);
});

/** Removes rings, since the cut of a ring depends on the order of rows, as the model says. */
function withoutRings<Row extends Customer>(rows: readonly Row[]): Row[] {
	return rows.map((row, index) => {
		const referrer = Number(row.referredBy?.split(" ")[1]);
		const { referredBy, ...rest } = row;
		return referredBy !== undefined && referrer < index ? row : (rest as Row);
	});
}
