import { CRITERIA, type CriterionKey } from "./criteria.ts";
import {
	above,
	atLeast,
	atMost,
	below,
	both,
	type Condition,
	choose,
	constant,
	either,
	firstKnown,
	given,
	isKnown,
	isTrue,
	isUnknown,
	larger,
	minus,
	type Num,
	not,
	orZero,
	plus,
	pointsOf,
	ratio,
	smaller,
	squareRoot,
	sumOfKnown,
	times,
	where,
} from "./expressions.ts";
import type { Formulas } from "./formulas.ts";
import {
	type CriterionPoints,
	type DrainKey,
	GATE_KEYS,
	type Gate,
	type GateKey,
	gates,
	signs,
} from "./gates.ts";
import type { Anchors, Policy } from "./policy.ts";

/** The number that stands for *needs facts* in a column of tiers. */
export const NEEDS_FACTS = 5;

/** The results of the model for a customer. A tier is 1–4, and only where it says so also {@link NEEDS_FACTS}. */
export interface Decision {
	/** The tier or {@link NEEDS_FACTS}; and the position of the gate that decided in {@link GATE_KEYS}, unknown if the score did. */
	readonly tier: Num;
	readonly gate: Num;
	/** The same before a reviewer's override. */
	readonly computed: Num;
	readonly computedGate: Num;
	/** 0–100, unrounded; unknown if no criterion is known. */
	readonly score: Num;
	/** Weight of the known criteria. */
	readonly knownWeight: Num;
	/** The best and worst tiers that the unknown facts could still lead to, whatever a reviewer decided. */
	readonly best: Num;
	readonly worst: Num;
	/** The same, if they are like the known ones, four times in five. */
	readonly likelyBest: Num;
	readonly likelyWorst: Num;
	/** The tier stands, but profit, or for Tier 1 growth, is not known. */
	readonly provisional: Condition;
	readonly lacksProfit: Condition;
	readonly lacksGrowth: Condition;
	readonly drains: Readonly<Record<DrainKey, Condition>>;
}

/** The weight and anchors of a criterion that counts; null while it is off. */
export function counting(
	criterion: CriterionKey,
	{ criteria }: Policy,
): { readonly weight: number; readonly anchors: Anchors } | null {
	const { weight, anchors, off } = criteria[criterion];
	return weight > 0 && anchors !== null && off === null ? { weight, anchors } : null;
}

/** Weight of all criteria that count. */
export const fullWeight = (policy: Policy): number =>
	CRITERIA.reduce((sum, criterion) => sum + (counting(criterion, policy)?.weight ?? 0), 0);

/** How far the unknown criteria move the score four times in five, for each point of weight: 1.28 × 29 points. */
export const LIKELY_POINTS = 37;

/**
 * Decides the tier of each customer, as expressions. The score proposes a tier; the gates hold it within their limits; a reviewer's
 * tier beats both; and a customer of whom hardly anything is known needs facts.
 */
export function decision(m: Formulas, policy: Policy): Decision {
	const measureOf = (criterion: CriterionKey): Num =>
		criterion in m ? (m as unknown as Readonly<Record<CriterionKey, Num>>)[criterion] : given(criterion);
	const points = Object.fromEntries(
		CRITERIA.map((criterion) => {
			const anchors = counting(criterion, policy)?.anchors ?? null;
			return [criterion, pointsOf(measureOf(criterion), anchors)];
		}),
	) as CriterionPoints;
	const { score, knownWeight, knownShare, ...supposed } = scores(points, policy);

	const found = signs(m, points, policy);
	const rules = gates(m, found, policy);
	const proposal = proposedTier(score, policy);
	const held = within(rules, proposal, ({ applies }) => applies);
	const needsFacts = both(
		isUnknown(m.netProfit),
		isUnknown(points.value),
		below(knownShare, policy.limits.knownShare),
	);
	const computed = choose(needsFacts, constant(NEEDS_FACTS), held);
	const computedGate = choose(needsFacts, gateIndex("needsFacts"), decidingGate(rules, proposal, held));

	const supposedTier = (score: Num, applies: (gate: Gate) => Condition) =>
		within(rules, proposedTier(score, policy), applies);
	const toBest = supposedTier(supposed.best, ({ applies, atBest = applies }) => atBest);
	const toWorst = supposedTier(supposed.worst, ({ applies, atWorst = applies }) => atWorst);
	const widened = (tier: Num, widen: typeof larger) => choose(needsFacts, tier, widen(tier, held));
	const best = widened(toBest, smaller);
	const worst = widened(toWorst, larger);
	const likely = supposedTier(
		supposed.likelyBest,
		({ applies, atBest = applies, atLikelyBest = atBest }) => atLikelyBest,
	);
	const unlikely = supposedTier(supposed.likelyWorst, ({ applies }) => applies);
	const inRange = (tier: Num) => smaller(larger(tier, best), worst);
	const orFull = (tier: Num, full: Num) => choose(isKnown(score), inRange(tier), full);

	const lacksGrowth = both(atMost(computed, 1), not(isTrue(found.grows)));
	return {
		tier: firstKnown(m.manualTier, computed),
		gate: choose(isKnown(m.manualTier), gateIndex("manual"), computedGate),
		computed,
		computedGate,
		score,
		knownWeight,
		best,
		worst,
		likelyBest: orFull(widened(likely, smaller), best),
		likelyWorst: orFull(widened(unlikely, larger), worst),
		provisional: both(isUnknown(m.manualTier), not(needsFacts), either(found.lacksProfit, lacksGrowth)),
		lacksProfit: found.lacksProfit,
		lacksGrowth,
		drains: found.drains,
	};
}

