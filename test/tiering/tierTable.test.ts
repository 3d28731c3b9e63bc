import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { groupTotals, personaTable, tierTable } from "../../src/tiering/summary/tierTable.ts";
import { rateOne } from "./rateOne.ts";

const LIST = [
	rateOne({ revenue: 1000, profit: 100, hours: 2 }), // 50 points, Tier 2
	rateOne({ revenue: 500, profit: 175 }), // 100 points for the margin, a score of 75, Tier 2: growth is not proven
	rateOne({ revenue: 200, profit: -20, hours: 5, energy: 1, steadiness: 2 }), // Tier 4
	rateOne({ profit: -5 }), // Tier 4 without a score
	rateOne({}),
];

test("groupTotals adds up known amounts, counts unknown ones, and averages the known scores", () => {
	expect(groupTotals(LIST.slice(0, 2))).toEqual({
		...{ customers: 2, provisional: 0, revenue: 1500, netProfit: 275, hours: 2, meanScore: 62.5 },
		...{ revenueUnknown: 0, netProfitUnknown: 0, hoursUnknown: 1 },
	});
	expect(groupTotals(LIST.slice(3))).toEqual({
		...{ customers: 2, provisional: 0, revenue: 0, netProfit: -5, hours: 0, meanScore: null },
		...{ revenueUnknown: 2, netProfitUnknown: 1, hoursUnknown: 2 },
	});
});

test("tierTable has a row for each placement, best first, and counts every customer once", () => {
	const rows = tierTable(LIST).map(({ placement, customers, netProfit }) => [
		placement,
		customers,
		netProfit,
	]);
	expect(rows).toEqual([
		[1, 0, 0],
		[2, 2, 275],
		[3, 0, 0],
		[4, 2, -25],
		["needsFacts", 1, 0],
	]);
});

test("personaTable has a row for each persona, and one for customers without", () => {
	const rows = personaTable(LIST, defaultPolicy).map(({ persona, customers }) => [persona, customers]);
	expect(rows).toEqual([
		["draining", 1],
		["bringsOutBest", 0],
		["stuck", 0],
		[null, 4],
	]);
});
