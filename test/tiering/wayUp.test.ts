import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { levers } from "../../src/tiering/levers.ts";
import { suppose } from "../../src/tiering/rate.ts";
import { wayUp } from "../../src/tiering/wayUp.ts";
import { rateOne, TODAY } from "./rateOne.ts";

const way = (customer: Customer, changes = {}) =>
	wayUp(rateOne(customer, changes), { ...defaultPolicy, ...changes });

const TOP = { revenue: 1000, profit: 400, newNeeds: 5, negotiation: 5 };

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
	expect(way(TOP).kind).toBe("top");
	expect(way({ revenue: 1000, profit: 400, manualTier: 3 }).kind).toBe("manual");
	expect(way({ satisfaction: 3 }).kind).toBe("needsFacts");
});

test("wayUp waits for a customer who has stopped buying, in any tier but the first", () => {
	const gone = { lastOrder: TODAY - 400 };
	expect(way({ ...gone, revenue: 1000, profit: 400 })).toEqual({ kind: "buysAgain" });
	expect(way({ ...gone, revenue: 1000, profit: -400 })).toEqual({ kind: "buysAgain" });
	expect(way(gone)).toEqual({ kind: "buysAgain" });
	expect(way({ ...gone, manualTier: 2 })).toEqual({ kind: "manual" });
	expect(way({ revenue: 1000, previousRevenue: 20_000, profit: 400 })).toEqual({ kind: "buysAgain" });
});

test("wayUp waits for a customer who has never bought, unless they cost us money", () => {
	expect(way({ revenue: 0 })).toEqual({ kind: "buys" });
	expect(way({ revenue: 0, orders: 0, previousRevenue: 0 })).toEqual({ kind: "buys" });
	expect(way({ revenue: 0, profit: -10 }).kind).toBe("breakEven");
});

test("wayUp asks for the profit itself where it is only assumed and no other change is enough", () => {
	const changes = { hourlyCost: 50, assumedMargin: 0.3 };
	expect(rateOne({ revenue: 1000, hours: 20 }, changes)).toMatchObject({ tier: 3, profitAssumed: true });
	expect(way({ revenue: 1000, hours: 20 }, changes)).toEqual({ kind: "needsFacts" });
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
	// 5.7 points for 41 days late, weight 7, keep 50 points of margin, weight 10, below 50. Either 10 days are worth 50, or a margin
	// of 25.5 % is worth 81. That is 34 % of the way from the worst margin to the best; 31 days are 69 %.
	expect(way({ revenue: 1000, profit: 100, daysLate: 41 })).toEqual({
		kind: "changes",
		tier: 2,
		changes: [
			{ lever: "netProfit", from: 100, to: 255 },
			{ lever: "daysLate", from: 41, to: 10 },
		],
	});
	// 10 hours at 50 are 8 % of the way from 60 % of the revenue to none; 500 more profit is 11 % of its way.
	expect(way({ revenue: 10_000, profit: 2000, hours: 30 }, { hourlyCost: 50 })).toEqual({
		kind: "changes",
		tier: 2,
		changes: [
			{ lever: "hours", from: 30, to: 20 },
			{ lever: "netProfit", from: 500, to: 1000 },
		],
	});
});

test("wayUp tells a money loser to break even where the score alone gives Tier 4 too", () => {
	const worst = { negotiation: 1, ownerFocus: 1, delegation: 1, satisfaction: 1, energy: 1 };
	const loser = { ...worst, revenue: 1000, profit: -200 };
	expect(rateOne(loser)).toMatchObject({ tier: 4, gate: null });
	expect(way(loser)).toEqual({ kind: "breakEven", amount: 200, rise: 0.2 });
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
		firstOrder: TODAY - 90,
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
			const lever = levers(rating, policy).find(({ key }) => key === change.lever)!;
			const [after, before] = suppose(
				rating,
				[lever.changeTo(change.to), lever.changeTo(change.to - lever.step)],
				policy,
			);
			expect([after!.tier, before!.tier]).toEqual([found.tier, rating.tier]);
		}
	});
});
