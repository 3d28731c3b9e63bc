import { describe, expect, test } from "vitest";
import { practiceList } from "../../src/preview/practiceList.ts";
import { readTable } from "../../src/table/readTable.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { rate } from "../../src/tiering/rate.ts";
import { type BoardEntry, boardOf, MAX_NAMED, MAX_POINTS } from "../../src/tiering/summary/board.ts";
import { TODAY } from "./rateOne.ts";

const board = (customers: readonly Customer[], changes: Partial<typeof defaultPolicy> = {}) => {
	const policy = { ...defaultPolicy, ...changes };
	return boardOf(rate(customers, policy, TODAY), policy);
};
const named = (entries: readonly BoardEntry[]) =>
	entries.map(({ rating, amount }) => [rating.customer.customer, amount]);
/** A customer whose tier is set by hand. */
const inTier = (manualTier: 1 | 2 | 3 | 4, facts: Customer): Customer => ({ manualTier, ...facts });

describe("boardOf, for the practice list", () => {
	const { cells } = practiceList(new Date(2026, 10, 21), "en_US");
	const practice = board(readTable(cells).customers.map(({ facts }) => facts));

	test("finds that the 4 customers of Tier 1 earn 59 % of the net profit", () => {
		// 63,500 + 44,700 + 36,900 + 31,800 = 176,900 of 301,940
		expect(practice).toMatchObject({ customers: 22, amount: "netProfit", unknown: 2, isAssumed: false });
		expect(practice.finding).toEqual({ kind: "tier1", customers: 4, share: 176_900 / 301_940 });
	});
	test("has the profit, what Tier 4 takes back in which hours, the hours of Tiers 3–4, and the best lever", () => {
		expect(practice.figures).toEqual({
			total: 301_940,
			// −2,100 − 3,900 − 8,700, without the 310 of one who takes nothing back; 26 + 28 + 47 + 164 hours
			tier4: { customers: 4, amount: -14_700, hours: 265 },
			// 173 + 265 of 1,146 hours
			lowTiers: { of: "hours", share: 438 / 1146 },
			// The losses of 1,250 in Tier 3 and 14,700 in Tier 4; 5 % of their revenue would be 14,620
			lever: { kind: "breakEven", amount: 15_950 },
		});
	});
	test("has four columns with their sums, the most money first, in Tier 4 the worst, and those who need facts apart", () => {
		expect(practice.columns.map(({ customers, amount, hours }) => [customers, amount, hours])).toEqual([
			[4, 176_900, 345],
			[7, 135_600, 363],
			[5, 3830, 173],
			[4, -14_390, 265],
		]);
		expect(named(practice.columns[3]!.named)).toEqual([
			["Granly Byg ApS", -8700],
			["Bjerre Biler", -3900],
			["Kaffebaren Krudt", -2100],
			["Torvets Blomster", 310],
		]);
		expect(named(practice.needsFacts.named)).toEqual([
			["Fjordblik Hotel", null],
			["Egeskov Maskiner", null],
		]);
		expect(practice.columns.map(({ others }) => others)).toEqual([0, 0, 0, 0]);
	});
	test("lists everybody by tier, the most money first", () => {
		expect(practice.list).toEqual(
			[...practice.columns, practice.needsFacts].flatMap((column) => column.named),
		);
		expect(practice.list).toHaveLength(22);
	});
	test("sets profit against hours for all of whom both are known", () => {
		expect(practice.scatter).toMatchObject({ against: "hours", others: 0 });
		const points = practice.scatter!.points.map(({ entry, x, y }) => [entry.rating.customer.customer, x, y]);
		expect(points).toHaveLength(20);
		expect(points[0]).toEqual(["Nordlys Tryk ApS", 121, 63_500]);
		expect(points[19]).toEqual(["Torvets Blomster", 26, 310]);
	});
	test("has a curve that rises to 317,890 with 16 customers, and loses 15,950 to the last 4", () => {
		const { whale, steps } = practice.curve!;
		expect(whale.peak).toEqual({ customers: 16, netProfit: 317_890 });
		expect(whale.givenBack).toEqual({ customers: 4, amount: 15_950 });
		expect(steps[0]).toEqual({ customers: 0, addedUp: 0 });
		expect(steps[16]).toEqual({ customers: 16, addedUp: 317_890 });
		expect(steps[20]).toEqual({ customers: 20, addedUp: 301_940 });
	});
});

