import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { type LeverKey, levers } from "../../src/tiering/levers.ts";
import { measure } from "../../src/tiering/measure.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { TODAY } from "./customers.ts";

const all = (customer: Customer, changes: Partial<Policy> = {}) => {
	const policy = { ...defaultPolicy, ...changes };
	return levers(measure(customer, policy, TODAY), policy, customer);
};
const keys = (customer: Customer, changes: Partial<Policy> = {}) =>
	all(customer, changes).map(({ key }) => key);
const one = (key: LeverKey, customer: Customer, changes: Partial<Policy> = {}) =>
	all(customer, changes).find((lever) => lever.key === key)!;
const PRICED = { hourlyCost: 50 };

describe("what could change", () => {
	test("is what is known, counts, and could be better", () => {
		const { complaints } = defaultPolicy.criteria;
		const criteria = { ...defaultPolicy.criteria, complaints: { ...complaints, weight: 0 } };
		const customer = { revenue: 1000, profit: 100, daysLate: 0, discount: 0.2, complaints: 3 };
		expect(keys(customer)).toEqual(["netProfit", "discount", "complaints"]);
		expect(keys(customer, { criteria })).toEqual(["netProfit", "discount"]);
	});
	test("is neither money nor time where there is no revenue to hold it against", () => {
		for (const revenue of [0, -100]) expect(keys({ revenue, profit: 5, hours: 9 }, PRICED)).toEqual([]);
		expect(keys({ profit: 5, hours: 9 }, PRICED)).toEqual([]);
		expect(keys({ revenue: 100, hours: 9 }, PRICED)).toEqual(["hours"]);
	});
	test("is our time only where an hour has a price, and only whole hours that there are", () => {
		const customer = { revenue: 1000, profit: 100, hours: 2.5 };
		expect(keys(customer)).toEqual(["netProfit"]);
		expect(one("hours", customer, PRICED)).toMatchObject({ from: 2.5, base: 2.5, step: -1, maxSteps: 2 });
		expect(keys({ ...customer, hours: 0.5 }, PRICED)).toEqual(["netProfit"]);
	});
	test("is the amount too, up to the most that is worth anything, once it is calibrated", () => {
		expect(one("netProfit", { revenue: 1000, profit: 100 }).maxSteps).toBe(250); // 35 % of 1,000
		const netProfit = { weight: 10, anchors: [0, 100, 5000] as const };
		const criteria = { ...defaultPolicy.criteria, netProfit };
		expect(one("netProfit", { revenue: 1000, profit: 100 }, { criteria }).maxSteps).toBe(4900);
	});
});

describe("the steps", () => {
	test("go where it is better for us, from the round number on the worse side, to where more helps no further", () => {
		const customer = {
			revenue: 1290,
			previousRevenue: 1000,
			discount: 0.157,
			daysLate: 41,
			satisfaction: 4.2,
		};
		expect(one("discount", customer)).toMatchObject({ from: 0.157, base: 0.16, step: -0.01, maxSteps: 16 });
		expect(one("daysLate", customer)).toMatchObject({ from: 41, base: 41, step: -1, maxSteps: 41 });
		expect(one("satisfaction", customer)).toMatchObject({ from: 4.2, base: 4, step: 1, maxSteps: 1 });
		expect(one("growth", customer)).toMatchObject({ base: 0.29, step: 0.01, maxSteps: 21 });
	});
	test.each([
		[9800, 10],
		[2_300_000, 1000],
		[1000, 1],
		[10_000, 10],
		[0.5, 0.01],
	])("are round, about a thousandth of the revenue: of %d it is %d", (revenue, step) => {
		expect(one("netProfit", { revenue, profit: 0 }).step).toBe(step);
	});
	test("count as a part of the way from the worst to the best", () => {
		const customer = { discount: 0.2, daysLate: 30, products: 2, referred: 0, satisfaction: 3 };
		expect(one("discount", customer).effort).toBeCloseTo(0.01 / 0.4, 12);
		expect(one("daysLate", customer).effort).toBeCloseTo(1 / 60, 12);
		expect(one("satisfaction", customer).effort).toBeCloseTo(1 / 4, 12);
		// Where nobody gets less than 50, as if the other half were as long.
		expect(one("products", customer).effort).toBeCloseTo(1 / 8, 12);
		expect(one("referred", customer).effort).toBeCloseTo(1 / 6, 12);
		const busy = { revenue: 1000, profit: 100, hours: 9 };
		expect(one("netProfit", busy, PRICED).effort).toBeCloseTo(1 / 1000 / 0.45, 12);
		expect(one("hours", busy, PRICED).effort).toBeCloseTo(50 / 1000 / 0.6, 12);
	});
});

describe("all else is equal", () => {
	test("more profit on the same revenue is more margin", () => {
		const found = one("netProfit", { revenue: 1000, profit: 100, daysLate: 9 }).measuresAt(250);
		expect(found).toMatchObject({ netProfit: 250, netMargin: 0.25, daysLate: 9 });
	});
	test("an hour less costs less, where the profit is known", () => {
		const busy = { revenue: 1000, hours: 9, daysLate: 9 };
		const known = one("hours", { ...busy, profit: 500 }, PRICED).measuresAt(4);
		expect(known).toMatchObject({ timeCost: 0.2, netProfit: 300, netMargin: 0.3, daysLate: 9 });
		const unknown = one("hours", busy, PRICED).measuresAt(4);
		expect(unknown).toMatchObject({ timeCost: 0.2, daysLate: 9 });
		expect([unknown.netProfit, unknown.netMargin]).toEqual([undefined, undefined]);
	});
});
