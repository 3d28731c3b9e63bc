import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { rate } from "../../src/tiering/rate.ts";
import { diagnoses } from "../../src/tiering/summary/diagnoses.ts";
import type { Diagnosis, DiagnosisKind } from "../../src/tiering/summary/diagnosis/diagnosis.ts";
import { gravestDiagnosis } from "../../src/tiering/summary/gravestDiagnosis.ts";
import type { Tier } from "../../src/tiering/tier.ts";
import { TODAY } from "./rateOne.ts";

const all = (customers: readonly Customer[]) =>
	diagnoses(rate(customers, defaultPolicy, TODAY), defaultPolicy);
/** Returns one diagnosis of a list. */
function found<Kind extends DiagnosisKind>(kind: Kind, customers: readonly Customer[]) {
	return all(customers).find((diagnosis) => diagnosis.kind === kind) as Diagnosis & { kind: Kind };
}
/** A customer whose tier is set by hand, to build a list from tiers. */
const inTier = (manualTier: Tier, facts: Customer = {}): Customer => ({ manualTier, ...facts });
const NEEDS_FACTS: Customer = { customer: "Who knows" };
const times = (count: number, customer: Customer) => Array.from({ length: count }, () => customer);

test("diagnoses returns nine, in the order of the model, each with its limit", () => {
	expect(all([NEEDS_FACTS]).map(({ kind, limit }) => [kind, limit])).toEqual([
		["bottomHeavy", 0.5],
		["workingTooHard", 0.2],
		["servingAnyone", 0.2],
		["tier4Losses", 0],
		["floodOfSmallOrders", 0.5],
		["livingOnDrama", 0.25],
		["stagnation", 1 / 3],
		["concentration", 0.25],
		["hiddenAdvocates", 0],
	]);
});

test("all diagnoses are unknown for an empty list and for customers without facts", () => {
	for (const list of [[], [NEEDS_FACTS], times(3, NEEDS_FACTS)]) {
		expect(all(list).map(({ isMet }) => isMet)).toEqual(Array(9).fill(undefined));
	}
});

describe("diagnosis bottomHeavy", () => {
	const worth = (tier: Tier, profit: number) => inTier(tier, { profit });
	const little = [worth(2, 900), worth(3, 60), worth(4, 40)];
	test.each<[string, Customer[], number | null, boolean | undefined]>([
		["exactly half is not more than half", [worth(1, 900), worth(4, 1)], 0.5, false],
		["two of three, who bring a tenth of the value", little, 2 / 3, true],
		["all of them bring all of the value", [worth(3, 10)], 1, false],
		["two of three, who bring exactly a fifth", [worth(2, 80), worth(3, 12), worth(4, 8)], 2 / 3, false],
		["two of three, who bring a loss", [worth(2, 80), worth(3, 12), worth(4, -20)], 2 / 3, true],
		["two of three of unknown value", [inTier(2), inTier(3), inTier(4)], 2 / 3, undefined],
		["two of three, with half of the values known", [worth(2, 900), worth(3, 9), inTier(3)], 2 / 3, true],
		[
			"two of three, who together with all are worth nothing",
			[worth(2, 5), worth(3, -9), worth(4, 4)],
			2 / 3,
			undefined,
		],
		["none, whatever the value", [inTier(1), inTier(2)], 0, false],
		["customers who need facts do not count", [inTier(1), inTier(3), ...times(8, NEEDS_FACTS)], 0.5, false],
		["nobody is rated", [NEEDS_FACTS], null, undefined],
	])("%s", (_, customers, share, isMet) => {
		expect(found("bottomHeavy", customers)).toMatchObject({ found: share, isMet });
	});
	test("gives the share of the value, and from where on it is no finding", () => {
		expect(found("bottomHeavy", little)).toMatchObject({ value: 0.1, leastValue: 0.2 });
		expect(found("bottomHeavy", [inTier(3)]).value).toBeNull();
	});
	test("takes the value as it is measured in the list", () => {
		const by = (revenues: readonly number[]) => {
			const customers = revenues.map((revenue, index) =>
				inTier(index === 0 ? 1 : 3, { revenue, profit: 10 }),
			);
			const policy = { ...defaultPolicy, valueBy: "revenue" as const };
			return diagnoses(rate(customers, policy, TODAY), policy)[0]!.isMet;
		};
		expect([by([900, 40, 40]), by([100, 400, 400])]).toEqual([true, false]);
	});
});

