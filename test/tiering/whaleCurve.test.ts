import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { rate } from "../../src/tiering/rate.ts";
import { groupTotals, personaTable, tierTable } from "../../src/tiering/summary/tierTable.ts";
import { whaleCurve, whaleSteps } from "../../src/tiering/summary/whaleCurve.ts";
import { anyList } from "../properties/arbitraries.ts";
import { TODAY } from "./rateOne.ts";

test("whaleCurve peaks at the total of the profits, and gives back the losses", () => {
	expect(whaleCurve([500, -200, 300, 0])).toEqual({
		points: [
			{ customers: 1, netProfit: 500, addedUp: 500 },
			{ customers: 2, netProfit: 300, addedUp: 800 },
			{ customers: 3, netProfit: 0, addedUp: 800 },
			{ customers: 4, netProfit: -200, addedUp: 600 },
		],
		total: 600,
		peak: { customers: 2, netProfit: 800 },
		givenBack: { customers: 1, amount: 200 },
	});
});

test("whaleSteps go from no customers to all, one by one in a short list", () => {
	const many = whaleSteps(whaleCurve(Array.from({ length: 25 }, () => 2)), 10);
	expect(many.map(({ customers }) => customers)).toEqual([0, 3, 5, 8, 10, 13, 15, 18, 20, 23, 25]);
	expect(many.map(({ addedUp }) => addedUp)).toEqual(many.map(({ customers }) => customers * 2));
	expect(whaleSteps(whaleCurve([5, -2]), 10)).toEqual([
		{ customers: 0, addedUp: 0 },
		{ customers: 1, addedUp: 5 },
		{ customers: 2, addedUp: 3 },
	]);
	expect(whaleSteps(whaleCurve([]), 10)).toEqual([{ customers: 0, addedUp: 0 }]);
});

test("whaleCurve has a peak of 0 without a profitable customer, and no points without customers", () => {
	expect(whaleCurve([-5, -1])).toMatchObject({
		total: -6,
		peak: { customers: 0, netProfit: 0 },
		givenBack: { customers: 2, amount: 6 },
	});
	expect(whaleCurve([])).toEqual({
		points: [],
		total: 0,
		peak: { customers: 0, netProfit: 0 },
		givenBack: { customers: 0, amount: 0 },
	});
});

test("whaleCurve rises to its peak and then falls, whatever the order of the list", () => {
	const money = fc.array(fc.integer({ min: -9999, max: 9999 }).map((cents) => cents / 100));
	fc.assert(
		fc.property(money, (profits) => {
			const { points, peak, givenBack, total } = whaleCurve(profits);
			expect(whaleCurve([...profits].reverse())).toEqual({ points, peak, givenBack, total });
			const highest = Math.max(0, ...points.map(({ addedUp }) => addedUp));
			expect(highest).toBeCloseTo(peak.netProfit, 8);
			expect(peak.netProfit - givenBack.amount).toBeCloseTo(total, 8);
			expect(points.at(-1)?.addedUp ?? 0).toBe(total);
		}),
	);
});

test("tierTable and personaTable each add up to the whole list, whatever its order", () => {
	fc.assert(
		fc.property(anyList, (customers) => {
			const ratings = rate(customers, defaultPolicy, TODAY);
			const all = groupTotals(ratings);
			for (const table of [tierTable(ratings), personaTable(ratings, defaultPolicy)]) {
				for (const amount of [
					"customers",
					"revenueUnknown",
					"netProfitUnknown",
					"hoursUnknown",
					"hours",
				] as const)
					expect(table.reduce((sum, row) => sum + row[amount], 0)).toBe(all[amount]);
				const profit = table.reduce((sum, row) => sum + row.netProfit, 0);
				expect(profit).toBeCloseTo(all.netProfit, 6);
			}
			expect(tierTable([...ratings].reverse())).toEqual(tierTable(ratings));
		}),
	);
});

test("personaTable counts each customer in the first persona that applies, and all others together", () => {
	const ratings = rate(
		[
			{ energy: 1, steadiness: 1, revenue: 10, hours: 3 },
			{ energy: 5, newNeeds: 5, revenue: 20 },
			{ revenue: 30 },
		],
		defaultPolicy,
		TODAY,
	);
	expect(
		personaTable(ratings, defaultPolicy).map(({ persona, customers, revenue, hours }) => [
			persona,
			customers,
			revenue,
			hours,
		]),
	).toEqual([
		["draining", 1, 10, 3],
		["bringsOutBest", 1, 20, 0],
		["stuck", 0, 0, 0],
		[null, 1, 30, 0],
	]);
});
