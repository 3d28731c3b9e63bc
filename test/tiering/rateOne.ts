import { CRITERIA, type CriterionKey, criterionRow } from "../../src/tiering/criteria.ts";
import { fullWeight } from "../../src/tiering/decision.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { type Customer, FACTS } from "../../src/tiering/facts.ts";
import type { Anchors, Policy } from "../../src/tiering/policy.ts";
import { type Rating, rate } from "../../src/tiering/rate.ts";

/** 21 November 2026. */
export const TODAY = 20_778;

/** Rates one customer by the default policy, or by a changed one. */
export function rateOne(customer: Customer, changes: Partial<Policy> = {}): Rating {
	return rate([customer], { ...defaultPolicy, ...changes }, TODAY)[0]!;
}

/** The criteria of the default policy, some with anchors as if they were fitted. */
export function withAnchors(anchors: { readonly [K in CriterionKey]?: Anchors }): Policy["criteria"] {
	const set = (key: CriterionKey) => (anchors[key] === undefined ? {} : { anchors: anchors[key], off: null });
	return criteriaWith((key) => set(key));
}

/** The criteria of the default policy with a weight of 0, but for some. */
export const onlyCriteria = (...keys: readonly CriterionKey[]): Policy["criteria"] =>
	criteriaWith((key) => (keys.includes(key) ? {} : { weight: 0 }));

/** The facts that are criteria with fixed anchors, each at the value worth 0 (if there is one), 50 or 100 points. */
export const factsWorth = (points: 0 | 50 | 100): Customer =>
	Object.fromEntries(
		CRITERIA.flatMap((key) => {
			const { anchors } = criterionRow(key);
			return key in FACTS && !("percentiles" in anchors) ? [[key, anchors[points / 50] ?? anchors[1]]] : [];
		}),
	);

/** The share of the weight of the default policy that some criteria have. */
export const shareOf = (...keys: readonly CriterionKey[]): number =>
	keys.reduce((sum, key) => sum + criterionRow(key).weight, 0) / fullWeight(defaultPolicy);

const criteriaWith = (change: (key: CriterionKey) => object) =>
	Object.fromEntries(
		CRITERIA.map((key) => [key, { ...defaultPolicy.criteria[key], ...change(key) }]),
	) as Policy["criteria"];
