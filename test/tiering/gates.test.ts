import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { rateOne, TODAY } from "./rateOne.ts";

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
const outcome = (customer: Customer, changes = {}) => {
	const { tier, gate } = rateOne(customer, changes);
	return [tier, gate];
};
const margin = (share: number): Customer => ({ revenue: 1000, profit: 1000 * share });
const oldEnough = { firstOrder: TODAY - 800 };

describe("decideTier without a gate", () => {
	test("gives Tier 1 from a score of 75 with high profit and proven growth", () => {
		expect(outcome({ ...margin(0.35), ...answers(5), newNeeds: 5 })).toEqual([1, null]);
	});
	test("gives Tier 2 at a score of exactly 50", () => {
		expect(outcome({ ...margin(0.1) })).toEqual([2, null]);
	});
	test("names no gate that agrees with the score", () => {
		expect(outcome(margin(-0.2))).toEqual([4, null]);
	});
	test("gives the better tier at a boundary, even if a rounding error puts the score just below", () => {
		// (0.3 − 0.2) ÷ 1 is 0.09999999999999998
		const { score, tier } = rateOne({ revenue: 1, profit: 0.3 - 0.2 });
		expect(score.score).toBeLessThan(50);
		expect(tier).toBe(2);
	});
});

describe("decideTier without enough facts", () => {
	const off = Object.fromEntries(
		Object.entries(defaultPolicy.criteria).map(([key, criterion]) => [key, { ...criterion, weight: 0 }]),
	) as unknown as typeof defaultPolicy.criteria;

	test("a customer without any known criterion needs facts, even at a knownShare of 0", () => {
		const limits = { ...defaultPolicy.limits, knownShare: 0 };
		expect(outcome({ revenue: 1000 }, { limits })).toEqual(["needsFacts", "needsFacts"]);
		expect(outcome({ satisfaction: 1 }, { limits })).toEqual([4, null]);
	});
	test("a customer needs facts if every criterion is switched off, but a loss is still Tier 4", () => {
		const { tier, knownShare, score } = rateOne(margin(0.3), { criteria: off });
		expect([tier, knownShare, score.score]).toEqual(["needsFacts", 0, null]);
		expect(outcome(margin(-0.1), { criteria: off })).toEqual([4, "loses"]);
	});
});

