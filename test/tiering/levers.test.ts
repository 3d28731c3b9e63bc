import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { type LeverKey, levers } from "../../src/tiering/levers.ts";
import { measure } from "../../src/tiering/measure.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { TODAY } from "./rateOne.ts";

const all = (customer: Customer, changes: Partial<Policy> = {}) => {
	const policy = { ...defaultPolicy, ...changes };
	return levers(measure(customer, policy, TODAY), policy, customer);
};
const keys = (customer: Customer, changes: Partial<Policy> = {}) =>
	all(customer, changes).map(({ key }) => key);
const leverOf = (key: LeverKey, customer: Customer, changes: Partial<Policy> = {}) =>
	all(customer, changes).find((lever) => lever.key === key)!;
const PRICED = { hourlyCost: 50 };

describe("levers", () => {
	test("are the known criteria with a weight that could be better", () => {
		const { complaints } = defaultPolicy.criteria;
		const criteria = { ...defaultPolicy.criteria, complaints: { ...complaints, weight: 0 } };
		const customer = { revenue: 1000, profit: 100, daysLate: 0, discount: 0.2, complaints: 3 };
		expect(keys(customer)).toEqual(["netProfit", "discount", "complaints"]);
		expect(keys(customer, { criteria })).toEqual(["netProfit", "discount"]);
	});
	test("include neither profit nor hours without revenue to compare them with", () => {
		for (const revenue of [0, -100]) expect(keys({ revenue, profit: 5, hours: 9 }, PRICED)).toEqual([]);
		expect(keys({ profit: 5, hours: 9 }, PRICED)).toEqual([]);
		expect(keys({ revenue: 100, hours: 9 }, PRICED)).toEqual(["hours"]);
	});
	test("include hours only with an hourly cost, in whole hours down to zero", () => {
		const customer = { revenue: 1000, profit: 100, hours: 2.5 };
		expect(keys(customer)).toEqual(["netProfit"]);
		expect(leverOf("hours", customer, PRICED)).toMatchObject({ from: 2.5, base: 2.5, step: -1, maxSteps: 2 });
		expect(keys({ ...customer, hours: 0.5 }, PRICED)).toEqual(["netProfit"]);
	});
	test("let net profit rise up to its best anchor, that of the amount once it is calibrated", () => {
		expect(leverOf("netProfit", { revenue: 1000, profit: 100 }).maxSteps).toBe(250); // 35 % of 1,000
		const netProfit = { weight: 10, anchors: [0, 100, 5000] as const };
		const criteria = { ...defaultPolicy.criteria, netProfit };
		expect(leverOf("netProfit", { revenue: 1000, profit: 100 }, { criteria }).maxSteps).toBe(4900);
	});
});

describe("steps of levers", () => {
	test("go in the better direction, from the next worse round number to the best anchor", () => {
		const customer = {
			revenue: 1290,
			previousRevenue: 1000,
			discount: 0.157,
			daysLate: 41,
			satisfaction: 4.2,
		};
		expect(leverOf("discount", customer)).toMatchObject({
			from: 0.157,
			base: 0.16,
			step: -0.01,
			maxSteps: 16,
		});
		expect(leverOf("daysLate", customer)).toMatchObject({ from: 41, base: 41, step: -1, maxSteps: 41 });
		expect(leverOf("satisfaction", customer)).toMatchObject({ from: 4.2, base: 4, step: 1, maxSteps: 1 });
		expect(leverOf("growth", customer)).toMatchObject({ base: 0.29, step: 0.01, maxSteps: 21 });
	});
	test.each([
		[9800, 10],
		[2_300_000, 1000],
		[1000, 1],
		[10_000, 10],
		[0.5, 0.01],
	])("are about a thousandth of the revenue, rounded: for %d it is %d", (revenue, step) => {
		expect(leverOf("netProfit", { revenue, profit: 0 }).step).toBe(step);
	});
	test("have an effort, as a share of the way from the worst anchor to the best", () => {
		const customer = { discount: 0.2, daysLate: 30, products: 2, referred: 0, satisfaction: 3 };
		expect(leverOf("discount", customer).effort).toBeCloseTo(0.01 / 0.4, 12);
		expect(leverOf("daysLate", customer).effort).toBeCloseTo(1 / 60, 12);
		expect(leverOf("satisfaction", customer).effort).toBeCloseTo(1 / 4, 12);
		// Without a first anchor, the lower half counts as long as the upper.
		expect(leverOf("products", customer).effort).toBeCloseTo(1 / 8, 12);
		expect(leverOf("referred", customer).effort).toBeCloseTo(1 / 6, 12);
		const busy = { revenue: 1000, profit: 100, hours: 9 };
		expect(leverOf("netProfit", busy, PRICED).effort).toBeCloseTo(1 / 1000 / 0.45, 12);
		expect(leverOf("hours", busy, PRICED).effort).toBeCloseTo(50 / 1000 / 0.6, 12);
	});
});

describe("measuresAt of a lever", () => {
	test("raises the margin with the profit, and leaves the rest", () => {
		const found = leverOf("netProfit", { revenue: 1000, profit: 100, daysLate: 9 }).measuresAt(250);
		expect(found).toMatchObject({ netProfit: 250, netMargin: 0.25, daysLate: 9 });
	});
	test("lowers the time cost with the hours, and raises the profit if it is known", () => {
		const busy = { revenue: 1000, hours: 9, daysLate: 9 };
		const known = leverOf("hours", { ...busy, profit: 500 }, PRICED).measuresAt(4);
		expect(known).toMatchObject({ timeCost: 0.2, netProfit: 300, netMargin: 0.3, daysLate: 9 });
		const unknown = leverOf("hours", busy, PRICED).measuresAt(4);
		expect(unknown).toMatchObject({ timeCost: 0.2, daysLate: 9 });
		expect([unknown.netProfit, unknown.netMargin]).toEqual([undefined, undefined]);
	});
});
