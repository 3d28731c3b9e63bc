import type { Customer, FactKey } from "./facts.ts";
import { TOLERANCE } from "./maybe.ts";
import type { CriterionKey, Measures } from "./measures.ts";
import type { Policy } from "./policy.ts";
import type { Rating } from "./rate.ts";
import { withinGates } from "./withinGates.ts";

/**
 * Returns the facts still to ask about a customer, the one that could change the tier most first. Unknown criteria are ranked by
 * the number of tiers between 0 and 100 points for them with all else equal, then by the difference in score, then by the
 * order of the model. The gates see the value that those points stand for.
 *
 * Empty if nothing is left to ask: everything is known, or the rest cannot be asked (a margin without revenue, growth after a
 * year without revenue, time while hours have no price). A fact that two criteria need is asked once.
 */
export function openQuestions(rating: Rating, policy: Policy): FactKey[] {
	const candidates = rating.score.unknown.flatMap((criterion) => {
		const fact = factToAsk(criterion, rating.customer, policy);
		return fact === null ? [] : [{ fact, ...spread(criterion, rating, policy) }];
	});
	candidates.sort(
		(a, b) => b.tiers - a.tiers || (Math.abs(b.points - a.points) > TOLERANCE ? b.points - a.points : 0),
	);
	return [...new Set(candidates.map(({ fact }) => fact))];
}

/** Returns the tiers, and the points of score, between the criterion's worst and best. */
function spread(criterion: CriterionKey, rating: Rating, policy: Policy): { tiers: number; points: number } {
	const worst = suppose(criterion, 0, rating, policy);
	const best = suppose(criterion, 100, rating, policy);
	return { tiers: worst.tier - best.tier, points: best.score - worst.score };
}

function suppose(criterion: CriterionKey, points: 0 | 100, rating: Rating, policy: Policy) {
	const { weight, anchors } = policy.criteria[criterion];
	const { score: known, knownWeight } = rating.score;
	const supposed = ((known ?? 0) * knownWeight + points * weight) / (knownWeight + weight);
	const [at0, at50, at100] = anchors ?? [null, 0, 0];
	const value = points === 100 ? at100 : (at0 ?? at50);
	// Write into a copy: spreading the differences into a new literal takes three times as long, and nothing runs more often.
	const measures: { -readonly [K in keyof Measures]: Measures[K] } = { ...rating.measures };
	measures[criterion] = value;
	if (criterion === "netMargin") measures.netProfit = value * (rating.customer.revenue ?? 1);
	return { score: supposed, tier: withinGates(supposed, measures, policy, "asKnown").tier };
}

const NEED_AMOUNTS: readonly CriterionKey[] = ["netMargin", "netProfit", "timeCost", "growth"];

/** Returns the fact to ask for so that the criterion becomes known; `null` if there is none. */
function factToAsk(criterion: CriterionKey, customer: Customer, policy: Policy): FactKey | null {
	const { revenue, recentRevenue, previousRevenue, usage, previousUsage } = customer;
	// Their amounts are in the list already, in another currency.
	if (customer.ratios !== undefined && NEED_AMOUNTS.includes(criterion)) return null;
	switch (criterion) {
		case "netMargin":
			if (revenue === undefined) return "revenue";
			return revenue > 0 ? "profit" : null;
		case "netProfit":
			return "profit";
		case "timeCost":
			if (policy.hourlyCost === null) return null;
			if (revenue === undefined) return "revenue";
			return revenue > 0 ? "hours" : null;
		case "growth":
			if (previousRevenue === undefined) return "previousRevenue";
			return previousRevenue > 0 && (recentRevenue ?? revenue) === undefined ? "revenue" : null;
		case "usageGrowth":
			if (previousUsage !== undefined && previousUsage <= 0) return null;
			if (usage === undefined) return "usage";
			return previousUsage === undefined ? "previousUsage" : null;
		default:
			return criterion;
	}
}
