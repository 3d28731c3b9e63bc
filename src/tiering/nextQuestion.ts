import type { Customer, FactKey } from "./facts.ts";
import type { CriterionKey, Measures } from "./measures.ts";
import type { Policy } from "./policy.ts";
import type { Rating } from "./rate.ts";
import { withinGates } from "./withinGates.ts";

/**
 * The fact that would tell most about a customer's tier: of the unknown criteria, the one that spreads the tier
 * furthest as its points go from 0 to 100 with all else as it is; then the one that spreads the score furthest;
 * then the one that comes first in the model. The gates see the value that those points stand for.
 *
 * `null` where nothing is left to ask: all is known, or what is unknown cannot be asked (a margin where there is no
 * revenue, growth after a year without revenue, time while hours have no price).
 */
export function nextQuestion(rating: Rating, policy: Policy): FactKey | null {
	let chosen: { fact: FactKey; tiers: number; points: number } | null = null;
	for (const criterion of rating.score.unknown) {
		const fact = factToAsk(criterion, rating.customer, policy);
		if (fact === null) continue;
		const { tiers, points } = spread(criterion, rating, policy);
		const further =
			chosen === null || tiers > chosen.tiers || (tiers === chosen.tiers && points > chosen.points + 1e-9);
		if (further) chosen = { fact, tiers, points };
	}
	return chosen?.fact ?? null;
}

/** How many tiers, and how many points of score, lie between the criterion's worst and best. */
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
	const measures: Measures = {
		...rating.measures,
		...(criterion === "netMargin" ? { netProfit: value * (rating.customer.revenue ?? 1) } : {}),
		[criterion]: value,
	};
	return { score: supposed, tier: withinGates(supposed, measures, policy, "asKnown").tier };
}

/** The fact that a person can tell us, so that the criterion becomes known; `null` if there is none. */
function factToAsk(criterion: CriterionKey, customer: Customer, policy: Policy): FactKey | null {
	const { revenue, recentRevenue, previousRevenue, usage, previousUsage } = customer;
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