describe("diagnosis workingTooHard", () => {
	const spends = (tier: Tier, hours: number, profit: number) => inTier(tier, { hours, profit });
	test("is the share of hours of Tiers 3 and 4 minus their share of net profit", () => {
		// 60 of 100 hours, 100 of 1,000 net profit.
		const list = [spends(1, 30, 700), spends(2, 10, 200), spends(3, 40, 150), spends(4, 20, -50)];
		expect(found("workingTooHard", list)).toMatchObject({
			hours: 0.6,
			netProfit: 0.1,
			found: 0.5,
			isMet: true,
		});
	});
	test("is not met at exactly 20 points, whatever the rounding error", () => {
		// 0.3 − 0.1 is 0.19999…, 0.7 − 0.5 a little more than 0.2.
		expect(found("workingTooHard", [spends(1, 30, 50), spends(3, 70, 50)]).isMet).toBe(false);
		expect(found("workingTooHard", [spends(1, 70, 90), spends(3, 30, 10)]).isMet).toBe(false);
		expect(found("workingTooHard", [spends(1, 29, 50), spends(3, 71, 50)]).isMet).toBe(true);
	});
	test("gives a tier that loses money a negative share of net profit", () => {
		const list = [spends(1, 90, 1100), spends(4, 10, -100)];
		expect(found("workingTooHard", list)).toMatchObject({ hours: 0.1, netProfit: -0.1, isMet: false });
		expect(found("workingTooHard", [spends(1, 90, 1200), spends(4, 10, -200)]).isMet).toBe(true);
	});
	test("takes both shares over customers whose hours and net profit are both known", () => {
		const list = [
			spends(1, 50, 500),
			spends(4, 50, 500),
			inTier(4, { hours: 900 }),
			inTier(1, { profit: 900 }),
		];
		expect(found("workingTooHard", list)).toMatchObject({
			hours: 0.5,
			netProfit: 0.5,
			known: 2,
			isEnough: true,
		});
	});
	test("treats negative hours as unknown", () => {
		const list = [spends(1, 50, 500), spends(4, 50, 500), spends(4, -40, 500)];
		expect(found("workingTooHard", list)).toMatchObject({ hours: 0.5, netProfit: 0.5, known: 2 });
	});
	test.each<[string, Customer[]]>([
		["no hours are known", [inTier(1, { profit: 500 }), inTier(4, { profit: 100 })]],
		["no profits are known", [inTier(1, { hours: 5 }), inTier(4, { hours: 10 })]],
		["both are known of fewer than half", [spends(1, 5, 500), inTier(2), inTier(4)]],
		["nobody took an hour", [spends(1, 0, 500), spends(4, 0, 100)]],
		["all of them together earn nothing", [spends(1, 10, 500), spends(4, 10, -500)]],
		["all of them together lose money", [spends(1, 10, 500), spends(4, 10, -600)]],
	])("is unknown if %s", (_, customers) => {
		expect(found("workingTooHard", customers)).toMatchObject({ found: null, isMet: undefined });
	});
});

describe("diagnosis servingAnyone", () => {
	test.each<[string, Customer[], number | null, number, boolean | undefined]>([
		["exactly a fifth is not fewer", [inTier(2), ...times(4, inTier(3))], 0.2, 0, false],
		["one of six", [inTier(1), ...times(5, inTier(4))], 1 / 6, 0, true],
		[
			"enough, even if all the others are in Tiers 3 and 4",
			[inTier(1), ...times(4, NEEDS_FACTS)],
			0.2,
			0.8,
			false,
		],
		[
			"too few, even if all the others are in Tiers 1 and 2",
			[...times(9, inTier(3)), NEEDS_FACTS],
			0,
			0.1,
			true,
		],
		["unknown if the others could decide it", [...times(4, inTier(3)), NEEDS_FACTS], 0, 0.2, undefined],
	])("%s", (_, customers, share, open, isMet) => {
		expect(found("servingAnyone", customers)).toMatchObject({ found: share, open, isMet });
	});
});

