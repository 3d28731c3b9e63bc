import { describe, expect, test } from "vitest";
import { CRITERIA, type CriterionKey } from "../../src/tiering/criteria.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { nextQuestion } from "../../src/tiering/nextQuestion.ts";
import { openQuestions } from "../../src/tiering/openQuestions.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { onlyCriteria, rateOne, TODAY, withAnchors } from "./rateOne.ts";

const asked = (customer: Customer, changes = {}) =>
	nextQuestion(rateOne(customer, changes), { ...defaultPolicy, ...changes });

test("nextQuestion asks for the revenue first, which the margin needs, then for the profit", () => {
	expect(asked({})).toBe("revenue");
	expect(asked({ revenue: 1000 })).toBe("profit");
});

test("nextQuestion asks for proof of growth if only that is missing for Tier 1", () => {
	// At a margin of 40 % only the unproven growth keeps them from Tier 1. Of the criteria that could prove it, growth moves the
	// score by 4 × 100 points, and referrals, which can only help, by 5 × 50.
	expect(asked({ revenue: 1000, profit: 400 })).toBe("previousRevenue");
	expect(asked({ revenue: 1000, profit: 400, previousRevenue: 0, previousUsage: 0 })).toBe("referred");
});

test("nextQuestion prefers the question that moves the score most if none moves the tier", () => {
	const loser = { revenue: 1000, profit: -500, previousRevenue: 900 };
	expect(asked(loser)).toBe("daysLate"); // weight 7, the heaviest unknown
	expect(asked({ ...loser, daysLate: 3 })).toBe("negotiation"); // weight 6
});

test("nextQuestion prefers a profit that may be a loss to a question that moves the score more", () => {
	const weights: Partial<Record<CriterionKey, number>> = { satisfaction: 100, daysLate: 60 };
	const criteria = { ...defaultPolicy.criteria };
	for (const [key, weight] of Object.entries(weights) as [CriterionKey, number][])
		criteria[key] = { ...criteria[key], weight };
	// Days late could lead from Tier 2 to 3, and so could the points of the profit; but a loss leads to Tier 4.
	expect(asked({ revenue: 1000, satisfaction: 3.4 }, { criteria })).toBe("profit");
});

test("nextQuestion asks the first in the model's order among equal questions", () => {
	const known = { revenue: 1000, profit: -500, previousRevenue: 900, daysLate: 3, negotiation: 3 };
	expect(asked(known)).toBe("ownerFocus"); // 5, like delegation and referred
});

test("nextQuestion asks nothing that could not be computed from the answer", () => {
	const changes = { criteria: onlyCriteria("netMargin", "growth") };
	expect(asked({ revenue: 0, profit: 5, previousRevenue: 0 }, changes)).toBeNull();
	expect(asked({ revenue: 0, profit: 5 }, changes)).toBe("previousRevenue");
	expect(asked({ revenue: 10, profit: 5, previousRevenue: 9 }, changes)).toBeNull();
});

test("nextQuestion asks for a profit that is only assumed before anything else", () => {
	const assumed = { hourlyCost: 50, assumedMargin: 0.3 };
	expect(asked({ revenue: 1000, hours: 8 }, assumed)).toBe("profit");
	expect(asked({ revenue: 1000, hours: 8, profit: 300 }, assumed)).not.toBe("profit");
});

test("nextQuestion asks nothing about who has stopped buying: why they did comes first", () => {
	expect(asked({ revenue: 1000, profit: 400, lastOrder: TODAY - 400 })).toBeNull();
	expect(asked({ revenue: 1000, profit: 400, lastOrder: TODAY - 300 })).not.toBeNull();
});

test("nextQuestion asks nothing about who has never bought: whether they will comes first", () => {
	expect(asked({ revenue: 0, orders: 0 })).toBeNull();
	expect(asked({ lifetimeRevenue: 0 })).toBeNull();
	expect(asked({ revenue: 0, orders: 1 })).not.toBeNull();
	expect(asked({ orders: 0 })).not.toBeNull();
});

describe("openQuestions", () => {
	const anchors = [0, 10, 20] as const;
	const fittedCriteria = withAnchors({
		...{ value: anchors, silence: [180, 20, 0], orders: anchors, profitPerHour: anchors, lifetime: anchors },
	});
	const only = (...keys: CriterionKey[]) => ({
		criteria: Object.fromEntries(
			CRITERIA.map((key) => [
				key,
				keys.includes(key) ? fittedCriteria[key] : { ...fittedCriteria[key], weight: 0 },
			]),
		) as Policy["criteria"],
	});
	const open = (customer: Customer, changes: Partial<Policy>) =>
		openQuestions(rateOne(customer, changes), { ...defaultPolicy, ...changes });

	test.each<[string, CriterionKey, Customer, readonly string[]]>([
		["the revenue before the profit", "netMargin", {}, ["revenue"]],
		["the profit for a known revenue", "netMargin", { revenue: 10 }, ["profit"]],
		["nothing for the margin of a revenue of zero", "netMargin", { revenue: 0 }, []],
		["the previous revenue", "growth", { revenue: 10 }, ["previousRevenue"]],
		["this year's revenue", "growth", { previousRevenue: 10 }, ["revenue"]],
		["nothing for growth from a revenue of zero", "growth", { previousRevenue: 0 }, []],
		["the usage", "usageGrowth", { previousUsage: 3 }, ["usage"]],
		["the previous usage", "usageGrowth", { usage: 3 }, ["previousUsage"]],
		["the usage before the previous usage", "usageGrowth", {}, ["usage"]],
		["nothing for growth from a usage of zero", "usageGrowth", { previousUsage: 0 }, []],
		[
			"nothing for growth from a usage of zero, with known usage",
			"usageGrowth",
			{ usage: 3, previousUsage: 0 },
			[],
		],
		["an answer", "fit", {}, ["fit"]],
		["the last order", "silence", {}, ["lastOrder"]],
		["nothing about the last order of who has never ordered", "silence", { orders: 0 }, []],
		["the last order of who has ordered", "silence", { orders: 2 }, ["lastOrder"]],
		["the number of orders", "orders", {}, ["orders"]],
		["the revenue of all years", "lifetime", {}, ["lifetimeRevenue"]],
		["our hours before the profit", "profitPerHour", {}, ["hours"]],
		["the profit for known hours", "profitPerHour", { hours: 3 }, ["profit"]],
		["nothing for the profit of no hours", "profitPerHour", { hours: 0 }, []],
		["the profit for the value", "value", { revenue: 10 }, ["profit"]],
		["nothing for amounts in another currency", "netMargin", { ratios: { growth: 0.2 } }, []],
	])("are %s", (_, criterion, customer, facts) => {
		expect(open(customer, only(criterion))).toEqual(facts);
	});
	test("include for the value what it is measured by", () => {
		for (const fact of ["revenue", "lifetimeRevenue"] as const)
			expect(open({ profit: 5 }, { ...only("value"), valueBy: fact })).toEqual([fact]);
	});
	test("include the profit only once, though margin and value both need it", () => {
		const both = only("netMargin", "value");
		expect(open({ revenue: 10 }, both)).toEqual(["profit"]);
		expect(open({ revenue: 0 }, both)).toEqual(["profit"]);
	});
	test("include nothing for a criterion that is off", () => {
		const { criteria } = only("fit", "energy");
		const off = { ...criteria, fit: { ...criteria.fit, off: "allAlike" as const } };
		expect(open({}, { criteria: off })).toEqual(["energy"]);
	});
});
