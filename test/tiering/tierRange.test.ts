import { expect, test } from "vitest";
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
