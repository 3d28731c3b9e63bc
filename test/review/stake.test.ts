import { expect, test } from "vitest";
import { byStake, stake } from "../../src/review/stake.ts";
import { rateOne } from "../tiering/customers.ts";

const HIGH_MARGIN = { revenue: 1000, profit: 400 };

test("what is at stake is the revenue times the width of the range", () => {
	const rating = rateOne(HIGH_MARGIN);
	expect(rating.range).toEqual({ best: 1, worst: 3 });
	expect(stake(rating)).toBe(2000);
});

test("nothing is at stake where the tier is settled, or where no money is known", () => {
	expect(stake(rateOne({ ...HIGH_MARGIN, manualTier: 1 }))).toBe(0);
	expect(stake(rateOne({}))).toBe(0);
});

test("a credit note is money at stake, too", () => {
	expect(stake(rateOne({ revenue: -1000 }))).toBeGreaterThan(0);
});

test("the most at stake comes first; of those with nothing at stake, the least certain, then the biggest", () => {
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
