import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { GateKey } from "../../src/tiering/gates.ts";
import type { CriterionKey } from "../../src/tiering/measures.ts";
import { reasons, strongest, strongestOf } from "../../src/tiering/reasons.ts";
import { roundToSum } from "../../src/tiering/roundToSum.ts";
import { rateOne } from "./rateOne.ts";

test("reasons have contributions that add up, with 50, to the score", () => {
	const rating = rateOne({
		revenue: 1000,
		profit: 220,
		daysLate: 33,
		complaints: 1,
		newNeeds: 4,
		discount: 0.07,
	});
	const sum = reasons(rating).reduce((total, reason) => total + reason.contribution, 50);
	expect(sum).toBeCloseTo(rating.score.score!, 12);
	expect(rating.score.parts).toHaveLength(5);
});

test("reasons have a contribution of weight × (points − 50) ÷ known weight", () => {
	// margin 10 %: 50 points, weight 25; on time: 100 points, weight 7
	const [strong, none] = reasons(rateOne({ revenue: 1000, profit: 100, daysLate: 0 }));
	expect(strong).toMatchObject({ criterion: "daysLate", contribution: (7 * 50) / 32 });
	expect(none).toMatchObject({ criterion: "netMargin", contribution: 0 });
});

test("strongest returns at most three reasons, for and against apart", () => {
	const rating = rateOne({
		revenue: 1000,
		profit: 300,
		previousRevenue: 500,
		daysLate: 60,
		ownerFocus: 1,
		delegation: 2,
		satisfaction: 4,
	});
	const shown = strongest(rating, rating.gate);
	expect(shown.for.map(({ criterion }) => criterion)).toEqual(["netMargin"]);
	expect(shown.against.map(({ criterion }) => criterion)).toEqual(["daysLate", "ownerFocus"]);
});

test("strongest leaves out the margin if the gate already says it", () => {
	const shown = strongest(rateOne({ revenue: 1000, profit: -300, daysLate: 60 }), "loses");
	expect(shown.against.map(({ criterion }) => criterion)).toEqual(["daysLate"]);
});

test("strongest leaves out the profit too if the gate says it, and nothing without a gate", () => {
	const netProfit = { weight: 10, anchors: [-100, 0, 100] as const };
	const rating = rateOne(
		{ revenue: 1000, profit: -300, daysLate: 60 },
		{ criteria: { ...defaultPolicy.criteria, netProfit } },
	);
	const against = (gate: GateKey | null) => strongest(rating, gate).against.map(({ criterion }) => criterion);
	expect(against("loses")).toEqual(["daysLate"]);
	expect(against(null)).toEqual(["netMargin", "netProfit", "daysLate"]);
});

test("strongestOf sorts by strength, and leaves out contributions of zero", () => {
	const moved = (criterion: CriterionKey, contribution: number) => ({
		...{ criterion, contribution },
		...{ value: 0, points: 50, weight: 1 },
	});
	const shown = strongestOf([
		moved("growth", 0),
		moved("products", 1),
		moved("daysLate", -2),
		moved("energy", 3),
		moved("fit", -0.5),
	]);
	expect(shown.for.map(({ criterion }) => criterion)).toEqual(["energy", "products"]);
	expect(shown.against.map(({ criterion }) => criterion)).toEqual(["daysLate"]);
	expect(strongestOf([moved("growth", 0)])).toEqual({ for: [], against: [] });
});

test("roundToSum rounds parts so that they add up to the rounded sum", () => {
	expect(roundToSum([0.333, 0.333, 0.334], 1)).toEqual([0.3, 0.3, 0.4]);
	expect(roundToSum([-1.25, 3.75, 0.05], 1, 2.6)).toEqual([-1.2, 3.8, 0]);
	expect(roundToSum([], 1)).toEqual([]);
});
