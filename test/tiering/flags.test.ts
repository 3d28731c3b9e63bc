import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { flags } from "../../src/tiering/flags.ts";
import { rate } from "../../src/tiering/rate.ts";
import { ownTier } from "../../src/tiering/referral/ownTier.ts";
import { rateOne, TODAY } from "./rateOne.ts";

const flagsOf = (...customers: Customer[]) => flags(rate(customers, defaultPolicy, TODAY)[0]!, defaultPolicy);
const earns = { revenue: 1000, profit: 400 };
const evenly = { revenue: 1000, profit: 20 };

describe("flags for a persona", () => {
	test("flags a draining customer in Tier 1 or 2 as profitableButDraining", () => {
		expect(flagsOf({ ...earns, energy: 1, steadiness: 1 })).toEqual([
			{ kind: "profitableButDraining", tier: 2 },
		]);
		expect(flagsOf({ energy: 1, steadiness: 1, manualTier: 1 })).toEqual([
			{ kind: "profitableButDraining", tier: 1 },
		]);
		expect(flagsOf({ ...evenly, energy: 1, steadiness: 1 })).toEqual([]);
	});
	test("flags a stuck customer in Tier 1 or 2 as a stalledEarner", () => {
		const stuck = { orders: 5, products: 1, previousRevenue: 1000 };
		expect(flagsOf({ ...earns, ...stuck })).toEqual([{ kind: "stalledEarner", tier: 2 }]);
		expect(flagsOf({ ...evenly, ...stuck })).toEqual([]);
	});
});

describe("flags for an advocate", () => {
	const ane = (facts: Customer): Customer => ({ customer: "Ane", ...facts });
	const bo = (revenue: number): Customer => ({ customer: "Bo", referredBy: "Ane", revenue });

	test("flags a customer in Tier 3 or 4 whose referrals are worth more than they are", () => {
		expect(flagsOf(ane(evenly), bo(1001))).toEqual([
			{ kind: "advocate", tier: 3, influence: 1001, value: 1000 },
		]);
		expect(flagsOf(ane(evenly), bo(1000))).toEqual([]);
		expect(flagsOf(ane({ ...evenly, lifetimeRevenue: 5000 }), bo(4000))).toEqual([]);
	});
	test("flags a customer in Tier 2 only if their referrals alone moved them up there", () => {
		expect(flagsOf(ane(earns), bo(9000))).toEqual([]);
		const lifted = ane({ revenue: 1000, profit: 100, daysLate: 22 });
		const [rating] = rate(
			[lifted, bo(9000), { ...bo(1), customer: "Cy" }, { ...bo(1), customer: "Di" }],
			defaultPolicy,
			TODAY,
		);
		expect([rating!.tier, ownTier(rating!, defaultPolicy)]).toEqual([2, 3]);
		expect(flags(rating!, defaultPolicy)).toEqual([
			{ kind: "advocate", tier: 3, influence: 9002, value: 1000 },
		]);
	});
	test("needs a known value of the customer and referrals that are worth something", () => {
		expect(flagsOf(ane({ profit: 20, margin: 0.02, daysLate: 0 }), bo(9000))).toEqual([]);
		expect(flagsOf(ane({ revenue: -100, profit: -100 }), bo(0))).toEqual([]);
		expect(flagsOf(ane({ revenue: -100, profit: -100 }), { customer: "Bo", referredBy: "Google" })).toEqual(
			[],
		);
		expect(flagsOf(ane(evenly))).toEqual([]);
	});
	test("takes a tier set by hand as the customer's own tier", () => {
		expect(flagsOf(ane({ ...evenly, manualTier: 2 }), bo(9000))).toEqual([]);
		expect(flagsOf(ane({ ...earns, manualTier: 4 }), bo(9000))).toEqual([
			{ kind: "advocate", tier: 4, influence: 9000, value: 1000 },
		]);
	});
});

test("ownTier is the tier for a customer who referred nobody", () => {
	const rating = rateOne({ ...earns, referred: 0 });
	expect(ownTier(rating, defaultPolicy)).toBe(rating.tier);
});

test("ownTier takes nothing away if the referrals are unknown", () => {
	// 75.6 points; with a known 0 referrals it would be 73.3.
	const rating = rateOne({
		revenue: 1000,
		profit: 400,
		newNeeds: 4,
		ownerFocus: 5,
		delegation: 5,
		fit: 5,
		energy: 5,
		negotiation: 4,
	});
	expect([rating.tier, ownTier(rating, defaultPolicy)]).toEqual([1, 1]);
});