describe("boardOf, for a list without profit", () => {
	const customers = [
		inTier(1, { customer: "A", revenue: 100, orders: 3 }),
		inTier(4, { customer: "B", revenue: 300, orders: 9 }),
		inTier(3, { customer: "C", revenue: 500, orders: 1 }),
		inTier(2, { customer: "D", revenue: 100 }),
	];
	test("shows revenue, who brings half of it, and what a rise of 5 % in Tiers 3–4 would bring", () => {
		const { amount, finding, figures } = board(customers);
		expect([amount, finding]).toEqual(["revenue", { kind: "half", customers: 1, share: 0.5 }]);
		expect(figures).toEqual({
			total: 1000,
			tier4: { customers: 1, amount: 300, hours: null },
			lowTiers: { of: "customers", share: 0.5 },
			lever: { kind: "priceRise", amount: 40 },
		});
	});
	test("shows revenue so far where that is the measure of value, or all that is known", () => {
		const both = customers.map((customer) => ({ ...customer, lifetimeRevenue: 7 }));
		expect(board(both).amount).toBe("revenue");
		expect(board(both, { valueBy: "lifetimeRevenue" }).amount).toBe("lifetimeRevenue");
		expect(board([{ lifetimeRevenue: 7 }, {}]).amount).toBe("lifetimeRevenue");
	});
	test("shows revenue where profit is known for fewer than half, and says so where no amount is", () => {
		const [profit, revenue] = [{ profit: 1 }, { revenue: 2 }];
		expect(board([profit, revenue, revenue]).amount).toBe("revenue");
		expect(board([{ profit: 1 }, {}, { profit: 2 }, {}, {}])).toMatchObject({
			amount: "netProfit",
			unknown: 3,
			finding: { kind: "littleKnown", known: 2 },
		});
	});
	test("sets revenue against the fact that is known for most, never against itself", () => {
		expect(board(customers).scatter).toMatchObject({ against: "orders", others: 0 });
		expect(board(customers.map(({ orders, ...facts }) => facts)).scatter).toBeNull();
	});
});

describe("boardOf, for a list without hours", () => {
	test("takes the share of customers in Tiers 3–4, and sets profit against revenue", () => {
		const { figures, scatter } = board([
			inTier(1, { profit: 50, revenue: 100 }),
			inTier(2, { profit: 50, revenue: 120 }),
			inTier(4, { profit: -10, revenue: 90, hours: 4 }),
		]);
		expect(figures.lowTiers).toEqual({ of: "customers", share: 1 / 3 });
		expect(figures.tier4).toEqual({ customers: 1, amount: -10, hours: 4 });
		expect(scatter).toMatchObject({ against: "revenue", points: { length: 3 } });
	});
	test("sets profit against nothing if a fact is the same for all", () => {
		expect(
			board([inTier(1, { profit: 5, orders: 2 }), inTier(1, { profit: 7, orders: 2 })]).scatter,
		).toBeNull();
	});
});

describe("boardOf: the finding", () => {
	test("is what is taken back, from a quarter of what the others earn on", () => {
		const list = (loss: number) => [
			inTier(1, { profit: 60 }),
			inTier(2, { profit: 40 }),
			inTier(4, { profit: -loss }),
		];
		expect(board(list(25)).finding).toEqual({ kind: "takenBack", customers: 1, amount: 25, share: 0.25 });
		expect(board(list(24)).finding).toEqual({ kind: "tier1", customers: 1, share: 60 / 76 });
	});
	test("is the fewest who bring half, if Tier 1 brings less than a third", () => {
		const list = [inTier(1, { profit: 32 }), inTier(2, { profit: 34 }), inTier(3, { profit: 34 })];
		expect(board(list).finding).toEqual({ kind: "half", customers: 2, share: 0.68 });
	});
	test("is what is taken back, rather than that somebody earns more than all of the profit", () => {
		const list = [inTier(1, { profit: 100 }), inTier(4, { profit: -10 })];
		expect(board(list).finding).toEqual({ kind: "takenBack", customers: 1, amount: 10, share: 0.1 });
	});
	test("is that there is no profit, if the losses are as large", () => {
		expect(board([{ profit: 5 }, { profit: -5 }]).finding).toEqual({ kind: "noProfit", total: 0 });
		expect(board([{ profit: -5 }]).finding).toEqual({ kind: "noProfit", total: -5 });
	});
});

