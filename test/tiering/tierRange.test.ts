import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { rateOne, TODAY } from "./customers.ts";

test("nothing known can still become anything", () => {
	expect(rateOne({}).range).toEqual({ best: 1, worst: 4 });
});

test("somebody who is known to earn us money is at worst Tier 3", () => {
	expect(rateOne({ revenue: 1000, profit: 200 }).range).toEqual({ best: 1, worst: 3 });
});

test("a margin known to be good but not high is at best Tier 2", () => {
	expect(rateOne({ revenue: 1000, profit: 100 }).range).toEqual({ best: 2, worst: 3 });
});

test("a known loss is Tier 4 in every case", () => {
	expect(rateOne({ revenue: 1000, profit: -1 }).range).toEqual({ best: 4, worst: 4 });
	expect(rateOne({ profit: -1 }).range).toEqual({ best: 4, worst: 4 });
});

test("a thin margin may turn out to be a drain, but not for a new customer", () => {
	expect(rateOne({ revenue: 1000, profit: 20 }).range).toEqual({ best: 3, worst: 4 });
	expect(rateOne({ revenue: 1000, profit: 20, firstOrder: TODAY - 20 }).range).toEqual({ best: 3, worst: 3 });
});

test("growth known to be unproven keeps the best case at Tier 2", () => {
	const flat = { revenue: 1000, profit: 400, previousRevenue: 1000, usage: 1, previousUsage: 1, newNeeds: 1 };
	expect(rateOne(flat).range.best).toBe(1);
	expect(rateOne({ ...flat, referred: 0 }).range.best).toBe(2);
});

test("what is known counts with its weight: little that is unknown leaves little open", () => {
	// 20 % are 70 points. All but the complaints, 3 of a weight of 90, are known.
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

test("where nothing counts, everything is open but what the gates say", () => {
	const criteria = Object.fromEntries(
		Object.entries(defaultPolicy.criteria).map(([key, criterion]) => [key, { ...criterion, weight: 0 }]),
	) as unknown as typeof defaultPolicy.criteria;
	expect(rateOne({}, { criteria }).range).toEqual({ best: 1, worst: 4 });
	expect(rateOne({ revenue: 1000, profit: 100 }, { criteria }).range).toEqual({ best: 2, worst: 3 });
});
