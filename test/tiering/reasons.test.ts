import { describe, expect, test } from "vitest";
import type { CriterionKey } from "../../src/tiering/criteria.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import type { GateKey } from "../../src/tiering/gates.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { reasons, strongest, strongestOf } from "../../src/tiering/reasons.ts";
import { roundToSum } from "../../src/tiering/roundToSum.ts";
import type { ScorePart } from "../../src/tiering/score.ts";
import { rateOne, TODAY, withAnchors } from "./rateOne.ts";

const reasonsOf = (customer: Customer) => reasons(rateOne(customer), defaultPolicy);
const named = (parts: readonly ScorePart[]) => parts.map(({ criterion }) => criterion);

test("reasons have contributions that add up, with 50, to the score", () => {
	const customer = { revenue: 1000, profit: 220, daysLate: 33, complaints: 1, newNeeds: 4, discount: 0.07 };
	const found = reasonsOf(customer);
	const sum = found.reduce((total, reason) => total + reason.contribution, 50);
	expect(sum).toBeCloseTo(rateOne(customer).score!, 12);
	expect(found).toHaveLength(5);
});

test("reasons have a contribution of weight × (points − 50) ÷ (known weight + evidence)", () => {
	// margin 10 %: 50 points, weight 10; on time: 100 points, weight 7
	const [strong, none] = reasonsOf({ revenue: 1000, profit: 100, daysLate: 0 });
	expect(strong).toMatchObject({ criterion: "daysLate", contribution: (7 * 50) / (17 + 10) });
	expect(none).toMatchObject({ criterion: "netMargin", contribution: 0 });
});

describe("strongest", () => {
	const shown = (customer: Customer, changes: Partial<Policy> = {}, opening?: GateKey) => {
		const rating = rateOne(customer, changes);
		return strongest(rating, opening ?? rating.gate, { ...defaultPolicy, ...changes });
	};
	const LOSER = { revenue: 1000, profit: -300, daysLate: 60 };

	test("returns at most three reasons, for and against apart", () => {
		const { for: pros, against } = shown({
			revenue: 1000,
			profit: 300,
			previousRevenue: 500,
			daysLate: 60,
			ownerFocus: 1,
			delegation: 2,
			satisfaction: 4,
		});
		expect(named(pros)).toEqual(["netMargin"]);
		expect(named(against)).toEqual(["daysLate", "ownerFocus"]);
	});
	test("leaves out the margin if the gate's sentence gives it", () => {
		expect(named(shown(LOSER, {}, "loses").against)).toEqual(["daysLate"]);
		for (const gate of ["drains", "breaksEven", "noLoss", "unprovenProfit"] as const)
			expect(named(shown(LOSER, {}, gate).against)).toEqual(["daysLate"]);
	});
	test("leaves out the value too, where it is the net profit", () => {
		const criteria = withAnchors({ value: [-100, 0, 100] });
		expect(named(shown(LOSER, { criteria }, "loses").against)).toEqual(["daysLate"]);
		const byRevenue = { criteria, valueBy: "revenue" as const };
		expect(named(shown(LOSER, byRevenue, "loses").for)).toEqual(["value"]);
		expect(named(shown(LOSER, { criteria }, "lapsed").against)).toEqual(["value", "daysLate"]);
	});
	test("tells a loss once", () => {
		const criteria = withAnchors({ value: [-100, 0, 100], profitPerHour: [0, 10, 20] });
		const loser = { ...LOSER, hours: 10 };
		expect(named(shown(loser, { criteria }, "loses").against)).toEqual(["daysLate"]);
		expect(named(shown(loser, { criteria }, "newCustomer").against)).toEqual(["value", "daysLate"]);
		const byRevenue = { criteria, valueBy: "revenue" as const };
		expect(named(shown(loser, byRevenue, "newCustomer").against)).toEqual(["netMargin", "daysLate"]);
		// What they earn for each hour is no loss, and tells why there is one.
		const slow = { ...loser, profit: 5, revenue: 1000 };
		expect(named(shown(slow, { criteria, hourlyCost: 10 }, "newCustomer").against)).toContain(
			"profitPerHour",
		);
	});
	test("says of a customer who stopped buying no second time that they did", () => {
		const criteria = withAnchors({ silence: [180, 30, 0] });
		const silent = { lastOrder: TODAY - 200, revenue: 500, previousRevenue: 1000, daysLate: 60 };
		expect(named(shown(silent, { criteria }).against)).toEqual(["silence", "daysLate", "growth"]);
		expect(named(shown({ ...silent, lastOrder: TODAY - 400 }, { criteria }).against)).toEqual(["daysLate"]);
	});
});

describe("strongestOf", () => {
	const part = (criterion: CriterionKey, points: number, weight = 1): ScorePart => ({
		...{ criterion, points, weight, value: 0 },
		contribution: (weight * (points - 50)) / 10,
	});
	test("sorts by strength", () => {
		const { for: pros, against } = strongestOf(
			[part("products", 90), part("daysLate", 0), part("energy", 100, 2)],
			defaultPolicy,
		);
		expect(named(pros)).toEqual(["energy", "products"]);
		expect(named(against)).toEqual(["daysLate"]);
	});
	test("takes 60 points at least for a customer, and 40 at most against, however heavy the criterion", () => {
		const points = [
			part("growth", 59.9, 90),
			part("products", 60),
			part("daysLate", 40),
			part("fit", 40.1, 90),
		];
		const { for: pros, against } = strongestOf(points, defaultPolicy);
		expect([named(pros), named(against)]).toEqual([["products"], ["daysLate"]]);
	});
	test("finds nothing where nothing stands out", () => {
		expect(strongestOf([part("growth", 50)], defaultPolicy)).toEqual({ for: [], against: [] });
	});
});

test("roundToSum rounds parts so that they add up to the rounded sum", () => {
	expect(roundToSum([0.333, 0.333, 0.334], 1)).toEqual([0.3, 0.3, 0.4]);
	expect(roundToSum([-1.25, 3.75, 0.05], 1, 2.6)).toEqual([-1.2, 3.8, 0]);
	expect(roundToSum([], 1)).toEqual([]);
});
