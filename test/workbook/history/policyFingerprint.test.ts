import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CRITERIA } from "../../../src/tiering/criteria.ts";
import { defaultPolicy } from "../../../src/tiering/defaultPolicy.ts";
import type { Limits, Policy } from "../../../src/tiering/policy.ts";
import { policyFingerprint } from "../../../src/workbook/history/policyFingerprint.ts";
import { anyPolicy } from "../../properties/arbitraries.ts";

const standard = policyFingerprint(defaultPolicy);
const withLimits = (limits: Partial<Limits>): Policy => ({
	...defaultPolicy,
	limits: { ...defaultPolicy.limits, ...limits },
});

describe("policyFingerprint", () => {
	test("policyFingerprint is short, text in every spreadsheet, and equal for equal policies", () => {
		expect(standard).toMatch(/^q[0-9a-z]{1,7}$/);
		const reversed = Object.fromEntries(Object.entries(defaultPolicy).reverse()) as unknown as Policy;
		expect(policyFingerprint(structuredClone(reversed))).toBe(standard);
	});

	test.each(CRITERIA)(
		"policyFingerprint changes with the weight of %s and with each of its anchors",
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
			expect(all).not.toContain(standard);
			expect(new Set(all).size).toBe(all.length);
		},
	);

	test.each(Object.keys(defaultPolicy.limits) as (keyof Limits)[])(
		"policyFingerprint changes with the limit %s",
		(key) => {
			expect(policyFingerprint(withLimits({ [key]: defaultPolicy.limits[key] + 0.01 }))).not.toBe(standard);
		},
	);

	test("policyFingerprint changes with whatever else moves tiers, and tells zero from none", () => {
		const { thresholds } = defaultPolicy;
		const all = [
			{ thresholds: { ...thresholds, tier1: thresholds.tier1 + 1 } },
			{ thresholds: { ...thresholds, tier2: thresholds.tier2 + 1 } },
			{ thresholds: { ...thresholds, tier3: thresholds.tier3 + 1 } },
			{ hourlyCost: 0 },
			{ hourlyCost: 50 },
			{ assumedMargin: 0 },
			{ assumedMargin: 0.2 },
			{ evidence: 11 },
			{ valueBy: "revenue" as const },
			{ unproven: { profit: false, growth: true } },
			{ unproven: { profit: true, growth: false } },
			{
				criteria: {
					...defaultPolicy.criteria,
					fit: { ...defaultPolicy.criteria.fit, off: "allAlike" as const },
				},
			},
		].map((some) => policyFingerprint({ ...defaultPolicy, ...some }));
		expect(new Set([standard, ...all]).size).toBe(all.length + 1);
	});

	test("policyFingerprint ignores the last digits of a number, which a file may lose", () => {
		const withValue = (at100: number): Policy => ({
			...defaultPolicy,
			assumedMargin: at100,
			criteria: {
				...defaultPolicy.criteria,
				value: { ...defaultPolicy.criteria.value, anchors: [0, at100 / 2, at100] },
			},
		});
		expect(policyFingerprint(withValue(0.1 + 0.2))).toBe(policyFingerprint(withValue(0.3)));
		expect(policyFingerprint(withValue(0.300001))).not.toBe(policyFingerprint(withValue(0.3)));
	});

	test("policyFingerprint ignores settings that move nobody to another tier, and the review date", () => {
		const same: Policy = {
			...defaultPolicy,
			passUp: 0.9,
			reviewDate: 20_000,
			ordersKnownUpTo: 19_990,
			persona: { ...defaultPolicy.persona, bestEnergy: 1 },
			outlook: { ...defaultPolicy.outlook, likely: 1 },
		};
		expect(policyFingerprint(same)).toBe(standard);
	});

	test("policyFingerprint differs exactly where two policies differ", () => {
		fc.assert(
			fc.property(anyPolicy, anyPolicy, (one, other) => {
				const counted = ({ criteria, thresholds, limits, hourlyCost, assumedMargin }: Policy) =>
					JSON.stringify({ criteria, thresholds, limits, hourlyCost, assumedMargin });
				expect(policyFingerprint(one) === policyFingerprint(other)).toBe(counted(one) === counted(other));
			}),
		);
	});
});
