import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { onlyCriteria, rateOne, shareOf, TODAY, withAnchors } from "./rateOne.ts";

/** The same answer to eight questions, all but newNeeds. */
const answers = (value: number): Customer => ({
	negotiation: value,
	ownerFocus: value,
	delegation: value,
	direction: value,
	energy: value,
	steadiness: value,
	satisfaction: value,
	fit: value,
});
const outcome = (customer: Customer, changes: Partial<Policy> = {}) => {
	const { tier, gate } = rateOne(customer, changes);
	return [tier, gate];
};
const margin = (share: number): Customer => ({ revenue: 1000, profit: 1000 * share });
/** Nothing is better, but what the margin and growth gates look at. */
const best = { ...answers(5), daysLate: 0, discount: 0, complaints: 0, accountRequests: 0 };
const worst = { ...answers(1), daysLate: 99, discount: 0.5, complaints: 9, accountRequests: 99 };
const oldEnough = { firstOrder: TODAY - 800 };
const young = { firstOrder: TODAY - 100 };
const UNPROVEN_OFF = { unproven: { profit: false, growth: false } };

describe("the score", () => {
	test("is 50 and the sum of weight × (points − 50), by the known weight and the evidence", () => {
		// A margin of 35 %: 100 points, weight 10. Negotiation 4: 75 points, weight 6.
		const customer = { ...margin(0.35), negotiation: 4 };
		expect(rateOne(customer).score).toBeCloseTo(50 + (10 * 50 + 6 * 25) / (16 + 10), 12);
		expect(rateOne(customer, { evidence: 0 }).score).toBeCloseTo(50 + (10 * 50 + 6 * 25) / 16, 12);
	});
	test("stays near 50 on little knowledge", () => {
		expect(rateOne({ fit: 5 }).score).toBeCloseTo(50 + (2 * 50) / 12, 12);
	});
	test("leaves out a criterion that is off", () => {
		const { fit } = defaultPolicy.criteria;
		const criteria = { ...defaultPolicy.criteria, fit: { ...fit, off: "allAlike" } as const };
		expect(rateOne({ fit: 5 }, { criteria }).score).toBeNull();
		expect(rateOne({ fit: 5, negotiation: 3 }, { criteria }).score).toBe(50);
	});
	test("leaves out what a list would have to be measured against first", () => {
		expect(rateOne({ revenue: 1000, orders: 9, lastOrder: TODAY, hours: 3 }).score).toBeNull();
	});
	test("knows the share of the weight that is known", () => {
		expect(rateOne(margin(0.2)).knownShare).toBeCloseTo(shareOf("netMargin"), 12);
		expect(rateOne(margin(0.2), { criteria: onlyCriteria("netMargin") }).knownShare).toBe(1);
		expect(rateOne(margin(0.2), { criteria: onlyCriteria() }).knownShare).toBe(0);
	});
});

describe("the tier without a gate", () => {
	test("is 1 from a score of 75 with high profit and proven growth", () => {
		expect(outcome({ ...margin(0.35), ...best, newNeeds: 5 })).toEqual([1, null]);
	});
	test("is 2 at a score of exactly 50", () => {
		expect(outcome(margin(0.1))).toEqual([2, null]);
	});
	test("is 4 for a loss with a score below 25, without naming a gate that agrees", () => {
		expect(outcome({ ...margin(-0.2), ...worst })).toEqual([4, null]);
	});
	test("is the better one at a boundary, even if a rounding error puts the score just below", () => {
		// (0.3 − 0.2) ÷ 1 is 0.09999999999999998
		const { score, tier } = rateOne({ revenue: 1, profit: 0.3 - 0.2 }, { evidence: 0 });
		expect(score).toBeLessThan(50);
		expect(tier).toBe(2);
	});
	test("is 4 as a proposal without a score, so that a known profit is Tier 3", () => {
		const none = { criteria: onlyCriteria() };
		expect(outcome({ profit: 100 }, none)).toEqual([3, "noLoss"]);
		expect(outcome({ profit: -1 }, none)).toEqual([4, null]);
	});
});

