import { describe, expect, test } from "vitest";
import type { Customer } from "../../src/tiering/facts.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { rateOne, TODAY } from "./rateOne.ts";

const measured = (customer: Customer, changes: Partial<Policy> = {}) => rateOne(customer, changes).measures;

describe("netProfit in formulas", () => {
	test("prefers the typed profit to a computed one", () => {
		expect(measured({ revenue: 1000, profit: 300, cost: 100, margin: 0.9 }).netProfit).toBe(300);
	});
	test("is revenue minus cost, else revenue × margin", () => {
		expect(measured({ revenue: 1000, cost: 600, margin: 0.9 }).netProfit).toBe(400);
		expect(measured({ revenue: 1000, margin: 0.25 }).netProfit).toBe(250);
		expect(measured({ revenue: -1000, margin: 0.25 }).netProfit).toBeUndefined();
	});
	test("rests on the usual margin only where revenue, hours and their price are known", () => {
		const usual = { assumedMargin: 0.3, hourlyCost: 50 };
		const busy = { revenue: 1000, hours: 2 };
		expect(measured(busy, usual)).toMatchObject({ netProfit: 200, netMargin: 0.2, profitPerHour: 150 });
		expect(measured({ revenue: 1000 }, usual).netProfit).toBeUndefined();
		expect(measured({ revenue: 0, hours: 2 }, usual).netProfit).toBeUndefined();
		expect(measured(busy, { assumedMargin: 0.3 })).toMatchObject({
			netProfit: undefined,
			netMargin: undefined,
		});
	});
	test("counts as assumed only if it rests on the usual margin", () => {
		const assumed = (customer: Customer, assumedMargin: number | null = 0.3) =>
			rateOne({ hours: 1, ...customer }, { assumedMargin, hourlyCost: 10 }).profitAssumed;
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
	test("counts unknown hours as zero, says so, and leaves the time cost unknown", () => {
		const rating = rateOne({ revenue: 1000, profit: 300 }, { hourlyCost: 50 });
		expect(rating.measures).toMatchObject({ netProfit: 300, timeCost: undefined });
		expect(rating.hoursMissing).toBe(true);
		expect(rateOne({ revenue: 1000, profit: 300 }).hoursMissing).toBe(false);
	});
});

describe("profitPerHour in formulas", () => {
	test("is gross profit by the hour, whether or not an hour has a price", () => {
		const customer = { revenue: 1000, profit: 300, hours: 2 };
		expect(measured(customer).profitPerHour).toBe(150);
		expect(measured(customer, { hourlyCost: 50 }).profitPerHour).toBe(150);
	});
	test("is unknown without hours", () => {
		expect(measured({ profit: 300, hours: 0 }).profitPerHour).toBeUndefined();
		expect(measured({ profit: 300 }).profitPerHour).toBeUndefined();
	});
});

describe("shares of revenue and growth in formulas", () => {
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
	test("are those of a customer's own currency where the amounts are unknown, unless hours are priced", () => {
		const foreign = { ratios: { margin: 0.3, growth: -0.2 }, hours: 2 };
		expect(measured(foreign)).toMatchObject({ netMargin: 0.3, growth: -0.2, netProfit: undefined });
		expect(measured(foreign, { hourlyCost: 50 }).netMargin).toBeUndefined();
	});
});

describe("value and lifetime in formulas", () => {
	const customer = { revenue: 1000, profit: 300, lifetimeRevenue: 5000 };
	test.each([
		["netProfit", 300],
		["revenue", 1000],
		["lifetimeRevenue", 5000],
	] as const)("value by %s is %i", (valueBy, value) => {
		expect(measured(customer, { valueBy })).toMatchObject({ value, lifetime: 5000 });
		expect(measured({}, { valueBy })).toMatchObject({ value: undefined, lifetime: undefined });
	});
});

describe("silence in formulas", () => {
	const bought = { lastOrder: TODAY - 100 };
	test("counts days from the last order to the review, or to the day up to which orders are known", () => {
		expect(measured(bought).silence).toBe(100);
		expect(measured(bought, { reviewDate: TODAY - 30 }).silence).toBe(70);
		expect(measured(bought, { ordersKnownUpTo: TODAY - 40 }).silence).toBe(60);
		expect(measured({}).silence).toBeUndefined();
	});
	test("is never below zero", () => {
		expect(measured(bought, { ordersKnownUpTo: TODAY - 400 }).silence).toBe(0);
		expect(measured({ lastOrder: TODAY + 8 }).silence).toBe(0);
	});
});

describe("ageMonths in formulas", () => {
	test("counts whole months from the first order to the review date", () => {
		expect(measured({ firstOrder: TODAY - 30 }).ageMonths).toBe(0);
		expect(measured({ firstOrder: TODAY - 31 }).ageMonths).toBe(1); // 21 October
		expect(measured({ firstOrder: TODAY - 184 }).ageMonths).toBe(6); // 21 May
		expect(measured({ firstOrder: TODAY - 183 }).ageMonths).toBe(5); // 22 May
		expect(measured({}).ageMonths).toBeUndefined();
	});
	test("counts five months from 31 May to 30 November", () => {
		const day = (date: string) => Date.parse(date) / 86_400_000;
		expect(measured({ firstOrder: day("2026-05-31") }, { reviewDate: day("2026-11-30") }).ageMonths).toBe(5);
	});
});

describe("lapsed in formulas", () => {
	const old = { firstOrder: TODAY - 800 };
	test.each<[boolean, Customer]>([
		[true, { revenue: 0, previousRevenue: 10 }],
		[true, { revenue: -5, previousRevenue: 10 }],
		[true, { revenue: 0, lifetimeRevenue: 10 }],
		[true, { revenue: 10, previousRevenue: 100 }],
		[true, { recentRevenue: 1, revenue: 500, previousRevenue: 100 }],
		[true, { lastOrder: TODAY - 366 }],
		[false, { revenue: 0 }],
		[false, { revenue: 0, previousRevenue: 0, lifetimeRevenue: 0 }],
		[false, { revenue: 11, previousRevenue: 100 }],
		[false, { lastOrder: TODAY - 365 }],
		[false, {}],
	])("is %s for %o, and false for a new customer", (lapsed, customer) => {
		expect(rateOne(customer).lapsed).toBe(lapsed);
		expect(rateOne({ ...old, ...customer }).lapsed).toBe(lapsed);
		expect(rateOne({ ...customer, firstOrder: TODAY - 90 }).lapsed).toBe(false);
	});
	test("is counted up to the day up to which orders are known", () => {
		const customer = { lastOrder: TODAY - 400 };
		expect(rateOne(customer, { ordersKnownUpTo: TODAY - 200 }).lapsed).toBe(false);
	});
});

describe("manualTier in formulas", () => {
	test("is in force without a date, and through its last day", () => {
		expect(measured({ manualTier: 1 }).manualTier).toBe(1);
		expect(measured({ manualTier: 1, manualUntil: TODAY }).manualTier).toBe(1);
	});
	test("has run out the day after its last", () => {
		expect(measured({ manualTier: 1, manualUntil: TODAY - 1 }).manualTier).toBeUndefined();
	});
});
