import { describe, expect, test } from "vitest";
import { decideTier } from "../../src/tiering/decideTier.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { levers } from "../../src/tiering/levers.ts";
import { wayUp } from "../../src/tiering/wayUp.ts";
import { rateOne } from "./rateOne.ts";

const way = (customer: Customer, changes = {}) =>
	wayUp(rateOne(customer, changes), { ...defaultPolicy, ...changes });

test("wayUp tells a money loser the amount and the price rise to break even", () => {
	expect(way({ revenue: 9800, profit: -1240 })).toEqual({
		kind: "breakEven",
		amount: 1240,
		rise: 1240 / 9800,
	});
	expect(way({ revenue: 0, profit: -10 })).toEqual({ kind: "breakEven", amount: 10, rise: null });
	// Not “at prices ∞ % higher”.
	expect(way({ revenue: 5e-324, profit: -10 })).toEqual({ kind: "breakEven", amount: 10, rise: null });
});

test("wayUp proposes nothing in Tier 1, for a tier set by hand, or for a customer who needs facts", () => {
	expect(way({ revenue: 1000, profit: 400, newNeeds: 5 }).kind).toBe("top");
	expect(way({ revenue: 1000, profit: 400, manualTier: 3 }).kind).toBe("manual");
	expect(way({ satisfaction: 3 }).kind).toBe("needsFacts");
});

test("wayUp proposes the net profit, to the step, that lifts a low margin", () => {
	// 4 % is capped at Tier 3; 5 % is worth 37.5 points; 10 % is worth 50 points, Tier 2.
	expect(way({ revenue: 10_000, profit: 400 })).toMatchObject({
		kind: "changes",
		tier: 2,
		changes: [{ lever: "netProfit", from: 400, to: 1000 }],
	});
});

test("wayUp proposes the smallest change first, and a second one that is enough too", () => {
	// 21.1 points for 41 days late, weight 7, keep 50 points of margin, weight 25, below 50. Either 15 days are worth 50, or a margin
	// of 14.04 % is worth 58.1. That is 9 % of the way from the worst margin to the best; 26 days are 43 %.
	expect(way({ revenue: 1000, profit: 100, daysLate: 41 })).toEqual({
		kind: "changes",
		tier: 2,
		changes: [
			{ lever: "netProfit", from: 100, to: 141 },
			{ lever: "daysLate", from: 41, to: 15 },
		],
	});
	// 8 hours at 50 are 7 % of the way from 60 % of the revenue to none; 440 more profit is 10 % of its way.
	expect(way({ revenue: 10_000, profit: 2000, hours: 30 }, { hourlyCost: 50 })).toEqual({
		kind: "changes",
		tier: 2,
		changes: [
			{ lever: "hours", from: 30, to: 22 },
			{ lever: "netProfit", from: 500, to: 940 },
		],
	});
});

test("wayUp treats a Tier 4 customer without a loss as no money loser", () => {
	expect(way({ revenue: 1000, profit: 40, negotiation: 2, satisfaction: 2 })).toMatchObject({
		kind: "changes",
	});
});

test("wayUp asks for facts if no single change is enough, and finds no way if nothing can be asked", () => {
	const best = Object.fromEntries(
		["negotiation", "ownerFocus", "delegation", "satisfaction", "energy", "direction", "newNeeds"].map(
			(fact) => [fact, 5],
		),
	);
	expect(way(best)).toEqual({ kind: "needsFacts" });
	// No revenue, so no margin; and nothing else has a weight.
	const counts = (key: string) => key === "netMargin" || key in best;
	const criteria = Object.fromEntries(
		Object.entries(defaultPolicy.criteria).map(([key, criterion]) => [
			key,
			counts(key) ? criterion : { ...criterion, weight: 0 },
		]),
	);
	expect(way({ ...best, revenue: 0, profit: 5 }, { criteria })).toEqual({ kind: "none" });
});

test("wayUp proposes fewer hours as well as more profit if there is an hourly cost", () => {
	const busy = { revenue: 10_000, profit: 2000, hours: 30 };
	const found = way(busy, { hourlyCost: 50 });
	expect(found).toMatchObject({ kind: "changes", tier: 2 });
	const byLever = found.kind === "changes" ? found.changes.map((change) => change.lever) : [];
	expect(byLever.sort()).toEqual(["hours", "netProfit"]);
});

test("wayUp proposes growth if only that is unproven", () => {
	const rich = { revenue: 1000, profit: 400, previousRevenue: 1100 };
	const found = way(rich);
	expect(found).toMatchObject({ kind: "changes", tier: 1 });
	expect(found.kind === "changes" && found.changes[0]!.lever).toBe("growth");
});

test("wayUp ends and proposes no growth for a huge fall from nearly zero revenue", () => {
	const found = way({
		revenue: 1000,
		profit: 150,
		previousRevenue: 1e-20,
		recentRevenue: -500,
		daysLate: 40,
	});
	const byLever = found.kind === "changes" ? found.changes.map((change) => change.lever) : [];
	expect(byLever).not.toContain("growth");
	expect(byLever).toContain("netProfit");
});

describe("every change that wayUp proposes", () => {
	const customers: Customer[] = [
		{ revenue: 10_000, profit: 400, negotiation: 2, daysLate: 41 },
		{ revenue: 500, profit: 60, discount: 0.3, complaints: 4, satisfaction: 2 },
		{ revenue: 7000, profit: 800, hours: 12, accountRequests: 20, products: 1, referred: 0 },
	];
	test.each(customers)("is enough, and one step less is not: %o", (customer) => {
		const policy = { ...defaultPolicy, hourlyCost: 40 };
		const rating = rateOne(customer, { hourlyCost: 40 });
		const found = wayUp(rating, policy);
		if (found.kind !== "changes") throw new Error("wayUp proposed no changes");
		for (const change of found.changes) {
			const lever = levers(rating.measures, policy, customer).find(({ key }) => key === change.lever)!;
			expect(decideTier(lever.measuresAt(change.to), policy).tier).toBe(found.tier);
			expect(decideTier(lever.measuresAt(change.to - lever.step), policy).tier).toBe(rating.tier);
		}
	});
});
