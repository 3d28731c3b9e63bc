import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { longTerm } from "../../src/tiering/outlook/longTerm.ts";
import { notExpanding } from "../../src/tiering/outlook/notExpanding.ts";
import { rateOne, TODAY } from "./rateOne.ts";

const outlook = (customer: Customer) => longTerm(rateOne(customer).score, defaultPolicy.outlook);

test("longTerm is the weighted mean of the points of wallet share and referrals", () => {
	// Revenue 25 % up = 75 points, weight 4; one product = 50, weight 2; 3 referred = 100, weight 5: 900 / 11.
	const customer = { revenue: 1250, previousRevenue: 1000, products: 1, referred: 3, negotiation: 1 };
	expect(outlook(customer)?.points).toBeCloseTo(900 / 11, 12);
	expect(outlook(customer)?.reasons.map(({ criterion }) => criterion)).toEqual([
		"growth",
		"products",
		"referred",
	]);
});

test("longTerm is growing from 60 points, holding from 40, and shrinking below", () => {
	const growing = (share: number) => outlook({ revenue: 1000 * (1 + share), previousRevenue: 1000 })?.verdict;
	expect([0.1, 0.0999, -0.1, -0.1001].map(growing)).toEqual(["growing", "holding", "holding", "shrinking"]);
});

test("longTerm is null if neither wallet share nor referrals are known", () => {
	expect(outlook({ revenue: 1000, profit: 300, negotiation: 5, ownerFocus: 5 })).toBeNull();
});

const YEAR_AGO = TODAY - 365;
const still = { firstOrder: YEAR_AGO, revenue: 1000, previousRevenue: 1000 };

test.each<[string, boolean, Customer]>([
	["buys as much as the year before", true, still],
	["buys less, and usage is unknown", true, { ...still, revenue: 400 }],
	["buys as much, and uses as much", true, { ...still, usage: 5, previousUsage: 5 }],
	["buys as much, but uses more", false, { ...still, usage: 6, previousUsage: 5 }],
	["buys a little more", false, { ...still, revenue: 1001 }],
	["is in the first year", false, { ...still, firstOrder: YEAR_AGO + 1 }],
	["has an unknown age", false, { revenue: 1000, previousRevenue: 1000 }],
	["has an unknown previous revenue", false, { firstOrder: YEAR_AGO, revenue: 1000 }],
])("notExpanding for a customer who %s is %s", (_, expected, customer) => {
	expect(notExpanding(rateOne(customer).measures)).toBe(expected);
});
