import { describe, expect, test } from "vitest";
import { practiceList } from "../../src/preview/practiceList.ts";
import { readTable } from "../../src/table/readTable.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { rate } from "../../src/tiering/rate.ts";
import { callAmount, calls } from "../../src/tiering/summary/calls.ts";
import { TODAY } from "./rateOne.ts";

const found = (customers: readonly Customer[], changes: Partial<typeof defaultPolicy> = {}) => {
	const policy = { ...defaultPolicy, ...changes };
	const ratings = rate(customers, policy, TODAY);
	return calls(ratings, ratings, policy);
};
const named = (customers: readonly Customer[], tier: number, changes: Partial<typeof defaultPolicy> = {}) =>
	found(customers, changes)
		.filter((call) => call.tier === tier)
		.map(({ rating }) => rating.customer.customer);
/** A customer whose tier is set by hand, so that nothing moves them up. */
const inTier = (manualTier: 1 | 2 | 3 | 4, customer: string, facts: Customer): Customer => ({
	manualTier,
	customer,
	...facts,
});
/** A customer of Tier 3 by the figures. */
const low = (customer: string, facts: Customer): Customer => ({
	customer,
	negotiation: 3,
	satisfaction: 3,
	...facts,
});

describe("calls, for the practice list", () => {
	const { cells } = practiceList(new Date(2026, 10, 21), "en_US");
	const customers = readTable(cells).customers.map(({ facts }) => facts);

	test("names who earns most of Tiers 1 and 2, with the part of all profit", () => {
		expect(named(customers, 1)).toEqual(["Nordlys Tryk ApS", "Birk & Lund Arkitekter"]);
		expect(named(customers, 2)).toEqual(["Lindholm Smede", "Østergaard Cykler"]);
		expect(found(customers)[0]).toMatchObject({
			share: { part: 63_500 / 301_940, of: "all" },
			lost: null,
			way: null,
		});
	});
	test("names those of Tier 4 who cost most, the costliest first, with what would break even", () => {
		expect(named(customers, 4)).toEqual(["Granly Byg ApS", "Bjerre Biler", "Kaffebaren Krudt"]);
		const [first] = found(customers).filter(({ tier }) => tier === 4);
		expect(first!.way).toMatchObject({ kind: "breakEven", amount: 8700 });
	});
});

describe("calls of Tiers 1 and 2", () => {
	test("puts the good customer who buys least of what they did in front, and then who earns most", () => {
		const customers = [
			inTier(1, "Ane", { profit: 900, revenue: 5000, previousRevenue: 5000 }),
			inTier(1, "Bo", { profit: 700, revenue: 4000, previousRevenue: 6000 }),
			inTier(1, "Cy", { profit: 100, revenue: 1000, previousRevenue: 9000 }),
		];
		expect(named(customers, 1)).toEqual(["Cy", "Ane"]);
		expect(found(customers).map(({ lost }) => lost)).toEqual([8000, null]);
	});
	test("gives no part of the whole where most amounts are unknown", () => {
		const rest = Array.from({ length: 3 }, (_, index) => inTier(2, `Nr ${index}`, {}));
		expect(found([inTier(1, "Ane", { profit: 900 }), ...rest])[0]!.share).toBeNull();
	});
	test("gives the part of what the profitable customers earn where losses eat much of it up", () => {
		const customers = [inTier(1, "Ane", { profit: 600 }), inTier(2, "Bo", { profit: 400 })];
		const loser = (loss: number) => inTier(4, "Di", { profit: -loss });
		expect(found([...customers, loser(249)])[0]!.share).toEqual({ part: 600 / 751, of: "all" });
		expect(found([...customers, loser(250)])[0]!.share).toEqual({ part: 0.6, of: "earners" });
	});
});

describe("calls of Tier 3", () => {
	test("ranks by the money that the nearest way up is worth, which may be a loss made good", () => {
		const customers = [
			...Array.from({ length: 6 }, (_, index) => low(`Good ${index}`, { revenue: 9000, profit: 4000 })),
			// A margin of 10 % is enough for Tier 2: 100 more, and 450 more.
			low("Earns more", { revenue: 20_000, profit: 1900 }),
			low("Has more to win", { revenue: 5000, profit: 50 }),
		];
		const [first, second] = found(customers).filter(({ tier }) => tier === 3);
		expect([first!.rating, second!.rating].map(({ customer }) => customer.customer)).toEqual([
			"Has more to win",
			"Earns more",
		]);
		expect(first!.way!.kind).toBe("changes");
		expect(named([inTier(3, "Ane", { profit: 500 }), inTier(3, "Bo", { profit: -90 })], 3)).toEqual([
			"Bo",
			"Ane",
		]);
	});
	test("ranks by hours where no change is enough, before the size of the customer", () => {
		const customers = [
			inTier(3, "Ane", { profit: 900 }),
			inTier(3, "Bo", { profit: 20, hours: 10 }),
			inTier(3, "Cy", { profit: 30, hours: 60 }),
		];
		expect(named(customers, 3)).toEqual(["Cy", "Bo", "Ane"]);
	});
	test("never names the smallest: less than a hundredth of the mean amount is not worth a call", () => {
		const customers = [
			inTier(3, "Ane", { profit: 300 }),
			inTier(3, "Bo", { profit: 0.46 }),
			inTier(3, "Cy", { profit: 200 }),
			inTier(4, "Di", { profit: -0.4 }),
		];
		expect(named(customers, 3)).toEqual(["Ane", "Cy"]);
		expect(named(customers, 4)).toEqual([]);
	});
	test("finds the largest of a long list, wherever they stand", () => {
		const customers = Array.from({ length: 3000 }, (_, index) =>
			inTier(3, `Nr ${index}`, { profit: (index * 7919) % 3000, revenue: 5000 }),
		);
		const profits = found(customers).map(({ rating }) => rating.customer.profit);
		expect(profits).toEqual([2999, 2998, 2997]);
	});
});

describe("calls of a list that says little", () => {
	test("compares by revenue where no profit is known, and names customers of whom no amount is known", () => {
		const ratings = rate([inTier(1, "Ane", { revenue: 5 })], defaultPolicy, TODAY);
		expect(callAmount(ratings)).toBe("revenue");
		expect(named([inTier(1, "Ane", {}), inTier(3, "Bo", {})], 1)).toEqual(["Ane"]);
		expect(named([inTier(1, "Ane", {}), inTier(3, "Bo", {})], 3)).toEqual(["Bo"]);
		expect(callAmount(rate([{ customer: "Ane" }], defaultPolicy, TODAY))).toBeNull();
	});
});