test("boardOf shows what a list of one customer says", () => {
	expect(board([inTier(2, { customer: "A", profit: 9, hours: 3 })])).toMatchObject({
		customers: 1,
		finding: { kind: "half", customers: 1, share: 1 },
		figures: {
			total: 9,
			tier4: { customers: 0, amount: null, hours: null },
			lowTiers: { share: 0 },
			lever: null,
		},
		scatter: null,
		curve: { steps: [{ customers: 0 }, { customers: 1, addedUp: 9 }] },
	});
});

test("boardOf says nothing about money if none is known, or of an empty list", () => {
	for (const list of [[], [{ customer: "A" }, { customer: "B", hours: 3 }]]) {
		expect(board(list)).toMatchObject({
			amount: null,
			unknown: list.length,
			finding: { kind: "littleKnown", known: 0 },
			figures: { total: null, lever: null },
			scatter: null,
			curve: null,
		});
	}
});

test("boardOf does not call a profit of Tier 4 unknown a gain from repricing, even if the list loses money", () => {
	expect(board([inTier(1, { profit: -50 }), inTier(4, {})]).figures.lever).toBeNull();
});

test("boardOf marks amounts that rest on the usual margin", () => {
	const list = [
		{ revenue: 100, hours: 1 },
		{ revenue: 200, hours: 1 },
	];
	expect(board(list, { assumedMargin: 0.3, hourlyCost: 10 })).toMatchObject({
		amount: "netProfit",
		isAssumed: true,
	});
	expect(board(list)).toMatchObject({ amount: "revenue", isAssumed: false });
});

describe("boardOf, for 12,000 customers", () => {
	/** Profits of −1,000 to 10,999, in no order. */
	const many = Array.from({ length: 12_000 }, (_, index): Customer => {
		const profit = ((index * 7919) % 12_000) - 1000;
		return inTier(profit < 0 ? 4 : profit < 4000 ? 3 : 2, { customer: `C${profit}`, profit, hours: index });
	});
	const { columns, list, scatter, curve } = board(many);

	test("names the largest of each tier, gained or lost, with the number of the others", () => {
		expect(columns.map(({ customers, others }) => [customers, others])).toEqual([
			[0, 0],
			[7000, 7000 - MAX_NAMED],
			[4000, 4000 - MAX_NAMED],
			[1000, 1000 - MAX_NAMED],
		]);
		expect(named(columns[1]!.named).slice(0, 2)).toEqual([
			["C10999", 10_999],
			["C10998", 10_998],
		]);
		expect(named(columns[3]!.named).slice(0, 2)).toEqual([
			["C-1000", -1000],
			["C-999", -999],
		]);
	});
	test("lists everybody", () => {
		expect(new Set(list.map(({ rating }) => rating.customer.customer)).size).toBe(12_000);
	});
	test("draws as many points as can be told apart, and a curve of few steps through its peak", () => {
		expect(scatter).toMatchObject({ points: { length: MAX_POINTS }, others: 12_000 - MAX_POINTS });
		expect(Math.min(...scatter!.points.map(({ y }) => y))).toBe(11_000 - MAX_POINTS);
		expect(curve!.steps.length).toBeLessThanOrEqual(42);
		// 0 + 1 + … + 10,999; the customer with a profit of 0 earns nothing
		expect(curve!.steps).toContainEqual({ customers: 10_999, addedUp: (10_999 * 11_000) / 2 });
	});
});
