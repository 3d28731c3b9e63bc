import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import type { CriterionKey } from "../../src/tiering/measures.ts";
import { nextQuestion } from "../../src/tiering/nextQuestion.ts";
import { openQuestions } from "../../src/tiering/openQuestions.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { rateOne } from "./rateOne.ts";

const asked = (customer: Customer, changes = {}) =>
	nextQuestion(rateOne(customer, changes), { ...defaultPolicy, ...changes });

test("nextQuestion asks for the revenue first, which the margin needs, then for the profit", () => {
	expect(asked({})).toBe("revenue");
	expect(asked({ revenue: 1000 })).toBe("profit");
});

test("nextQuestion asks for proof of growth if only that is missing for Tier 1", () => {
	// At a margin of 40 % only the unproven growth keeps them from Tier 1. Three criteria could prove it;
	// referrals weigh most (5), then growth (4).
	expect(asked({ revenue: 1000, profit: 400 })).toBe("referred");
	expect(asked({ revenue: 1000, profit: 400, referred: 0 })).toBe("previousRevenue");
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
	const switchedOff = Object.fromEntries(
		Object.entries(defaultPolicy.criteria).map(([key, criterion]) => [
			key,
			["netMargin", "growth", "timeCost"].includes(key) ? criterion : { ...criterion, weight: 0 },
		]),
	);
	const changes = { criteria: switchedOff };
	expect(asked({ revenue: 0, profit: 5, previousRevenue: 0 }, changes)).toBeNull();
	expect(asked({ revenue: 0, profit: 5 }, changes)).toBe("previousRevenue");
	expect(asked({ revenue: 10, profit: 5, previousRevenue: 9 }, { ...changes, hourlyCost: 40 })).toBe("hours");
});

describe("openQuestions", () => {
	const only = (...keys: CriterionKey[]) => ({
		criteria: Object.fromEntries(
			Object.entries(defaultPolicy.criteria).map(([key, criterion]) => [
				key,
				keys.includes(key as CriterionKey) ? criterion : { ...criterion, weight: 0 },
			]),
		) as unknown as Policy["criteria"],
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
	])("are %s", (_, criterion, customer, facts) => {
		expect(open(customer, only(criterion))).toEqual(facts);
	});
	test("include our hours only with an hourly cost and a revenue to compare it with", () => {
		const priced = { ...only("timeCost"), hourlyCost: 50 };
		expect(open({ revenue: 10 }, priced)).toEqual(["hours"]);
		expect(open({}, priced)).toEqual(["revenue"]);
		expect(open({ revenue: 0 }, priced)).toEqual([]);
		expect(open({ revenue: 10 }, only("timeCost"))).toEqual([]);
	});
	test("include the profit only once, though margin and amount both need it", () => {
		const { criteria } = only("netMargin");
		const calibrated = {
			criteria: { ...criteria, netProfit: { weight: 10, anchors: [0, 10, 20] as const } },
		};
		expect(open({ revenue: 10 }, calibrated)).toEqual(["profit"]);
		expect(open({ revenue: 0 }, calibrated)).toEqual(["profit"]);
	});
});
