import { describe, expect, test } from "vitest";
import type { CriterionKey } from "../../src/tiering/criteria.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { fitTo, fitted, isFitOutdated } from "../../src/tiering/fit.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { rate } from "../../src/tiering/rate.ts";
import { TODAY } from "./rateOne.ts";

const fitOf = (customers: readonly Customer[], changes: Partial<Policy> = {}) =>
	fitTo({ ...defaultPolicy, ...changes }, customers, TODAY);
/** A list in which one fact has these values; undefined is unknown. */
const list = (fact: keyof Customer, ...values: (number | undefined)[]): Customer[] =>
	values.map((value) => (value === undefined ? {} : { [fact]: value }));
const criterion = (key: CriterionKey, customers: readonly Customer[], changes: Partial<Policy> = {}) => {
	const { anchors, off } = fitOf(customers, changes).criteria[key];
	return off ?? anchors;
};

describe("anchors that fitTo takes from a list", () => {
	test("are the 10th, 50th and 90th percentile of the orders", () => {
		expect(criterion("orders", list("orders", 100, 40, 10, 80, 20))).toEqual([14, 40, 92]);
	});
	test("are none for fewer than five known values", () => {
		expect(criterion("orders", list("orders", 1, 2, 3, 4, undefined, undefined))).toBe("tooFew");
		expect(criterion("orders", list("orders", 1, 2, 3, 4, 5))).toEqual([1.4, 3, 4.6]);
	});
	test("are none if the 50th and the 90th percentile are the same", () => {
		expect(criterion("orders", list("orders", 1, 2, 5, 5, 5))).toBe("tooAlike");
	});
	test("can only help if the 10th and the 50th percentile are the same", () => {
		expect(criterion("orders", list("orders", 1, 1, 1, 2, 5))).toEqual([null, 1, expect.closeTo(3.8)]);
	});
	test("leave out zeros of the value and of the lifetime revenue, before they are counted", () => {
		const revenue = [0, 0, 0, 10, 20, 40, 80, 100];
		expect(criterion("value", list("revenue", ...revenue))).toEqual([14, 40, 92]);
		expect(criterion("value", list("revenue", 0, 0, 1, 2, 3, 4))).toBe("tooFew");
		const both = revenue.map((amount) => ({ revenue: 1 + amount, lifetimeRevenue: amount }));
		expect(criterion("lifetime", both)).toEqual([14, 40, 92]);
	});
	test("keep losses in the value", () => {
		expect(criterion("value", list("profit", -20, -10, 0, 10, 20, 30))).toEqual([-16, 10, 26]);
	});
	test("are no second time those of the value, where it is the lifetime revenue", () => {
		const customers = list("lifetimeRevenue", 10, 20, 40, 80, 100);
		expect(criterion("value", customers)).toEqual([14, 40, 92]);
		expect(criterion("lifetime", customers)).toBe("isValue");
	});
	test("give silence 0 points at 180 days at the earliest", () => {
		const silent = (...days: number[]) =>
			criterion(
				"silence",
				days.map((day) => ({ lastOrder: TODAY - day })),
			);
		expect(silent(0, 10, 20, 40, 50)).toEqual([180, 20, 4]);
		expect(silent(0, 100, 200, 400, 500)).toEqual([460, 200, 40]);
		// The same at 50 and 0: it can only help, unless 180 days are still to come.
		expect(silent(0, 30, 30, 30, 30)).toEqual([180, 30, 12]);
		expect(silent(0, 300, 300, 300, 300)).toEqual([null, 300, 120]);
	});
	test("are the list's own margins only while the hours have no price", () => {
		const customers = [0.1, 0.2, 0.4, 0.8, 0.9].map((margin) => ({ revenue: 100, margin }));
		expect(criterion("netMargin", customers)?.[1]).toBeCloseTo(0.4);
		expect(criterion("netMargin", customers, { hourlyCost: 40 })).toEqual([-0.1, 0.1, 0.35]);
	});
	test("stay the fixed ones for a margin that cannot be fitted", () => {
		for (const margins of [
			[0.1, 0.2, 0.3],
			[0.2, 0.2, 0.2, 0.2, 0.2],
		])
			expect(
				criterion(
					"netMargin",
					margins.map((margin) => ({ revenue: 100, margin })),
				),
			).toEqual([-0.1, 0.1, 0.35]);
	});
});