describe("diagnosis tier4Losses", () => {
	const earns = (tier: Tier, profit: number) => inTier(tier, { profit });
	test("adds up the losses in Tier 4, without its profits", () => {
		const list = [earns(1, 9000), earns(4, -1240), earns(4, -300), earns(4, 50), earns(3, -70)];
		expect(found("tier4Losses", list)).toMatchObject({ found: 1540, losers: 2, unknown: 0, isMet: true });
	});
	test.each<[string, Customer[], number | null, boolean | undefined]>([
		["nobody is in Tier 4", [earns(1, 10)], 0, false],
		["nobody in Tier 4 loses money", [earns(4, 0)], 0, false],
		["profits are known for fewer than half", [earns(4, -10), ...times(2, inTier(1))], null, undefined],
		["a lower bound if not all profits are known", [earns(4, -10), inTier(4)], 10, true],
		["some profits in Tier 4 are unknown, and no loss is known", [inTier(4), earns(4, 10)], null, undefined],
		["nobody is rated", [NEEDS_FACTS], null, undefined],
	])("%s", (_, customers, bill, isMet) => {
		expect(found("tier4Losses", customers)).toMatchObject({ found: bill, isMet });
	});
});

describe("diagnoses floodOfSmallOrders and livingOnDrama", () => {
	const STUCK = {
		orders: 5,
		products: 1,
		newNeeds: 1,
		energy: 3,
		satisfaction: 3,
		complaints: 0,
		steadiness: 3,
	};
	const stuck = (revenue: number): Customer => ({ revenue, previousRevenue: revenue, ...STUCK });
	const moving = (revenue: number): Customer => ({ ...stuck(revenue), previousRevenue: revenue / 2 });
	const draining = (revenue: number): Customer => ({ ...moving(revenue), energy: 1, steadiness: 1 });
	const unknown = (revenue: number): Customer => ({ revenue });

	test("floodOfSmallOrders is met above half of the revenue from stuck customers with small orders", () => {
		const large = (revenue: number): Customer => ({ ...moving(revenue), orders: 1 });
		expect(found("floodOfSmallOrders", [stuck(50), large(50)])).toMatchObject({
			found: 0.5,
			open: 0,
			isMet: false,
		});
		expect(found("floodOfSmallOrders", [stuck(51), large(49)])).toMatchObject({ found: 0.51, isMet: true });
	});
	test("floodOfSmallOrders leaves out who is stuck but orders as much at a time as the list's median", () => {
		// 10, 12 and 20 of revenue to an order: the median is 12.
		const orders = [stuck(50), stuck(60), { ...moving(20), orders: 1 }];
		expect(found("floodOfSmallOrders", orders)).toMatchObject({ found: 50 / 130, isMet: false });
	});
	test("floodOfSmallOrders is open while the number of orders is unknown", () => {
		const { orders, ...unknownOrders } = { ...stuck(60), firstOrder: TODAY - 800 };
		const list = [unknownOrders, { ...moving(40), orders: 1 }];
		expect(found("floodOfSmallOrders", list)).toMatchObject({ found: 0, open: 0.6, isMet: undefined });
	});
	test("livingOnDrama is met above a quarter of the revenue from draining customers", () => {
		expect(found("livingOnDrama", [draining(25), moving(75)])).toMatchObject({
			found: 0.25,
			open: 0,
			isMet: false,
		});
		expect(found("livingOnDrama", [draining(26), moving(74)])).toMatchObject({ found: 0.26, isMet: true });
	});
	test("livingOnDrama is unknown while customers with an unknown persona could decide it", () => {
		const open = [draining(20), moving(70), unknown(10)];
		expect(found("livingOnDrama", open)).toMatchObject({ found: 0.2, open: 0.1, isMet: undefined });
		expect(found("livingOnDrama", [draining(30), unknown(70)]).isMet).toBe(true);
		expect(found("livingOnDrama", [draining(10), moving(75), unknown(15)]).isMet).toBe(false);
	});
	test("a customer who brings out our best may still be draining, and a draining one is not also stuck", () => {
		const best: Customer = { revenue: 100, newNeeds: 5, referred: 2 };
		expect(found("livingOnDrama", [best])).toMatchObject({ found: 0, open: 1 });
		expect(found("livingOnDrama", [{ ...best, energy: 5, steadiness: 5 }])).toMatchObject({
			found: 0,
			open: 0,
		});
		expect(found("floodOfSmallOrders", [best])).toMatchObject({ found: 0, open: 0 });
		expect(found("floodOfSmallOrders", [{ ...stuck(100), energy: 1, steadiness: 1 }]).found).toBe(0);
	});
	test("livingOnDrama counts a negative revenue as none", () => {
		const list = [draining(-500), draining(30), moving(70)];
		expect(found("livingOnDrama", list)).toMatchObject({ found: 0.3, open: 0, isMet: true });
	});
	test.each<[string, Customer[]]>([
		["no revenue is known", [{ energy: 1, steadiness: 1 }]],
		["revenue is known of fewer than half", [draining(100), inTier(1), inTier(1)]],
		["there is no revenue", [draining(0), draining(-10)]],
	])("are unknown if %s", (_, customers) => {
		expect(found("livingOnDrama", customers)).toMatchObject({ found: null, isMet: undefined });
		expect(found("floodOfSmallOrders", customers)).toMatchObject({ found: null, isMet: undefined });
	});
});