describe("the gate newCustomer", () => {
	test("keeps a new customer who loses money in Tier 3: too early to say good-bye", () => {
		expect(outcome({ ...margin(-0.5), ...worst, ...young })).toEqual([3, "newCustomer"]);
		expect(outcome({ ...margin(-0.01), ...best, ...young })).toEqual([3, "breaksEven"]);
	});
	test("holds below six months", () => {
		expect(outcome({ ...margin(-0.5), ...worst, firstOrder: TODAY - 183 })[0]).toBe(3);
		expect(outcome({ ...margin(-0.5), ...worst, firstOrder: TODAY - 184 })[0]).toBe(4);
	});
});

describe("the gate loses", () => {
	test("makes a loss Tier 4 however pleasant the customer", () => {
		expect(outcome({ ...margin(-0.01), ...best, newNeeds: 5, ...oldEnough })).toEqual([4, "loses"]);
	});
	test("makes a loss without any revenue Tier 4 too", () => {
		expect(outcome({ revenue: 0, profit: -200, ...best })).toEqual([4, "loses"]);
		expect(outcome({ revenue: -50, profit: -200, ...best })).toEqual([4, "loses"]);
	});
	test("counts the price of our hours", () => {
		const busy = { ...answers(4), revenue: 1000, profit: 300, hours: 8 };
		expect(outcome(busy)).toEqual([2, null]);
		expect(outcome(busy, { hourlyCost: 40 })).toEqual([4, "loses"]);
	});
	test("does not rest on a usual margin", () => {
		const busy = { ...best, revenue: 1000, hours: 8 };
		expect(outcome(busy, { hourlyCost: 40, assumedMargin: 0.3 })).toEqual([3, "breaksEven"]);
	});
});

describe("the gate drains", () => {
	const thin = { ...best, ...margin(0.04), ...oldEnough };
	test("makes a thin margin and two signs of a drain Tier 4", () => {
		expect(outcome({ ...thin, negotiation: 2, satisfaction: 2 })).toEqual([4, "drains"]);
	});
	test("takes two signs and a margin below 5 %", () => {
		expect(outcome({ ...thin, negotiation: 2 })).toEqual([3, "breaksEven"]);
		expect(outcome({ ...worst, ...margin(0.05) })).toEqual([3, "noLoss"]);
	});
	test("holds for no new customer", () => {
		expect(outcome({ ...thin, negotiation: 2, satisfaction: 2, ...young })).toEqual([3, "breaksEven"]);
	});
	test("counts discount, complaints and time cost from their limits on, and says which", () => {
		const both = { ...thin, discount: 0.2, complaints: 5 };
		expect(outcome(both)).toEqual([4, "drains"]);
		expect(rateOne(both).drains).toEqual(["priceShopper", "neverHappy"]);
		expect(outcome({ ...thin, discount: 0.19, complaints: 5 })[1]).not.toBe("drains");
		const busy = rateOne({ ...thin, profit: 340, discount: 0.2, hours: 3 }, { hourlyCost: 100 });
		expect([busy.tier, busy.gate, busy.drains]).toEqual([4, "drains", ["priceShopper", "heavyOnTime"]]);
	});
	test("counts no points for the profit of an hour, where hours have no price", () => {
		const criteria = withAnchors({ profitPerHour: [10, 50, 90] });
		const busy = { ...thin, discount: 0.2, hours: 4 };
		expect(rateOne(busy, { criteria }).drains).toEqual(["priceShopper", "heavyOnTime"]);
		expect(rateOne({ ...busy, hours: 3.9 }, { criteria }).drains).toEqual(["priceShopper"]);
		expect(rateOne(busy).drains).toEqual(["priceShopper"]);
	});
});

describe("the gate breaksEven", () => {
	test("makes a margin below 5 % at best Tier 3", () => {
		expect(outcome({ ...best, ...margin(0.049) })).toEqual([3, "breaksEven"]);
		expect(outcome({ ...best, ...margin(0.05) })).toEqual([2, "unprovenProfit"]);
	});
	test("holds for a new customer's loss without revenue", () => {
		expect(outcome({ ...best, revenue: 0, profit: -5, ...young })).toEqual([3, "breaksEven"]);
	});
});

