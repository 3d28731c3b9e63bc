import { expect, test } from "vitest";
import { reasons, strongest } from "../../src/tiering/reasons.ts";
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

test("rounded parts add up to the rounded sum", () => {
	expect(roundToSum([0.333, 0.333, 0.334], 1)).toEqual([0.3, 0.3, 0.4]);
	expect(roundToSum([-1.25, 3.75, 0.05], 1, 2.6)).toEqual([-1.2, 3.8, 0]);
	expect(roundToSum([], 1)).toEqual([]);
});
