import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { nextQuestion } from "../../src/tiering/nextQuestion.ts";
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
