import { expect, test } from "vitest";
import { byStake, stake } from "../../src/review/stake.ts";
import { rateOne } from "../tiering/rateOne.ts";

const HIGH_MARGIN = { revenue: 1000, profit: 400 };

test("stake is the revenue times the width of the tier range", () => {
	const rating = rateOne(HIGH_MARGIN);
	expect(rating.range).toEqual({ best: 1, worst: 3 });
	expect(stake(rating)).toBe(2000);
});

test("stake is 0 if the tier is certain, or no revenue is known", () => {
	expect(stake(rateOne({ ...HIGH_MARGIN, manualTier: 1 }))).toBe(0);
	expect(stake(rateOne({}))).toBe(0);
});

test("stake of a credit note is positive", () => {
	expect(stake(rateOne({ revenue: -1000 }))).toBeGreaterThan(0);
});

test("byStake sorts by most at stake, then by least certain tier, then by most revenue", () => {
	const customers = [
		{ customer: "settled", revenue: 9000, profit: 900, manualTier: 2 },
		{ customer: "settled and bigger", revenue: 9900, profit: 900, manualTier: 2 },
		{ customer: "no money known" },
		{ customer: "some", ...HIGH_MARGIN },
		{ customer: "much", revenue: 5000, profit: 2000 },
	];
	const order = customers.map((customer) => rateOne(customer)).sort(byStake);
	expect(order.map(({ customer }) => customer.customer)).toEqual([
		"much",
		"some",
		"no money known",
		"settled and bigger",
		"settled",
	]);
});
