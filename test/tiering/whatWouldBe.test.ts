import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { rate } from "../../src/tiering/rate.ts";
import { effortAgainstAdvice, MARKETING_ADVICE } from "../../src/tiering/summary/marketingAdvice.ts";
import { whatWouldBe } from "../../src/tiering/summary/whatWouldBe.ts";
import { TODAY } from "./rateOne.ts";

const would = (...customers: Customer[]) => whatWouldBe(rate(customers, defaultPolicy, TODAY));
const IDEAL = { manualTier: 1, profit: 900, hours: 10 };
const LOSER = { manualTier: 4, profit: -300, hours: 30 };

describe("whatWouldBe", () => {
	test("computes profit and hours if all were like Tier 1, without Tier 4, and with Tier 4 at break-even", () => {
		expect(would(IDEAL, LOSER, { manualTier: 4, profit: 100, hours: 5 })).toEqual({
			now: { netProfit: 700, hours: 45 },
			allLikeTier1: { netProfit: 2700, hours: 30 },
			withoutTier4: { netProfit: 900, hours: 10 },
			repriced: { netProfit: 1000, hours: 45 },
		});
	});
	test("reprices no losses in better tiers than 4", () => {
		const list = [{ ...IDEAL, profit: -50 }, { ...LOSER, manualTier: 3, profit: -20 }, LOSER];
		expect(would(...list).repriced.netProfit).toBe(-50);
	});
	test("counts customers who need facts as like Tier 1", () => {
		expect(would(IDEAL, { ...IDEAL, profit: 500 }, {}).allLikeTier1).toEqual({ netProfit: 2100, hours: 30 });
	});
	test("returns today's figures without customers in Tier 4", () => {
		const { now, withoutTier4, repriced } = would(IDEAL);
		expect([withoutTier4, repriced]).toEqual([now, now]);
	});
	test("returns null if nothing is known about the customers who would change", () => {
		const { manualTier } = IDEAL;
		expect(would(LOSER).allLikeTier1).toEqual({ netProfit: null, hours: null });
		expect(would({ manualTier, profit: 900 }, LOSER).allLikeTier1).toEqual({ netProfit: 1800, hours: null });
		expect(would(IDEAL, { manualTier: 4 })).toMatchObject({
			withoutTier4: { netProfit: null, hours: null },
			repriced: { netProfit: null, hours: 10 },
		});
		expect(would({})).toMatchObject({
			now: { netProfit: null, hours: null },
			withoutTier4: { netProfit: null, hours: null },
		});
		expect(would().now).toEqual({ netProfit: null, hours: null });
	});
});

describe("effortAgainstAdvice", () => {
	test("compares the shares of marketing effort with the advice of 70, 30, 0 and 0 %", () => {
		expect(Object.values(MARKETING_ADVICE)).toEqual([0.7, 0.3, 0, 0]);
		expect(effortAgainstAdvice({ 1: 20, 2: 40, 3: 20, 4: 20 })).toEqual([
			{ tier: 1, now: 0.2, advice: 0.7, over: expect.closeTo(-0.5, 12) },
			{ tier: 2, now: 0.4, advice: 0.3, over: expect.closeTo(0.1, 12) },
			{ tier: 3, now: 0.2, advice: 0, over: 0.2 },
			{ tier: 4, now: 0.2, advice: 0, over: 0.2 },
		]);
		expect(effortAgainstAdvice({ 2: 8 })?.map(({ now }) => now)).toEqual([0, 1, 0, 0]);
	});
	test.each([[{}], [{ 1: 0, 3: 0 }], [{ 1: 10, 4: -1 }], [{ 1: Number.POSITIVE_INFINITY }]])(
		"returns null for %o",
		(effort) => {
			expect(effortAgainstAdvice(effort)).toBeNull();
		},
	);
});
