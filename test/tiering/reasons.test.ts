import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { GateKey } from "../../src/tiering/gates.ts";
import type { CriterionKey } from "../../src/tiering/measures.ts";
import { reasons, strongest, strongestOf } from "../../src/tiering/reasons.ts";
import { roundToSum } from "../../src/tiering/roundToSum.ts";
import { rateOne } from "./customers.ts";

test("50 and all contributions make the score", () => {
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

test("a contribution is weight × (points − 50) ÷ known weight", () => {
	// margin 10 %: 50 points, weight 25; on time: 100 points, weight 7
	const [strong, none] = reasons(rateOne({ revenue: 1000, profit: 100, daysLate: 0 }));
	expect(strong).toMatchObject({ criterion: "daysLate", contribution: (7 * 50) / 32 });
	expect(none).toMatchObject({ criterion: "netMargin", contribution: 0 });
});

test("at most three are told, the strongest, for and against apart", () => {
	const rating = rateOne({
		revenue: 1000,
		profit: 300,
		previousRevenue: 500,
		daysLate: 60,
		ownerFocus: 1,
		delegation: 2,
		satisfaction: 4,
	});
	const told = strongest(rating, rating.gate);
	expect(told.for.map(({ criterion }) => criterion)).toEqual(["netMargin"]);
	expect(told.against.map(({ criterion }) => criterion)).toEqual(["daysLate", "ownerFocus"]);
});

test("what the opening gate says is not said twice", () => {
	const told = strongest(rateOne({ revenue: 1000, profit: -300, daysLate: 60 }), "loses");
	expect(told.against.map(({ criterion }) => criterion)).toEqual(["daysLate"]);
});

test("the amount of the profit is said by such a gate as well, and nothing is where the score decided", () => {
	const netProfit = { weight: 10, anchors: [-100, 0, 100] as const };
	const rating = rateOne(
		{ revenue: 1000, profit: -300, daysLate: 60 },
		{ criteria: { ...defaultPolicy.criteria, netProfit } },
	);
	const against = (gate: GateKey | null) => strongest(rating, gate).against.map(({ criterion }) => criterion);
	expect(against("loses")).toEqual(["daysLate"]);
	expect(against(null)).toEqual(["netMargin", "netProfit", "daysLate"]);
});

test("what moves nothing is neither for nor against, and the strongest come first from whatever order", () => {
	const moved = (criterion: CriterionKey, contribution: number) => ({
		...{ criterion, contribution },
		...{ value: 0, points: 50, weight: 1 },
	});
	const told = strongestOf([
		moved("growth", 0),
		moved("products", 1),
		moved("daysLate", -2),
		moved("energy", 3),
		moved("fit", -0.5),
	]);
	expect(told.for.map(({ criterion }) => criterion)).toEqual(["energy", "products"]);
	expect(told.against.map(({ criterion }) => criterion)).toEqual(["daysLate"]);
	expect(strongestOf([moved("growth", 0)])).toEqual({ for: [], against: [] });
});

test("rounded parts add up to the rounded sum", () => {
	expect(roundToSum([0.333, 0.333, 0.334], 1)).toEqual([0.3, 0.3, 0.4]);
	expect(roundToSum([-1.25, 3.75, 0.05], 1, 2.6)).toEqual([-1.2, 3.8, 0]);
	expect(roundToSum([], 1)).toEqual([]);
});
