import fc from "fast-check";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import type { CriterionKey } from "../../src/tiering/measures.ts";
import type { Anchors, Policy } from "../../src/tiering/policy.ts";
import { TODAY } from "../tiering/rateOne.ts";

/** Includes rounding errors of formulas (1e-13), but no amount so small that a share of it overflows (see measure.test.ts). */
const money = fc.oneof(
	fc.integer({ min: -2000, max: 20_000 }),
	fc.double({ min: -500, max: 5000, noNaN: true }).map((amount) => (Math.abs(amount) < 1e-100 ? 0 : amount)),
);
const share = fc.oneof(
	fc.integer({ min: -5, max: 60 }).map((percent) => percent / 100),
	fc.constantFrom(0.05, 0.15),
);
const count = fc.integer({ min: 0, max: 30 });
const answer = fc.integer({ min: 1, max: 5 });
const day = fc.integer({ min: TODAY - 1500, max: TODAY });

const facts = {
	revenue: money,
	recentRevenue: money,
	previousRevenue: money,
	profit: money,
	cost: money,
	margin: share,
	hours: fc.integer({ min: 0, max: 200 }),
	discount: share,
	daysLate: fc.integer({ min: -20, max: 120 }),
	accountRequests: count,
	complaints: count,
	firstOrder: day,
	products: count,
	usage: count,
	previousUsage: count,
	walletShare: share,
	referred: count,
	negotiation: answer,
	ownerFocus: answer,
	delegation: answer,
	direction: answer,
	newNeeds: answer,
	energy: answer,
	steadiness: answer,
	satisfaction: answer,
	fit: answer,
	manualTier: fc.integer({ min: 1, max: 4 }),
	manualUntil: day,
};

/** Any customer without an override, each fact known or not. */
export const anyCustomer: fc.Arbitrary<Customer> = fc
	.record(
		{ ...facts, manualTier: fc.constant(undefined), manualUntil: facts.manualUntil },
		{ requiredKeys: [] },
	)
	.map(withoutUndefined);

/** Any customer, with or without an override. */
export const anyOverriddenCustomer: fc.Arbitrary<Customer> = fc
	.record({ ...facts }, { requiredKeys: [] })
	.map(withoutUndefined);

/** A list in which some customers were referred by others, with rings and unknown referrers. */
export const anyList: fc.Arbitrary<Customer[]> = fc
	.array(
		fc.tuple(
			fc.oneof({ weight: 4, arbitrary: anyCustomer }, anyOverriddenCustomer),
			fc.option(fc.integer({ min: 0, max: 12 })),
		),
		{
			maxLength: 10,
		},
	)
	.map((rows) =>
		rows.map(([facts, referrer], index) => ({
			...facts,
			customer: `Customer ${index}`,
			...(referrer === null ? {} : { referredBy: `customer ${referrer}` }),
		})),
	);

/** Any valid policy: weights from 0, anchors in order, thresholds falling. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
	.record({
		weights: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })), {
			minLength: 21,
			maxLength: 21,
		}),
		stretch: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 21, maxLength: 21 }),
		calibrated: fc.boolean(),
		thresholds: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 }),
		hourlyCost: fc.option(fc.integer({ min: 0, max: 100 })),
		assumedMargin: fc.option(share),
		breakEvenMargin: fc.integer({ min: 0, max: 12 }).map((percent) => percent / 100),
		knownShare: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
	})
	.map(({ weights, stretch, calibrated, thresholds, breakEvenMargin, knownShare, ...rest }) => {
		const [tier1, tier2, tier3] = [...thresholds].sort((a, b) => b - a) as [number, number, number];
		const criteria = Object.fromEntries(
			Object.entries(defaultPolicy.criteria).map(([key, criterion], index) => [
				key,
				{
					...criterion,
					weight: weights[index]!,
					anchors: stretched(key, criterion.anchors, stretch[index]! / 10, calibrated),
				},
			]),
		) as Policy["criteria"];
		return {
			...defaultPolicy,
			...rest,
			criteria,
			thresholds: { tier1, tier2, tier3 },
			limits: { ...defaultPolicy.limits, breakEvenMargin, knownShare },
		};
	});

function stretched(
	key: string,
	anchors: Anchors | null,
	factor: number,
	calibrated: boolean,
): Anchors | null {
	if (key === ("netProfit" satisfies CriterionKey)) return calibrated ? [-100, 500, 3000] : null;
	if (anchors === null) return null;
	const [at0, at50, at100] = anchors;
	return [at0 === null ? null : at50 + (at0 - at50) * factor, at50, at50 + (at100 - at50) * factor];
}

function withoutUndefined(record: object): Customer {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
