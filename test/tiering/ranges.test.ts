import { describe, expect, test } from "vitest";
import type { Customer } from "../../src/tiering/facts.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { factsWorth, onlyCriteria, rateOne, TODAY, withAnchors } from "./rateOne.ts";

const range = (customer: Customer, changes: Partial<Policy> = {}) => {
	const { best, worst } = rateOne(customer, changes).range;
	return [best, worst];
};
const likely = (customer: Customer, changes: Partial<Policy> = {}) => {
	const { best, worst } = rateOne(customer, changes).likely;
	return [best, worst];
};
/** Bought of late as much as before, so that nobody may turn out to have stopped. */
const buys = { lastOrder: TODAY - 9, previousRevenue: 1000 };
const ANSWERS = (value: number): Customer => ({
	...{ negotiation: value, satisfaction: value, energy: value, steadiness: value, fit: value },
	...{ ownerFocus: value, delegation: value, direction: value, newNeeds: value },
});
/** All facts of a customer at their best. */
const BEST: Customer = {
	...{ revenue: 1000, profit: 400, previousRevenue: 500, usage: 3, previousUsage: 1, lastOrder: TODAY - 9 },
	...{ daysLate: 0, discount: 0, accountRequests: 0, complaints: 0, walletShare: 0.9, products: 5 },
	...{ referred: 3, ...ANSWERS(5) },
};

describe("the full range", () => {
	test("is Tier 1 to 4 if nothing is known", () => {
		expect(range({})).toEqual([1, 4]);
	});
	test("ends at Tier 3 for a customer who is known to earn us money", () => {
		expect(range({ revenue: 1000, profit: 200 })).toEqual([1, 3]);
	});
	test("begins at Tier 2 for a margin that is good but not high", () => {
		expect(range({ revenue: 1000, profit: 100 })).toEqual([2, 3]);
	});
	test("is Tier 4 only for a known loss", () => {
		expect(range({ revenue: 1000, profit: -1 })).toEqual([4, 4]);
		expect(range({ profit: -1 })).toEqual([4, 4]);
	});
	test("ends at Tier 4 for a thin margin, which may come with drains, but not for a new customer", () => {
		expect(range({ revenue: 1000, profit: 20 })).toEqual([3, 4]);
		expect(range({ revenue: 1000, profit: 20, firstOrder: TODAY - 20 })).toEqual([3, 3]);
		const thin = { ...BEST, profit: 20 };
		expect(range(thin)).toEqual([3, 3]);
		// The profit of an hour may still be the worst of all, and so make the second sign of a drain.
		expect(range({ ...thin, complaints: 5 })).toEqual([3, 4]);
		expect(range({ ...thin, complaints: 5, firstOrder: TODAY - 20 })).toEqual([3, 3]);
	});
	test("ends at Tier 4 for a profit that is unknown, or rests on the usual margin, but not for a new customer", () => {
		const { revenue, profit, ...unknown } = BEST;
		expect(range(unknown)).toEqual([1, 4]);
		expect(range({ ...unknown, firstOrder: TODAY - 20 })[1]).toBe(2);
		const usual = { hourlyCost: 10, assumedMargin: 0.3 };
		expect(range({ ...unknown, revenue: 1000, hours: 1 }, usual)).toEqual([1, 4]);
	});
	test("begins at Tier 2 once growth is known to be unproven", () => {
		const flat = {
			revenue: 1000,
			profit: 400,
			previousRevenue: 1400,
			usage: 1,
			previousUsage: 1,
			newNeeds: 1,
		};
		const criteria = withAnchors({ orders: [0, 10, 30] });
		expect(range(flat, { criteria })[0]).toBe(1);
		expect(range({ ...flat, referred: 0 }, { criteria })[0]).toBe(1);
		expect(range({ ...flat, referred: 0, orders: 9 }, { criteria })[0]).toBe(2);
	});
	test("ends at Tier 3 while a customer may turn out to have stopped buying", () => {
		expect(range(BEST)).toEqual([1, 1]);
		for (const fact of ["lastOrder", "previousRevenue"] as const) {
			const { [fact]: _, ...unsure } = BEST;
			expect(range(unsure), fact).toEqual([1, 3]);
			expect(range({ ...unsure, firstOrder: TODAY - 20 }), fact).toEqual([1, 1]);
		}
	});
	test("ends at Tier 3 for no revenue, while the revenue of all years is unknown", () => {
		const none = { ...BEST, revenue: 0, profit: 5, previousRevenue: 0 };
		expect(range(none)[1]).toBe(3);
		expect(range({ ...none, lifetimeRevenue: 0 })[1]).toBe(2);
	});
	test("ends at Tier 2 without a proof of growth, whether or not the gate is on", () => {
		const { previousRevenue, usage, newNeeds, referred, ...unproven } = BEST;
		const steady = { ...unproven, previousRevenue: 1400 };
		for (const growth of [true, false])
			expect(range(steady, { unproven: { profit: true, growth } })[1]).toBe(2);
	});
	test("is a single tier if only a small weight is unknown", () => {
		const { complaints, ...best } = BEST;
		expect(range(best)).toEqual([1, 1]);
		const { complaints: _, ...even } = {
			...factsWorth(50),
			...buys,
			revenue: 1000,
			profit: 200,
			discount: 0.1,
		};
		expect(range({ ...even, usage: 1, previousUsage: 1 })).toEqual([2, 2]);
	});
	test("holds the computed tier if every weight is 0", () => {
		const criteria = onlyCriteria();
		expect(range({}, { criteria })).toEqual([2, 4]);
		expect(range({ revenue: 1000, profit: 100 }, { criteria })).toEqual([2, 3]);
	});
});

