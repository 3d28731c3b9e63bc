import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { measure } from "../../src/tiering/measure.ts";
import { rateOne, TODAY } from "./rateOne.ts";

const measured = (customer: Customer, changes = {}) =>
	measure(customer, { ...defaultPolicy, ...changes }, TODAY);

describe("netProfit in measure", () => {
	test("prefers the typed profit to a computed one", () => {
		expect(measured({ revenue: 1000, profit: 300, cost: 100, margin: 0.9 }).netProfit).toBe(300);
	});
	test("is revenue minus cost, else revenue × margin, else revenue × assumed margin", () => {
		expect(measured({ revenue: 1000, cost: 600, margin: 0.9 }).netProfit).toBe(400);
		expect(measured({ revenue: 1000, margin: 0.25 }).netProfit).toBe(250);
		expect(measured({ revenue: 1000 }, { assumedMargin: 0.3 }).netProfit).toBe(300);
	});
	test("counts as assumed only if it comes from the assumed margin", () => {
		const assumed = (customer: Customer, assumedMargin: number | null = 0.3) =>
			rateOne(customer, { assumedMargin }).profitAssumed;
		expect(assumed({ revenue: 1000 })).toBe(true);
		expect(assumed({ revenue: 1000 }, null)).toBe(false);
		expect(assumed({ satisfaction: 3 })).toBe(false);
		for (const known of [{ profit: 0 }, { cost: 0 }, { margin: 0 }])
			expect(assumed({ revenue: 1000, ...known })).toBe(false);
	});
	test("is unknown, not zero, without the facts to compute it", () => {
		expect(measured({ revenue: 1000 }).netProfit).toBeUndefined();
		expect(measured({ cost: 1000, margin: 0.2 }).netProfit).toBeUndefined();
	});
	test("subtracts the cost of our hours if there is an hourly cost", () => {
		const customer = { revenue: 1000, profit: 300, hours: 2 };
		expect(measured(customer).netProfit).toBe(300);
		expect(measured(customer, { hourlyCost: 50 })).toMatchObject({
			netProfit: 200,
			netMargin: 0.2,
			timeCost: 0.1,
		});
	});
	test("counts unknown hours as zero, and leaves the time cost unknown", () => {
		expect(measured({ revenue: 1000, profit: 300 }, { hourlyCost: 50 })).toMatchObject({
			netProfit: 300,
			timeCost: undefined,
		});
	});
});

describe("shares of revenue and growth in measure", () => {
	test("are unknown if the divisor is zero or negative", () => {
		expect(measured({ revenue: 0, profit: -50 })).toMatchObject({ netProfit: -50, netMargin: undefined });
		expect(measured({ revenue: -100, profit: -50 }).netMargin).toBeUndefined();
		expect(measured({ revenue: 100, previousRevenue: 0 }).growth).toBeUndefined();
		expect(measured({ revenue: 100, previousRevenue: -10 }).growth).toBeUndefined();
	});
	test("are unknown if the result is too large for a number", () => {
		expect(measured({ revenue: 1e10, previousRevenue: 5e-324 }).growth).toBeUndefined();
		expect(measured({ revenue: 5e-324, profit: -1e10 }).netMargin).toBeUndefined();
		// 2e307 is a number, but as a percentage it overflows.
		expect(measured({ revenue: 5e-324, profit: -1e-16 }).netMargin).toBeUndefined();
	});
	test("growth compares the revenue or usage of this period with the one before", () => {
		expect(measured({ revenue: 120, previousRevenue: 100 }).growth).toBeCloseTo(0.2);
		expect(measured({ usage: 5, previousUsage: 10 }).usageGrowth).toBe(-0.5);
	});
	test("growth uses the recent revenue if the list has it beside the revenue of all years", () => {
		expect(measured({ revenue: 5000, recentRevenue: 50, previousRevenue: 100 }).growth).toBe(-0.5);
	});
});

describe("ageMonths in measure", () => {
	test("counts whole months from the first order to the review date", () => {
		expect(measured({ firstOrder: TODAY - 30 }).ageMonths).toBe(0);
		expect(measured({ firstOrder: TODAY - 31 }).ageMonths).toBe(1); // 21 October
		expect(measured({ firstOrder: TODAY - 184 }).ageMonths).toBe(6); // 21 May
		expect(measured({ firstOrder: TODAY - 183 }).ageMonths).toBe(5); // 22 May
		expect(measured({}).ageMonths).toBeUndefined();
	});
});

describe("manualTier in measure", () => {
	test("is in force without a date, and through its last day", () => {
		expect(measured({ manualTier: 1 }).manualTier).toBe(1);
		expect(measured({ manualTier: 1, manualUntil: TODAY }).manualTier).toBe(1);
	});
	test("has run out the day after its last", () => {
		expect(measured({ manualTier: 1, manualUntil: TODAY - 1 }).manualTier).toBeUndefined();
	});
});
