import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { rateOne, TODAY } from "./rateOne.ts";

test("tierRange is Tier 1 to 4 if nothing is known", () => {
	expect(rateOne({}).range).toEqual({ best: 1, worst: 4 });
});

test("tierRange ends at Tier 3 for a customer who is known to earn us money", () => {
	expect(rateOne({ revenue: 1000, profit: 200 }).range).toEqual({ best: 1, worst: 3 });
});

test("tierRange begins at Tier 2 for a margin that is good but not high", () => {
	expect(rateOne({ revenue: 1000, profit: 100 }).range).toEqual({ best: 2, worst: 3 });
});

test("tierRange is Tier 4 only for a known loss", () => {
	expect(rateOne({ revenue: 1000, profit: -1 }).range).toEqual({ best: 4, worst: 4 });
	expect(rateOne({ profit: -1 }).range).toEqual({ best: 4, worst: 4 });
});

test("tierRange includes Tier 4 for a thin margin, which may come with drains, but not for a new customer", () => {
	expect(rateOne({ revenue: 1000, profit: 20 }).range).toEqual({ best: 3, worst: 4 });
	expect(rateOne({ revenue: 1000, profit: 20, firstOrder: TODAY - 20 }).range).toEqual({ best: 3, worst: 3 });
});

test("tierRange begins at Tier 2 once growth is known to be unproven", () => {
	const flat = { revenue: 1000, profit: 400, previousRevenue: 1000, usage: 1, previousUsage: 1, newNeeds: 1 };
	expect(rateOne(flat).range.best).toBe(1);
	expect(rateOne({ ...flat, referred: 0 }).range.best).toBe(2);
});

test("tierRange is a single tier if only a small weight is unknown", () => {
	// A margin of 20 % is 70 points. All but the complaints, 3 of a weight of 90, are known.
	const rest = (
		answer: number,
		daysLate: number,
		discount: number,
		accountRequests: number,
		share: number,
	) => ({
		...{ revenue: 1000, profit: 200, daysLate, discount, accountRequests, walletShare: share },
		...{ negotiation: answer, satisfaction: answer, energy: answer, steadiness: answer, fit: answer },
		...{ ownerFocus: answer, delegation: answer, direction: answer, newNeeds: answer },
	});
	const fine = { previousRevenue: 500, usage: 3, previousUsage: 1, products: 5, referred: 3 };
	const other = { ...rest(5, 0, 0, 0, 0.9), ...fine };
	expect(rateOne(other, { hourlyCost: null }).range).toEqual({ best: 1, worst: 1 });
	const evenly = {
		...rest(3, 15, 0.15, 6, 0.4),
		previousRevenue: 990,
		usage: 1,
		previousUsage: 1,
		products: 1,
		referred: 0,
	};
	expect(rateOne(evenly).range).toEqual({ best: 2, worst: 2 });
});

test("tierRange is limited only by the gates if every weight is 0", () => {
	const criteria = Object.fromEntries(
		Object.entries(defaultPolicy.criteria).map(([key, criterion]) => [key, { ...criterion, weight: 0 }]),
	) as unknown as typeof defaultPolicy.criteria;
	expect(rateOne({}, { criteria }).range).toEqual({ best: 1, worst: 4 });
	expect(rateOne({ revenue: 1000, profit: 100 }, { criteria }).range).toEqual({ best: 2, worst: 3 });
});