describe("diagnosis stagnation", () => {
	const old = (growth: number): Customer => ({
		firstOrder: TODAY - 800,
		revenue: 100 * (1 + growth),
		previousRevenue: 100,
	});
	const young: Customer = { ...old(-0.5), firstOrder: TODAY - 100 };
	test.each<[string, Customer[], number | null, number, boolean | undefined]>([
		["exactly a third is not more", [old(0), old(0.1), old(0.2)], 1 / 3, 0, false],
		["two of five", [old(0), old(-0.4), ...times(3, old(0.1))], 0.4, 0, true],
		[
			"customers in their first year are left out",
			[old(0), old(0.1), old(0.2), ...times(9, young)],
			1 / 3,
			0,
			false,
		],
		["one unknown customer could decide it", [old(0), old(0.1), {}], 1 / 3, 1 / 3, undefined],
		["one unknown customer cannot decide it", [old(0), ...times(4, old(0.1)), {}], 1 / 6, 1 / 6, false],
		["nobody is old enough", [young], null, 0, undefined],
		["nobody old enough has a known growth", [{ firstOrder: TODAY - 800 }, young], null, 0, undefined],
		["no age is known", [{ revenue: 50, previousRevenue: 100 }], null, 0, undefined],
	])("%s", (_, customers, share, open, isMet) => {
		const { found: actual, ...rest } = found("stagnation", customers);
		expect(rest).toMatchObject({ isMet });
		if (share === null) expect(actual).toBeNull();
		else expect([actual, rest.open]).toEqual([expect.closeTo(share, 12), expect.closeTo(open, 12)]);
	});
	test("counts growing usage as expanding", () => {
		expect(found("stagnation", [{ ...old(0), usage: 6, previousUsage: 5 }])).toMatchObject({
			found: 0,
			isMet: false,
		});
	});
});