/** The score of the known criteria, and what the unknown ones could make of it. Summed in the order of the criteria. */
function scores(points: CriterionPoints, policy: Policy) {
	const evidence = constant(policy.evidence);
	const fifty = constant(50);
	const counted = CRITERIA.flatMap((criterion) => {
		const weight = counting(criterion, policy)?.weight;
		return weight === undefined ? [] : [{ points: points[criterion], weight }];
	});
	const sum = sumOfKnown(counted.map(({ points, weight }) => times(constant(weight), minus(points, fifty))));
	const sumWhere = (isCounted: typeof isKnown, amount: (weight: number) => number) =>
		sumOfKnown(counted.map(({ points, weight }) => where(isCounted(points), constant(amount(weight)))));
	const knownWeight = sumWhere(isKnown, (weight) => weight);
	const unknownWeight = sumWhere(isUnknown, (weight) => weight);
	const unknownSquares = sumWhere(isUnknown, (weight) => weight * weight);

	const full = constant(fullWeight(policy));
	const fromFull = (amount: Num) => orZero(ratio(amount, plus(full, evidence)));
	const open = times(fifty, unknownWeight);
	const score = where(above(knownWeight, 0), plus(fifty, ratio(sum, plus(knownWeight, evidence))));
	const spread = fromFull(times(constant(LIKELY_POINTS), squareRoot(unknownSquares)));
	return {
		score,
		knownWeight,
		knownShare: orZero(ratio(knownWeight, full)),
		best: plus(fifty, fromFull(plus(sum, open))),
		worst: plus(fifty, fromFull(minus(sum, open))),
		likelyBest: plus(score, spread),
		likelyWorst: minus(score, spread),
	};
}

/** Without a score: Tier 4, and the gates do the rest. */
function proposedTier(score: Num, { thresholds: { tier1, tier2, tier3 } }: Policy): Num {
	const [one, two, three, four] = [1, 2, 3, 4].map(constant) as [Num, Num, Num, Num];
	return choose(
		atLeast(score, tier1),
		one,
		choose(atLeast(score, tier2), two, choose(atLeast(score, tier3), three, four)),
	);
}

/** Holds a proposed tier within the strictest cap and the strictest floor that apply. */
function within(rules: readonly Gate[], proposal: Num, applies: (gate: Gate) => Condition): Num {
	return rules.reduce((tier, gate) => {
		const held = (gate.bound === "cap" ? larger : smaller)(tier, constant(gate.tier));
		return choose(applies(gate), held, tier);
	}, proposal);
}

/** The first gate that pulls from the proposal to the tier. */
function decidingGate(rules: readonly Gate[], proposal: Num, tier: Num): Num {
	const pull = minus(tier, proposal);
	return firstKnown(
		...rules.map((gate) => {
			const pulls = gate.bound === "cap" ? above(pull, 0) : below(pull, 0);
			const reachesIt = both(atLeast(tier, gate.tier), atMost(tier, gate.tier));
			return where(both(gate.applies, pulls, reachesIt), gateIndex(gate.key));
		}),
	);
}

const gateIndex = (key: GateKey) => constant(GATE_KEYS.indexOf(key));
