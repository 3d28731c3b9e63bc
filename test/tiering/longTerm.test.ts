import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { longTerm } from "../../src/tiering/outlook/longTerm.ts";
import { notExpanding } from "../../src/tiering/outlook/notExpanding.ts";
import { rateOne, TODAY } from "./customers.ts";

const outlook = (customer: Customer) => longTerm(rateOne(customer).score, defaultPolicy.outlook);

test("is the mean points of wallet share and referrals, by their weights", () => {
	// Revenue 25 % up = 75 points, weight 4; one product = 50, weight 2; brought 3 = 100, weight 5: 900 / 11.
	const customer = { revenue: 1250, previousRevenue: 1000, products: 1, referred: 3, negotiation: 1 };
	expect(outlook(customer)?.points).toBeCloseTo(900 / 11, 12);
	expect(outlook(customer)?.reasons.map(({ criterion }) => criterion)).toEqual([
		"growth",
		"products",
		"referred",
	]);
});

test("growing from 60, holding from 40, else shrinking", () => {
	const growing = (share: number) => outlook({ revenue: 1000 * (1 + share), previousRevenue: 1000 })?.verdict;
	expect([0.1, 0.0999, -0.1, -0.1001].map(growing)).toEqual(["growing", "holding", "holding", "shrinking"]);
});

test("of somebody about whom neither is known, nothing is said", () => {
	expect(outlook({ revenue: 1000, profit: 300, negotiation: 5, ownerFocus: 5 })).toBeNull();
});

const YEAR_AGO = TODAY - 365;
const still = { firstOrder: YEAR_AGO, revenue: 1000, previousRevenue: 1000 };

test.each<[string, boolean, Customer]>([
	["as much as the year before", true, still],
	["less, and nobody measures use", true, { ...still, revenue: 400 }],
	["as much, and uses as much", true, { ...still, usage: 5, previousUsage: 5 }],
	["as much, but uses more", false, { ...still, usage: 6, previousUsage: 5 }],
	["a little more", false, { ...still, revenue: 1001 }],
	["in the first year", false, { ...still, firstOrder: YEAR_AGO + 1 }],
	["for who knows how long", false, { revenue: 1000, previousRevenue: 1000 }],
	["nobody knows how much before", false, { firstOrder: YEAR_AGO, revenue: 1000 }],
])("not expanding: buys %s: %s", (_, expected, customer) => {
	expect(notExpanding(rateOne(customer).measures)).toBe(expected);
});