test("fitTo takes margins that differ by a rounding error only for alike", () => {
	const customers = [9, 10, 11, 12, 13, 14, 15, 16].map((revenue) => ({ revenue, margin: 0.12 }));
	const margins = rate(customers, defaultPolicy, TODAY).map(({ measures }) => measures.netMargin);
	expect(new Set(margins).size).toBeGreaterThan(1);
	expect(criterion("netMargin", customers)).toEqual([-0.1, 0.1, 0.35]);
	expect(criterion("netMargin", customers, { hourlyCost: 40 })).toBe("allAlike");
});

describe("fitTo switches a criterion with fixed anchors off", () => {
	test("if all customers are alike", () => {
		expect(criterion("products", list("products", 1, 1, 1, 1, 1))).toBe("allAlike");
		expect(criterion("products", list("products", 1, 1, 1, 1, 2))).toEqual([null, 1, 5]);
	});
	test("only if the fact is known for five, and for half of the list", () => {
		expect(criterion("products", list("products", 1, 1, 1, 1))).toEqual([null, 1, 5]);
		const half = list("products", ...Array(6).fill(1), ...Array(6).fill(undefined));
		expect(criterion("products", half)).toBe("allAlike");
		expect(criterion("products", [...half, {}])).toEqual([null, 1, 5]);
	});
	test("but not a margin that the hours have made the same for all", () => {
		const customers = list("margin", 0.2, 0.2, 0.2, 0.2, 0.2).map((facts) => ({ ...facts, revenue: 100 }));
		expect(criterion("netMargin", customers)).toEqual([-0.1, 0.1, 0.35]);
		expect(criterion("netMargin", customers, { hourlyCost: 40 })).toBe("allAlike");
	});
});

describe("fitTo measures value by", () => {
	const known = (revenue: number, lifetimeRevenue: number, profit: number): Customer[] =>
		Array.from({ length: 10 }, (_, index) => ({
			...(index < revenue ? { revenue: 10 } : {}),
			...(index < lifetimeRevenue ? { lifetimeRevenue: 10 } : {}),
			...(index < profit ? { profit: 10 } : {}),
		}));
	test.each([
		["net profit, known for half", known(10, 10, 5), "netProfit"],
		["revenue, if net profit is known for fewer", known(10, 10, 4), "revenue"],
		["lifetime revenue, if the others are known for fewer", known(4, 5, 4), "lifetimeRevenue"],
		["what is known for most, if nothing is known for half", known(3, 4, 2), "lifetimeRevenue"],
		["the first in this order among equals", known(4, 4, 2), "revenue"],
		["net profit, if nothing is known", [{}], "netProfit"],
	] as const)("%s", (_, customers, measure) => {
		expect(fitOf(customers).valueBy).toBe(measure);
	});
	test("net profit that rests on a usual margin and priced hours too", () => {
		const customers = list("revenue", 1, 2, 3).map((facts) => ({ ...facts, hours: 1 }));
		expect(fitOf(customers, { hourlyCost: 1, assumedMargin: 0.3 }).valueBy).toBe("netProfit");
		expect(fitOf(customers, { assumedMargin: 0.3 }).valueBy).toBe("revenue");
	});
});

