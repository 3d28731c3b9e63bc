import fc from "fast-check";
import { CRITERIA, type CriterionKey, criterionRow, fittedAnchors } from "../../src/tiering/criteria.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import {
	type Customer,
	FACTS,
	type FactKey,
	type FactKind,
	type NumberFact,
} from "../../src/tiering/facts.ts";
import { fitted } from "../../src/tiering/fit.ts";
import { type Anchors, type Criterion, type Policy, VALUE_MEASURES } from "../../src/tiering/policy.ts";
import { TODAY } from "../tiering/rateOne.ts";

/** Includes rounding errors of formulas (1e-13), but no amount so small that a share of it overflows (see formulas.test.ts). */
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

const BY_KIND: Readonly<Record<Exclude<FactKind, "text" | "plan">, fc.Arbitrary<number>>> = {
	money,
	share,
	hours: fc.integer({ min: 0, max: 200 }),
	days: fc.integer({ min: -20, max: 120 }),
	count,
	date: day,
	answer,
	tier: fc.integer({ min: 1, max: 4 }),
	yes: fc.constantFrom(0, 1),
};

/** Numbers on which no tier rests. */
const NOT_RATED = ["referralValue", "cameAnyway", "planDue", "planDone"] as const satisfies NumberFact[];
type RatedFact = Exclude<NumberFact, (typeof NOT_RATED)[number]>;

/** Any value of each fact that is a number. */
export const facts = Object.fromEntries(
	Object.entries(FACTS).flatMap(([fact, kind]) =>
		kind === "text" || kind === "plan" || NOT_RATED.some((one) => one === fact)
			? []
			: [[fact, BY_KIND[kind]]],
	),
) as Record<RatedFact, fc.Arbitrary<number>>;

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
export const anyList: fc.Arbitrary<Customer[]> = listOf(anyCustomer, { maxLength: 10 });

/** A list as people have it: the same facts are known of nearly everybody. */
const anyFittingList: fc.Arbitrary<Customer[]> = fc
	.subarray(Object.keys(facts) as (keyof typeof facts)[], { minLength: 1 })
	.map((keys) => keys.filter((key) => key !== "manualTier"))
	.chain((keys) => {
		const known: { [key in FactKey]?: fc.Arbitrary<number> } = Object.fromEntries(
			keys.map((key) => [key, facts[key]]),
		);
		return listOf(
			fc.oneof(
				{ weight: 9, arbitrary: fc.record(known).map(withoutUndefined) },
				{ weight: 1, arbitrary: anyCustomer },
			),
			{ minLength: 3, maxLength: 14 },
		);
	});

function listOf(
	customer: fc.Arbitrary<Customer>,
	length: { readonly minLength?: number; readonly maxLength: number },
): fc.Arbitrary<Customer[]> {
	return fc
		.array(
			fc.tuple(
				fc.oneof({ weight: 4, arbitrary: customer }, anyOverriddenCustomer),
				fc.option(fc.integer({ min: 0, max: 12 })),
			),
			length,
		)
		.map((rows) =>
			rows.map(([facts, referrer], index) => ({
				...facts,
				customer: `Customer ${index}`,
				...(referrer === null ? {} : { referredBy: `customer ${referrer}` }),
			})),
		);
}

const ofEachCriterion = <Value>(value: fc.Arbitrary<Value>) =>
	fc.array(value, { minLength: CRITERIA.length, maxLength: CRITERIA.length });

/** Any valid policy: weights from 0, anchors in order, thresholds falling, fitted or not. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
	.record({
		weights: ofEachCriterion(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }))),
		stretch: ofEachCriterion(fc.integer({ min: 1, max: 30 })),
		// Of the criteria that a list sets, some could not be fitted; of the others, a few are all alike.
		lots: ofEachCriterion(fc.integer({ min: 0, max: 11 })),
		evidence: fc.oneof(fc.constant(10), fc.integer({ min: 0, max: 60 })),
		thresholds: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 }),
		unproven: fc.record({ profit: fc.boolean(), growth: fc.boolean() }),
		valueBy: fc.constantFrom(...VALUE_MEASURES),
		hourlyCost: fc.option(fc.integer({ min: 0, max: 100 })),
		assumedMargin: fc.option(share),
		ordersKnownUpTo: fc.option(day),
		breakEvenMargin: fc.integer({ min: 0, max: 12 }).map((percent) => percent / 100),
		knownShare: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
	})
	.map(({ weights, stretch, lots, thresholds, breakEvenMargin, knownShare, ...rest }) => {
		const [tier1, tier2, tier3] = [...thresholds].sort((a, b) => b - a) as [number, number, number];
		const criteria = Object.fromEntries(
			CRITERIA.map((key, index) => [
				key,
				criterion(key, weights[index]!, stretch[index]! / 10, lots[index]!),
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

/** A list, and any policy that was fitted to it. */
export const anyFittedList: fc.Arbitrary<{ customers: Customer[]; policy: Policy }> = fc
	.tuple(anyFittingList, fc.oneof(anyPolicy, fc.constant(defaultPolicy)))
	.map(([customers, policy]) => ({ customers, policy: fitted(policy, customers, TODAY) }));

/**
 * Customers without overrides and referrers, and any policy: at random, or fitted to them. There are several to a policy, since
 * preparing a policy takes longer than rating many customers.
 */
export const anyRated: fc.Arbitrary<{ customers: Customer[]; policy: Policy }> = fc.oneof(
	fc.record({ customers: fc.array(anyCustomer, { minLength: 5, maxLength: 25 }), policy: anyPolicy }),
	anyFittedList.map(({ customers, policy }) => ({
		customers: customers.map(({ manualTier, referredBy, ...customer }) => customer),
		policy,
	})),
);

/** Anchors as a list could have them, by unit. */
const FITTED_ANCHORS: Readonly<Record<ReturnType<typeof criterionRow>["unit"], Anchors>> = {
	money: [-100, 500, 3000],
	share: [-0.1, 0.1, 0.35],
	days: [400, 90, 10],
	count: [1, 4, 12],
	answer: [1, 3, 5],
};

function criterion(key: CriterionKey, weight: number, factor: number, lot: number): Criterion {
	const { anchors, unit } = criterionRow(key);
	if (fittedAnchors(key) === null)
		return { weight, anchors: stretched(anchors as Anchors, factor), off: lot === 0 ? "allAlike" : null };
	if (lot < 4) return { weight, anchors: null, off: "tooFew" };
	const [at0, at50, at100] = stretched(FITTED_ANCHORS[unit], factor);
	return { weight, anchors: [lot === 4 ? null : at0, at50, at100], off: null };
}

function stretched([at0, at50, at100]: Anchors, factor: number): Anchors {
	return [at0 === null ? null : at50 + (at0 - at50) * factor, at50, at50 + (at100 - at50) * factor];
}

function withoutUndefined(record: object): Customer {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
