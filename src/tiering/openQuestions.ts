import type { Customer, FactKey } from "./facts.ts";
import { TOLERANCE } from "./maybe.ts";
import type { CriterionKey, Measures } from "./measures.ts";
import type { Policy } from "./policy.ts";
import type { Rating } from "./rate.ts";
import { withinGates } from "./withinGates.ts";

/**
 * The facts that are still to be asked about a customer, the one that tells most about the tier first: of the unknown
 * criteria, the one that spreads the tier furthest as its points go from 0 to 100 with all else as it is; then the one that
 * spreads the score furthest; then the one that comes first in the model. The gates see the value that those points stand for.
 *
 * Empty where nothing is left to ask: all is known, or what is unknown cannot be asked (a margin where there is no
 * revenue, growth after a year without revenue, time while hours have no price). A fact that two criteria wait for is
 * asked once.
 */
export function openQuestions(rating: Rating, policy: Policy): FactKey[] {
	const asked = rating.score.unknown.flatMap((criterion) => {
		const fact = factToAsk(criterion, rating.customer, policy);
		return fact === null ? [] : [{ fact, ...spread(criterion, rating, policy) }];
	});
	asked.sort(
		(a, b) => b.tiers - a.tiers || (Math.abs(b.points - a.points) > TOLERANCE ? b.points - a.points : 0),
	);
	return [...new Set(asked.map(({ fact }) => fact))];
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
	// Written into a copy: spreading into a new literal what differs takes three times as long, and this is asked most often of all.
	const measures: { -readonly [K in keyof Measures]: Measures[K] } = { ...rating.measures };
	measures[criterion] = value;
	if (criterion === "netMargin") measures.netProfit = value * (rating.customer.revenue ?? 1);
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