describe("the day up to which orders are known, in fitTo,", () => {
	test("is the latest order that is not after the review", () => {
		const dates = list("lastOrder", TODAY - 5, TODAY - 3, TODAY + 9);
		expect(fitOf(dates).ordersKnownUpTo).toBe(TODAY - 3);
		expect(fitOf(dates, { reviewDate: TODAY - 4 }).ordersKnownUpTo).toBe(TODAY - 5);
	});
	test("is open without orders", () => {
		expect(fitOf([{ revenue: 5 }]).ordersKnownUpTo).toBeNull();
	});
	test("is anew what the list says, whatever was fitted before", () => {
		expect(fitOf(list("lastOrder", TODAY - 5), { ordersKnownUpTo: TODAY - 99 }).ordersKnownUpTo).toBe(
			TODAY - 5,
		);
	});
});

describe("the unproven gates, in fitTo,", () => {
	const some = (count: number, facts: Customer): Customer[] => [
		...Array.from({ length: count }, () => facts),
		...Array.from({ length: 20 - count }, () => ({})),
	];
	test("are on if at most nine in ten lack the facts", () => {
		const margin = { revenue: 10, profit: 5 };
		expect([1, 2].map((count) => fitOf(some(count, margin)).unproven.profit)).toEqual([false, true]);
		expect([1, 2].map((count) => fitOf(some(count, { newNeeds: 1 })).unproven.growth)).toEqual([false, true]);
	});
	test("are on for growth if orders give points, and off if these are off", () => {
		const orders = (...counts: number[]) => fitOf(list("orders", ...counts)).unproven.growth;
		expect(orders(1, 2, 3, 4, 5)).toBe(true);
		expect(orders(3, 3, 3, 3, 3)).toBe(false);
		expect(orders(1, 2, 3, 4)).toBe(false);
	});
	test.each([{ referred: 0 }, { usage: 5, previousUsage: 4 }, { revenue: 5, previousRevenue: 4 }])(
		"are on for growth if %o is known for all",
		(facts) => {
			expect(fitOf(some(20, facts)).unproven.growth).toBe(true);
		},
	);
});

test("fitted takes the weights as they are, and whatever a second fitting finds", () => {
	const criteria = {
		...defaultPolicy.criteria,
		orders: { ...defaultPolicy.criteria.orders, weight: 3 },
	};
	const customers = list("orders", 10, 20, 40, 80, 100);
	const once = fitted({ ...defaultPolicy, criteria }, customers, TODAY);
	expect(once.criteria.orders).toEqual({ weight: 3, anchors: [14, 40, 92], off: null });
	expect(fitted(once, customers, TODAY)).toEqual(once);
	expect(fitted(once, list("orders", 1, 2), TODAY).criteria.orders).toEqual({
		weight: 3,
		anchors: null,
		off: "tooFew",
	});
});

test("fitted makes a list without profits have all tiers but the last", () => {
	const customers = Array.from({ length: 40 }, (_, index) => ({
		revenue: 100 + index * index * 10,
		orders: 1 + (index >> 2),
		lastOrder: TODAY - 400 + 10 * index,
	}));
	const policy = fitted(defaultPolicy, customers, TODAY);
	const tiers = rate(customers, policy, TODAY).map(({ tier }) => tier);
	expect([...new Set(tiers)].sort()).toEqual([1, 2, 3]);
});

describe("isFitOutdated", () => {
	const revenues = (times: number) =>
		Array.from({ length: 14 }, (_, index) => ({ revenue: 100 * (index + 1) * times }));
	const policy = fitted(defaultPolicy, revenues(1), TODAY);
	test.each([
		["as it was fitted", revenues(1), false],
		["a little larger", revenues(1.4), false],
		["twelve times as large", revenues(12), true],
		["a twentieth as large", revenues(0.05), true],
		["of four customers", revenues(12).slice(0, 4), false],
		[
			"that has profits by now, a better measure",
			revenues(1).map((facts) => ({ ...facts, profit: facts.revenue / 2 })),
			true,
		],
	])("of a list %s: %o", (_, customers, isOutdated) => {
		expect(isFitOutdated(policy, customers)).toBe(isOutdated);
	});
	test("is false of a policy that was never fitted", () => {
		expect(isFitOutdated(defaultPolicy, revenues(12))).toBe(false);
	});
});
