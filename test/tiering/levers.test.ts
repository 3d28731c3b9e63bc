import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { type LeverKey, levers } from "../../src/tiering/levers.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { rateOne, withAnchors } from "./rateOne.ts";

const all = (customer: Customer, changes: Partial<Policy> = {}) =>
	levers(rateOne(customer, changes), { ...defaultPolicy, ...changes });
const keys = (customer: Customer, changes: Partial<Policy> = {}) =>
	all(customer, changes).map(({ key }) => key);
const leverOf = (key: LeverKey, customer: Customer, changes: Partial<Policy> = {}) =>
	all(customer, changes).find((lever) => lever.key === key)!;
const PRICED = { hourlyCost: 50 };
const BY_HOUR = { criteria: withAnchors({ profitPerHour: [0, 50, 100] }) };

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
	test("include neither profit nor hours where the profit rests on the usual margin", () => {
		expect(keys({ revenue: 100, hours: 9 }, { ...PRICED, assumedMargin: 0.3 })).toEqual([]);
	});
	test("include hours only with a price or points for the profit of an hour, in whole hours down to half of them", () => {
		const customer = { revenue: 1000, profit: 100, hours: 3.5 };
		expect(keys(customer)).toEqual(["netProfit"]);
		for (const changes of [PRICED, BY_HOUR])
			expect(leverOf("hours", customer, changes)).toMatchObject({
				from: 3.5,
				base: 3.5,
				step: -1,
				maxSteps: 1,
			});
		expect(leverOf("hours", { ...customer, hours: 40 }, PRICED).maxSteps).toBe(20);
		expect(keys({ ...customer, hours: 1 }, PRICED)).toEqual(["netProfit"]);
	});
	test("include orders once they are measured against the list", () => {
		const criteria = withAnchors({ orders: [0, 4, 12] });
		expect(keys({ orders: 5 })).toEqual([]);
		expect(leverOf("orders", { orders: 5 }, { criteria })).toMatchObject({ base: 5, step: 1, maxSteps: 5 });
		expect(leverOf("orders", { orders: 8 }, { criteria }).maxSteps).toBe(4); // 12 are the best
	});
	test("ask nobody for more than twice as much as now", () => {
		const criteria = withAnchors({ orders: [0, 4, 12] });
		expect(keys({ orders: 0 }, { criteria })).toEqual([]);
		// From 40 % less to 20 % more is twice as much.
		expect(leverOf("growth", { revenue: 600, previousRevenue: 1000 })).toMatchObject({
			base: -0.4,
			maxSteps: 60,
		});
		expect(leverOf("usageGrowth", { usage: 6, previousUsage: 10 })).toMatchObject({
			base: -0.4,
			maxSteps: 60,
		});
	});
	test("do not include what follows from several facts: value, margin, silence, lifetime revenue", () => {
		const criteria = withAnchors({ value: [0, 10, 20], silence: [180, 20, 0], lifetime: [0, 10, 20] });
		expect(keys({ lifetimeRevenue: 5, lastOrder: 20_000 }, { criteria, valueBy: "lifetimeRevenue" })).toEqual(
			[],
		);
	});
	test("let net profit rise as far as the best margin, value or profit of an hour, but to no better margin than the best", () => {
		const customer = { revenue: 1000, profit: 100, hours: 20 };
		const steps = (changes: Partial<Policy> = {}) => leverOf("netProfit", customer, changes).maxSteps;
		expect(steps()).toBe(250); // 35 % of 1,000
		const byValue = (top: number) => ({ criteria: withAnchors({ value: [0, 100, top] }) });
		expect(steps(byValue(5000))).toBe(250);
		const { netMargin } = defaultPolicy.criteria;
		const anyMargin = ({ criteria }: Pick<Policy, "criteria">) => ({
			criteria: { ...criteria, netMargin: { ...netMargin, weight: 0 } },
		});
		expect(steps(anyMargin(byValue(500)))).toBe(400);
		expect(steps({ ...anyMargin(byValue(500)), valueBy: "revenue" })).toBe(50); // 15 %, which is high
		expect(steps(anyMargin(byValue(5000)))).toBe(900); // all of the revenue
		expect(steps(anyMargin({ criteria: withAnchors({ profitPerHour: [0, 5, 10] }) }))).toBe(100); // 20 hours at 10
		expect(steps({ ...anyMargin(byValue(5000)), ...PRICED })).toBe(900); // the same after 1,000 for our hours
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
		expect(leverOf("daysLate", customer).effort).toBeCloseTo(1 / 45, 12);
		expect(leverOf("satisfaction", customer).effort).toBeCloseTo(1 / 4, 12);
		// Without a first anchor, the lower half counts as long as the upper.
		expect(leverOf("products", customer).effort).toBeCloseTo(1 / 8, 12);
		expect(leverOf("referred", customer).effort).toBeCloseTo(1 / 6, 12);
		const busy = { revenue: 1000, profit: 100, hours: 9 };
		expect(leverOf("netProfit", busy, PRICED).effort).toBeCloseTo(1 / 1000 / 0.45, 12);
		expect(leverOf("hours", busy, PRICED).effort).toBeCloseTo(50 / 1000 / 0.6, 12);
		expect(leverOf("hours", busy, BY_HOUR).effort).toBeCloseTo(1 / 9, 12);
	});
});

describe("changeTo of a lever", () => {
	test("gives the profit before our hours for a net profit after them", () => {
		const busy = { revenue: 1000, profit: 100, hours: 3 };
		expect(leverOf("netProfit", busy).changeTo(250)).toEqual({ profit: 250 });
		expect(leverOf("netProfit", { ...busy, profit: 300 }, PRICED).changeTo(250)).toEqual({ profit: 400 });
	});
	test("changes nothing but the fact itself for any other", () => {
		expect(leverOf("hours", { revenue: 1000, hours: 9 }, PRICED).changeTo(4)).toEqual({ hours: 4 });
		expect(leverOf("daysLate", { daysLate: 9 }).changeTo(4)).toEqual({ daysLate: 4 });
	});
});