describe("caps and floors of GATES", () => {
	test("a loss is Tier 4 however pleasant the customer", () => {
		expect(outcome({ ...margin(-0.01), ...answers(5), newNeeds: 5, ...oldEnough })).toEqual([4, "loses"]);
	});
	test("a loss without any revenue is Tier 4 too", () => {
		expect(outcome({ revenue: 0, profit: -200 })).toEqual([4, "loses"]);
		expect(outcome({ revenue: -50, profit: -200, ...answers(5) })).toEqual([4, "loses"]);
	});
	test("a new customer who loses money is Tier 3: too early to say good-bye", () => {
		const young = { firstOrder: TODAY - 100 };
		expect(outcome({ ...margin(-0.5), ...answers(1), ...young })).toEqual([3, "newCustomer"]);
		expect(outcome({ ...margin(-0.01), ...answers(5), ...young })).toEqual([3, "breaksEven"]);
	});
	test("a thin margin and two drains is Tier 4", () => {
		const drains = { negotiation: 2, satisfaction: 2, ...oldEnough };
		expect(outcome({ ...answers(5), ...margin(0.04), ...drains })).toEqual([4, "drains"]);
	});
	test("one drain is not enough for Tier 4, nor are two without a thin margin", () => {
		expect(outcome({ ...answers(5), ...margin(0.04), negotiation: 2 })).toEqual([3, "breaksEven"]);
		expect(outcome({ ...answers(1), ...margin(0.05) })).toEqual([3, "earns"]);
	});
	test("discount, complaints and time cost count as drains from their limits on", () => {
		const thin = { revenue: 1000, profit: 40, ...oldEnough };
		expect(outcome({ ...thin, discount: 0.2, complaints: 5 })).toEqual([4, "drains"]);
		expect(outcome({ ...thin, discount: 0.19, complaints: 5 })[1]).not.toBe("drains");
		expect(outcome({ ...thin, profit: 340, discount: 0.2, hours: 3 }, { hourlyCost: 100 })).toEqual([
			4,
			"drains",
		]);
	});
	test("a margin below 5 % is at best Tier 3, one of exactly 5 % at worst Tier 3", () => {
		expect(outcome({ ...answers(5), ...margin(0.049) })).toEqual([3, "breaksEven"]);
		expect(outcome({ ...answers(5), ...margin(0.05) })).toEqual([2, null]);
		expect(outcome({ ...answers(1), ...margin(0.05) })).toEqual([3, "earns"]);
	});
	test("a margin below 15 %, or an unknown one, is at best Tier 2", () => {
		const best = { ...answers(5), newNeeds: 5, daysLate: 0, discount: 0, complaints: 0, accountRequests: 0 };
		expect(outcome({ ...best, ...margin(0.149) })).toEqual([2, "unprovenProfit"]);
		expect(outcome({ ...best, ...margin(0.15) })).toEqual([1, null]);
		expect(outcome(best)).toEqual([2, "unprovenProfit"]);
	});
	test("a customer without proven growth is at best Tier 2", () => {
		const rich = { ...answers(5), ...margin(0.4) };
		expect(outcome(rich)).toEqual([2, "unprovenGrowth"]);
		expect(outcome({ ...rich, newNeeds: 3, referred: 0, previousRevenue: 1000 })).toEqual([
			2,
			"unprovenGrowth",
		]);
		for (const proof of [
			{ newNeeds: 4 },
			{ referred: 1 },
			{ previousRevenue: 999 },
			{ usage: 3, previousUsage: 2 },
		]) {
			expect(outcome({ ...rich, ...proof })).toEqual([1, null]);
		}
	});
});

describe("needs facts, the gate,", () => {
	test("leaves a range but no tier below a quarter known", () => {
		const rating = rateOne({ negotiation: 5 });
		expect([rating.tier, rating.gate]).toEqual(["needsFacts", "needsFacts"]);
		expect(rating.range).toEqual({ best: 1, worst: 4 });
	});
	test("does not apply if only the margin is known", () => {
		expect(rateOne(margin(0.2)).tier).toBe(2);
	});
	test("does not apply at exactly a quarter known", () => {
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
	test("applies if nothing is known, and there is no score", () => {
		const rating = rateOne({});
		expect([rating.tier, rating.score.score, rating.knownShare]).toEqual(["needsFacts", null, 0]);
	});
	test("does not apply to a known loss", () => {
		expect(rateOne({ profit: -1 }).tier).toBe(4);
	});
});

describe("a tier set by hand, as a gate,", () => {
	test("overrides every other gate, and leaves the computed tier in the rating", () => {
		const rating = rateOne({ ...margin(-0.2), ...answers(5), manualTier: 1 });
		expect([rating.tier, rating.gate, rating.computed, rating.computedGate]).toEqual([
			1,
			"manual",
			4,
			"loses",
		]);
		expect(rating.range).toEqual({ best: 1, worst: 1 });
	});
	test("is not named if it equals the computed tier", () => {
		expect(outcome({ ...margin(-0.2), ...answers(5), manualTier: 4 })).toEqual([4, "loses"]);
	});
});

describe("gates and the policy", () => {
	test("an hourly cost can turn a profit into a loss, which is Tier 4", () => {
		const busy = { ...answers(4), revenue: 1000, profit: 300, hours: 8 };
		expect(outcome(busy)).toEqual([2, "unprovenGrowth"]);
		expect(outcome(busy, { hourlyCost: 40 })).toEqual([4, "loses"]);
	});
});
