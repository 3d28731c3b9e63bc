import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import type { CriterionKey } from "../../src/tiering/measures.ts";
import { nextQuestion } from "../../src/tiering/nextQuestion.ts";
import { openQuestions } from "../../src/tiering/openQuestions.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { rateOne } from "./customers.ts";

const asked = (customer: Customer, changes = {}) =>
	nextQuestion(rateOne(customer, changes), { ...defaultPolicy, ...changes });

test("of somebody we know nothing about, we ask for the revenue: the margin rests on it", () => {
	expect(asked({})).toBe("revenue");
	expect(asked({ revenue: 1000 })).toBe("profit");
});

test("where only proof of growth is missing, that is what we ask", () => {
	// At a margin of 40 % only the unproven growth keeps them from Tier 1. Three criteria could prove it;
	// referrals weigh most (5), then growth (4).
	expect(asked({ revenue: 1000, profit: 400 })).toBe("referred");
	expect(asked({ revenue: 1000, profit: 400, referred: 0 })).toBe("previousRevenue");
});

test("among questions that move no tier, the one that moves the score most comes first", () => {
	const loser = { revenue: 1000, profit: -500, previousRevenue: 900 };
	expect(asked(loser)).toBe("daysLate"); // weight 7, the heaviest unknown
	expect(asked({ ...loser, daysLate: 3 })).toBe("negotiation"); // weight 6
});

test("a profit that may turn out a loss goes before what moves the score more", () => {
	const weights: Partial<Record<CriterionKey, number>> = { satisfaction: 100, daysLate: 60 };
	const criteria = { ...defaultPolicy.criteria };
	for (const [key, weight] of Object.entries(weights) as [CriterionKey, number][])
		criteria[key] = { ...criteria[key], weight };
	// The days could lead from Tier 2 to 3, the profit by its points too; but whoever makes a loss is in Tier 4.
	expect(asked({ revenue: 1000, satisfaction: 3.4 }, { criteria })).toBe("profit");
});

test("among equals, the one that comes first in the model", () => {
	const known = { revenue: 1000, profit: -500, previousRevenue: 900, daysLate: 3, negotiation: 3 };
	expect(asked(known)).toBe("ownerFocus"); // 5, like delegation and referred
});

test("what nobody can answer is not asked", () => {
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

describe("the facts that a criterion waits for", () => {
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
		["what they brought in, then what is left of it", "netMargin", {}, ["revenue"]],
		["the profit of a revenue", "netMargin", { revenue: 10 }, ["profit"]],
		["no margin of nothing", "netMargin", { revenue: 0 }, []],
		["last year's revenue", "growth", { revenue: 10 }, ["previousRevenue"]],
		["this year's", "growth", { previousRevenue: 10 }, ["revenue"]],
		["no growth from nothing", "growth", { previousRevenue: 0 }, []],
		["what they use", "usageGrowth", { previousUsage: 3 }, ["usage"]],
		["what they used", "usageGrowth", { usage: 3 }, ["previousUsage"]],
		["what they use, first", "usageGrowth", {}, ["usage"]],
		["no growth from no use", "usageGrowth", { previousUsage: 0 }, []],
		["no growth from no use, now known", "usageGrowth", { usage: 3, previousUsage: 0 }, []],
		["an answer", "fit", {}, ["fit"]],
	])("%s", (_, criterion, customer, facts) => {
		expect(open(customer, only(criterion))).toEqual(facts);
	});
	test("our hours, where an hour has a price and there is a revenue to hold them against", () => {
		const priced = { ...only("timeCost"), hourlyCost: 50 };
		expect(open({ revenue: 10 }, priced)).toEqual(["hours"]);
		expect(open({}, priced)).toEqual(["revenue"]);
		expect(open({ revenue: 0 }, priced)).toEqual([]);
		expect(open({ revenue: 10 }, only("timeCost"))).toEqual([]);
	});
	test("the profit once, though margin and amount wait for it", () => {
		const { criteria } = only("netMargin");
		const calibrated = {
			criteria: { ...criteria, netProfit: { weight: 10, anchors: [0, 10, 20] as const } },
		};
		expect(open({ revenue: 10 }, calibrated)).toEqual(["profit"]);
		expect(open({ revenue: 0 }, calibrated)).toEqual(["profit"]);
	});
});