describe("the gate lapsed", () => {
	test("makes a good customer who stopped buying at best Tier 3", () => {
		const good = { ...best, ...margin(0.3), newNeeds: 5 };
		expect(outcome(good)).toEqual([1, null]);
		expect(outcome({ ...good, lastOrder: TODAY - 366 })).toEqual([3, "lapsed"]);
		expect(outcome({ ...good, previousRevenue: 20_000 })).toEqual([3, "lapsed"]);
	});
});

describe("the gate noLoss", () => {
	test("keeps everybody without a known loss or thin margin in Tier 3", () => {
		expect(outcome({ ...worst, ...margin(0.05) })).toEqual([3, "noLoss"]);
		expect(outcome(worst)).toEqual([3, "noLoss"]);
		expect(outcome({ ...worst, ...margin(0.049) })).toEqual([4, null]);
	});
	test("keeps a thin margin by assumption in Tier 3", () => {
		const busy = { ...worst, revenue: 1000, hours: 7 };
		expect(outcome(busy, { hourlyCost: 40, assumedMargin: 0.3 })).toEqual([3, "noLoss"]);
	});
});

describe("the gate unprovenProfit", () => {
	const proven = { ...best, newNeeds: 5 };
	test("makes a margin below 15 % at best Tier 2, whether it is on or off", () => {
		for (const changes of [{}, UNPROVEN_OFF]) {
			expect(outcome({ ...proven, ...margin(0.149) }, changes)).toEqual([2, "unprovenProfit"]);
			expect(outcome({ ...proven, ...margin(0.15) }, changes)).toEqual([1, null]);
		}
	});
	test("makes an unknown margin at best Tier 2 while it is on", () => {
		expect(outcome(proven)).toEqual([2, "unprovenProfit"]);
		expect(outcome(proven, UNPROVEN_OFF)).toEqual([1, null]);
	});
	test("leaves an unknown margin alone where the usual one is 15 % or more", () => {
		expect(outcome(proven, { assumedMargin: 0.15 })).toEqual([1, null]);
		expect(outcome(proven, { assumedMargin: 0.14 })).toEqual([2, "unprovenProfit"]);
	});
});

describe("the gate unprovenGrowth", () => {
	const rich = { ...best, ...margin(0.4) };
	test("makes a customer of whom nothing proves growth at best Tier 2", () => {
		expect(outcome(rich)).toEqual([2, "unprovenGrowth"]);
		const unproven = { newNeeds: 3, referred: 0, previousRevenue: 1400, usage: 3, previousUsage: 3 };
		expect(outcome({ ...rich, ...unproven })).toEqual([2, "unprovenGrowth"]);
	});
	test.each([{ newNeeds: 4 }, { referred: 1 }, { previousRevenue: 1333 }, { usage: 31, previousUsage: 30 }])(
		"leaves a customer with %o alone",
		(proof) => {
			expect(outcome({ ...rich, ...proof })).toEqual([1, null]);
		},
	);
	test("takes 75 points for orders as a proof, but not of a lapsed customer", () => {
		const criteria = withAnchors({ orders: [0, 10, 30] });
		expect(outcome({ ...rich, orders: 20 }, { criteria })).toEqual([1, null]);
		expect(outcome({ ...rich, orders: 19 }, { criteria })).toEqual([2, "unprovenGrowth"]);
		expect(outcome({ ...rich, orders: 20 })).toEqual([2, "unprovenGrowth"]);
	});
	test("holds while it is off only where at least one of the proofs is known", () => {
		expect(outcome(rich, UNPROVEN_OFF)).toEqual([1, null]);
		expect(outcome({ ...rich, newNeeds: 3 }, UNPROVEN_OFF)).toEqual([2, "unprovenGrowth"]);
	});
});

