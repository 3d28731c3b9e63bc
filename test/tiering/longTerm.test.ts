import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { longTerm } from "../../src/tiering/outlook/longTerm.ts";
import { notExpanding } from "../../src/tiering/outlook/notExpanding.ts";
import { rateOne, TODAY, withAnchors } from "./rateOne.ts";

const outlook = (customer: Customer) => longTerm(rateOne(customer), defaultPolicy);

test("longTerm is the weighted mean of the points of repeat business, wallet share and referrals", () => {
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

test("longTerm counts silence and orders once they are measured against the list", () => {
	const criteria = withAnchors({ silence: [180, 30, 0], orders: [0, 10, 30] });
	const customer = { lastOrder: TODAY, orders: 10, direction: 1 };
	// Silence 0 = 100 points, weight 10; 10 orders = 50, weight 10; no direction = 0, weight 2: 1,500 / 22.
	const policy = { ...defaultPolicy, criteria };
	expect(longTerm(rateOne(customer, { criteria }), policy)?.points).toBeCloseTo(1500 / 22, 12);
	expect(outlook(customer)?.points).toBe(0);
});

test("longTerm is shrinking for who has stopped buying, whatever the points", () => {
	const gone = outlook({ lastOrder: TODAY - 400, direction: 5 });
	expect([gone?.points, gone?.verdict]).toEqual([100, "shrinking"]);
	expect(outlook({ lastOrder: TODAY - 100, direction: 5 })?.verdict).toBe("holding");
});

test.each<[string, string, Customer]>([
	["holding", "a recent order and nothing else", {}],
	["holding", "less revenue than before", { revenue: 810, previousRevenue: 1000 }],
	["growing", "as much revenue as before", { revenue: 1000, previousRevenue: 1000 }],
	["holding", "as much usage as before", { usage: 5, previousUsage: 5 }],
	["growing", "more usage than before", { usage: 6, previousUsage: 5 }],
	["holding", "new needs now and then", { newNeeds: 3 }],
	["growing", "new needs often", { newNeeds: 4 }],
	["holding", "nobody brought", { referred: 0 }],
	["growing", "one customer brought", { referred: 1 }],
])("longTerm from 60 points on is %s with %s", (verdict, _, customer) => {
	const criteria = withAnchors({ silence: [180, 30, 0] });
	const buys = { ...customer, lastOrder: TODAY, direction: 5 };
	const found = longTerm(rateOne(buys, { criteria }), { ...defaultPolicy, criteria });
	expect(found?.points).toBeGreaterThanOrEqual(60);
	expect(found?.verdict).toBe(verdict);
});

test("longTerm is not growing for who is not expanding, whatever the points", () => {
	const loyal = { firstOrder: TODAY - 900, direction: 5, newNeeds: 5, referred: 3, previousRevenue: 1000 };
	const verdict = (revenue: number) => outlook({ ...loyal, revenue })?.verdict;
	expect([1100, 1000, 600].map(verdict)).toEqual(["growing", "holding", "holding"]);
});

test("longTerm is null if all that is known is that they brought nobody, or buy one product", () => {
	expect(outlook({ referred: 0, products: 1 })).toBeNull();
	expect(outlook({ referred: 0, direction: 3 })).toMatchObject({ points: 50, verdict: "holding" });
	expect(outlook({ referred: 1 })?.verdict).toBe("growing");
});

test("longTerm is null if neither repeat business nor wallet share nor referrals are known", () => {
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