describe("diagnosis concentration", () => {
	const brings = (customer: string, revenue: number): Customer => ({ customer, revenue });
	test("names the largest customer", () => {
		const list = [brings("Bo", 230), brings("Nordlys Tryk", 310), brings("Ane", 230), brings("Eva", 230)];
		expect(found("concentration", list)).toMatchObject({ found: 0.31, who: "Nordlys Tryk", isMet: true });
	});
	test("is not met at exactly a quarter, and names the first of equals by name", () => {
		const list = ["Di", "Bo", "Ane", "Cy"].map((name) => brings(name, 10));
		expect(found("concentration", list)).toMatchObject({ found: 0.25, who: "Ane", isMet: false });
	});
	test("names a customer without a name by the number", () => {
		expect(found("concentration", [{ id: "K-7", revenue: 5 }])).toMatchObject({ found: 1, who: "K-7" });
	});
	test("leaves out negative revenue, which would enlarge the other shares", () => {
		const list = [...["A", "B", "C", "D"].map((name) => brings(name, 25)), brings("E", -60)];
		expect(found("concentration", list)).toMatchObject({ found: 0.25, isMet: false });
	});
	test.each<[string, Customer[]]>([
		["no revenue is known", [NEEDS_FACTS]],
		["revenue is known of fewer than half", [brings("Bo", 10), NEEDS_FACTS, NEEDS_FACTS]],
		["there is no revenue", [brings("Bo", 0), brings("Eva", -5)]],
	])("is unknown if %s", (_, customers) => {
		expect(found("concentration", customers)).toMatchObject({ found: null, who: "", isMet: undefined });
	});
});

describe("diagnosis hiddenAdvocates", () => {
	const low = (customer: string, revenue = 1000): Customer => ({ customer, revenue, profit: revenue / 50 });
	const by = (referredBy: string, revenue: number): Customer => ({
		customer: `from ${referredBy}`,
		referredBy,
		revenue,
		profit: revenue * 0.4,
	});
	test("names the advocates, the greatest influence first", () => {
		const list = [low("Ane"), low("Bo"), low("Eva"), by("Ane", 2000), by("Bo", 3000), by("Eva", 1000)];
		expect(found("hiddenAdvocates", list)).toMatchObject({ found: 2, who: ["Bo", "Ane"], isMet: true });
	});
	test("leaves out an advocate whom referrals have moved up to Tier 2", () => {
		const list = [
			{ customer: "Ane", revenue: 1000, profit: 100, daysLate: 22 },
			by("Ane", 9000),
			by("Ane", 1),
			by("Ane", 2),
		];
		expect(rate(list, defaultPolicy, TODAY)[0]!.tier).toBe(2);
		expect(found("hiddenAdvocates", list)).toMatchObject({ found: 0, who: [], isMet: false });
	});
	test.each<[string, Customer[], number | null, boolean | undefined]>([
		["nobody's referrals are worth more than they are", [low("Ane"), by("Ane", 1000)], 0, false],
		["the list has no referrals", [low("Ane"), low("Bo")], null, undefined],
		["a typed referral value", [{ ...low("Ane"), referralValue: 4000 }, low("Bo")], 1, true],
		[
			"some customers' referrals are unknown",
			[{ ...low("Ane"), referralValue: 10 }, low("Bo")],
			null,
			undefined,
		],
		["their own value is unknown", [inTier(4, { customer: "Ane" }), by("Ane", 10)], null, undefined],
		[
			"their own value is unknown, but they referred nobody",
			[inTier(4, { customer: "Ane" }), by("Bo", 10)],
			0,
			false,
		],
	])("%s", (_, customers, count, isMet) => {
		expect(found("hiddenAdvocates", customers)).toMatchObject({ found: count, isMet });
	});
});

test("gravestDiagnosis returns the first that is met, or else the first", () => {
	const losing = [...times(3, inTier(1, { profit: 9 })), inTier(4, { profit: -5 })];
	expect(gravestDiagnosis(all(losing)).kind).toBe("tier4Losses");
	const heavy = [inTier(1, { profit: 99 }), inTier(3, { profit: 1 }), inTier(4, { profit: -5 })];
	expect(gravestDiagnosis(all(heavy)).kind).toBe("bottomHeavy");
	expect(gravestDiagnosis(all([NEEDS_FACTS])).kind).toBe("bottomHeavy");
});