describe("the gate needsFacts", () => {
	test("leaves a range but no tier below a quarter known", () => {
		const rating = rateOne({ negotiation: 5 });
		expect([rating.tier, rating.gate]).toEqual(["needsFacts", "needsFacts"]);
		expect(rating.range).toEqual({ best: 1, worst: 4 });
	});
	test("does not hold if the profit is known, or the value has points", () => {
		expect(rateOne({ profit: 1 }).tier).toBe(3);
		expect(rateOne({ revenue: 10 }, { valueBy: "revenue" }).tier).toBe("needsFacts");
		const criteria = withAnchors({ value: [0, 10, 100] });
		expect(rateOne({ revenue: 10 }, { valueBy: "revenue", criteria }).tier).toBe(2);
	});
	test("does not hold at exactly a quarter known", () => {
		const weights: Record<string, number> = { daysLate: 1, negotiation: 3 };
		const criteria = Object.fromEntries(
			Object.entries(defaultPolicy.criteria).map(([key, criterion]) => [
				key,
				{ ...criterion, weight: weights[key] ?? 0 },
			]),
		) as typeof defaultPolicy.criteria;
		expect(rateOne({ daysLate: 0 }, { criteria }).tier).toBe(2);
		expect(
			rateOne({ daysLate: 0 }, { criteria: { ...criteria, fit: { ...criteria.fit, weight: 0.01 } } }).tier,
		).toBe("needsFacts");
	});
	test("holds if nothing is known, and there is no score", () => {
		const rating = rateOne({});
		expect([rating.tier, rating.score, rating.knownShare]).toEqual(["needsFacts", null, 0]);
		expect(rateOne({ fit: 5 }, { criteria: onlyCriteria() }).tier).toBe("needsFacts");
	});
});

describe("a tier set by hand, as a gate,", () => {
	test("overrides every other gate, and leaves the computed tier in the rating", () => {
		const rating = rateOne({ ...margin(-0.2), ...best, manualTier: 1 });
		expect([rating.tier, rating.gate, rating.computed, rating.computedGate]).toEqual([
			1,
			"manual",
			4,
			"loses",
		]);
		expect(rating.range).toEqual({ best: 1, worst: 1 });
		expect(rating.computedRanges.range).toEqual({ best: 4, worst: 4 });
	});
	test("is named as deciding even if it equals the computed tier", () => {
		expect(outcome({ ...margin(-0.2), ...best, manualTier: 4 })).toEqual([4, "manual"]);
	});
	test("is enough for a customer of whom nothing is known", () => {
		expect(outcome({ manualTier: 2 })).toEqual([2, "manual"]);
	});
});

describe("what a provisional tier lacks", () => {
	const rich = { ...best, ...margin(0.4), newNeeds: 5 };
	const lacks = (customer: Customer, changes: Partial<Policy> = {}) => rateOne(customer, changes).lacks;

	test("is nothing where profit and growth are known", () => {
		expect(lacks(rich)).toEqual([]);
	});
	test("is the profit where neither it nor the margin is known", () => {
		expect(lacks(best)).toEqual(["profit"]);
		expect(lacks({ ...best, profit: 5 })).toEqual([]);
		expect(lacks({ ...best, ratios: { margin: 0.3 } })).toEqual([]);
	});
	test("is not the profit where the usual margin is 15 % or more, and it holds no thin margin", () => {
		expect(lacks(best, { assumedMargin: 0.15 })).toEqual([]);
		expect(lacks(best, { assumedMargin: 0.14 })).toEqual(["profit"]);
		const busy = { ...best, revenue: 1000, hours: 7 };
		expect(lacks(busy, { hourlyCost: 40, assumedMargin: 0.3 })).toEqual(["profit"]);
		expect(lacks({ ...busy, hours: 6 }, { hourlyCost: 40, assumedMargin: 0.3 })).toEqual([]);
	});
	test("is growth in Tier 1 only", () => {
		const { newNeeds, ...unproven } = rich;
		expect(rateOne(unproven, UNPROVEN_OFF)).toMatchObject({ tier: 1, lacks: ["growth"] });
		expect(rateOne(unproven)).toMatchObject({ tier: 2, lacks: [] });
	});
	test("is both for a list that knows neither", () => {
		expect(lacks(best, UNPROVEN_OFF)).toEqual(["profit", "growth"]);
	});
	test("is nothing of a tier that was set by hand, or of none", () => {
		expect(lacks({ ...best, manualTier: 1 })).toEqual([]);
		expect(lacks({})).toEqual([]);
	});
});