describe("the likely range", () => {
	test("is as wide as 37 points for the root of the unknown weights squared, by the whole weight", () => {
		const criteria = {
			...onlyCriteria("netMargin", "negotiation", "daysLate"),
			netMargin: { weight: 30, anchors: [0, 0.2, 0.4], off: null } as const,
			negotiation: { weight: 3, anchors: [1, 3, 5], off: null } as const,
			daysLate: { weight: 4, anchors: [45, 10, 0], off: null } as const,
		};
		const reach = (37 * Math.hypot(3, 4)) / (37 + 10); // 3.94 points
		const at = (score: number) => {
			const share = 0.2 + ((score - 50) / 50) * 0.2 * (40 / 30);
			const facts = { revenue: 1000, profit: 1000 * share, ...buys };
			expect(rateOne(facts, { criteria }).score).toBeCloseTo(score, 9);
			return likely(facts, { criteria });
		};
		expect(at(50 + reach + 0.01)).toEqual([2, 2]);
		expect(at(50 + reach - 0.01)).toEqual([2, 3]);
		expect(at(50 - reach + 0.01)).toEqual([2, 3]);
		expect(at(50 - reach - 0.01)).toEqual([3, 3]);
	});
	test("is the full one without a score", () => {
		expect(likely({})).toEqual([1, 4]);
		expect(likely({ profit: 5 })).toEqual(range({ profit: 5 }));
	});
	test("ends where the gates stand now, though the profit is unknown", () => {
		const { revenue, profit, ...unknown } = BEST;
		expect(range(unknown)).toEqual([1, 4]);
		expect(likely(unknown)).toEqual([1, 2]);
		expect(likely(unknown, { unproven: { profit: false, growth: true } })).toEqual([1, 1]);
	});
	test("begins at Tier 2 where a proof of growth is known and none proves it", () => {
		const { previousRevenue, usage, newNeeds, referred, ...unproven } = BEST;
		expect(likely(unproven)).toEqual([1, 2]);
		expect(likely({ ...unproven, newNeeds: 3 })).toEqual([2, 2]);
		expect(range({ ...unproven, newNeeds: 3 })).toEqual([1, 3]);
	});
});
