import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../../src/tiering/defaultPolicy.ts";
import { CRITERIA } from "../../../src/tiering/measures.ts";
import type { Limits, Policy } from "../../../src/tiering/policy.ts";
import { policyFingerprint } from "../../../src/workbook/history/policyFingerprint.ts";
import { policy } from "../../properties/arbitraries.ts";

const usual = policyFingerprint(defaultPolicy);
const withLimits = (limits: Partial<Limits>): Policy => ({
	...defaultPolicy,
	limits: { ...defaultPolicy.limits, ...limits },
});

describe("the fingerprint of a policy", () => {
	test("is short, a text to every spreadsheet, and the same for the same policy", () => {
		expect(usual).toMatch(/^p[0-9a-z]{1,7}$/);
		const turned = Object.fromEntries(Object.entries(defaultPolicy).reverse()) as unknown as Policy;
		expect(policyFingerprint(structuredClone(turned))).toBe(usual);
	});

	test.each(CRITERIA)(
		"changes with the weight of %s, and with each of what its points are measured by",
		(key) => {
			const withCriterion = (some: object): Policy => ({
				...defaultPolicy,
				criteria: { ...defaultPolicy.criteria, [key]: { ...defaultPolicy.criteria[key], ...some } },
			});
			const { weight, anchors } = defaultPolicy.criteria[key];
			const others = [
				{ weight: weight + 1 },
				{ anchors: anchors === null ? [1, 2, 3] : null },
				...(anchors ?? []).map((_, index) => ({
					anchors: anchors!.map((at, i) => (i === index ? 7.25 : at)),
				})),
			];
			const all = others.map((one) => policyFingerprint(withCriterion(one)));
			expect(all).not.toContain(usual);
			expect(new Set(all).size).toBe(all.length);
		},
	);

	test.each(Object.keys(defaultPolicy.limits) as (keyof Limits)[])("changes with the limit %s", (key) => {
		expect(policyFingerprint(withLimits({ [key]: defaultPolicy.limits[key] + 0.01 }))).not.toBe(usual);
	});

	test("changes with each threshold, the price of an hour and the assumed margin; none is not nought", () => {
		const { thresholds } = defaultPolicy;
		const all = [
			{ thresholds: { ...thresholds, tier1: thresholds.tier1 + 1 } },
			{ thresholds: { ...thresholds, tier2: thresholds.tier2 + 1 } },
			{ thresholds: { ...thresholds, tier3: thresholds.tier3 + 1 } },
			{ hourlyCost: 0 },
			{ hourlyCost: 50 },
			{ assumedMargin: 0 },
			{ assumedMargin: 0.2 },
		].map((some) => policyFingerprint({ ...defaultPolicy, ...some }));
		expect(new Set([usual, ...all]).size).toBe(all.length + 1);
	});

	test("does not change with the last digits of a number, which a file may lose", () => {
		const netProfit = (at100: number): Policy => ({
			...defaultPolicy,
			assumedMargin: at100,
			criteria: {
				...defaultPolicy.criteria,
				netProfit: { ...defaultPolicy.criteria.netProfit, anchors: [0, at100 / 2, at100] },
			},
		});
		expect(policyFingerprint(netProfit(0.1 + 0.2))).toBe(policyFingerprint(netProfit(0.3)));
		expect(policyFingerprint(netProfit(0.300001))).not.toBe(policyFingerprint(netProfit(0.3)));
	});

	test("does not change with what moves nobody to another tier, nor with time", () => {
		const same: Policy = {
			...defaultPolicy,
			passUp: 0.9,
			reviewDate: 20_000,
			persona: { ...defaultPolicy.persona, bestEnergy: 1 },
			outlook: { ...defaultPolicy.outlook, likely: 1 },
		};
		expect(policyFingerprint(same)).toBe(usual);
	});

	test("tells any two policies apart that differ", () => {
		fc.assert(
			fc.property(policy, policy, (one, other) => {
				const counted = ({ criteria, thresholds, limits, hourlyCost, assumedMargin }: Policy) =>
					JSON.stringify({ criteria, thresholds, limits, hourlyCost, assumedMargin });
				expect(policyFingerprint(one) === policyFingerprint(other)).toBe(counted(one) === counted(other));
			}),
		);
	});
});
