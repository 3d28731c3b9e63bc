import { type CriterionKey, type Need, needsOf, type QuestionFact } from "./criteria.ts";
import { counting } from "./decision.ts";
import type { Customer, FactKey } from "./facts.ts";
import { TOLERANCE } from "./maybe.ts";
import type { Policy } from "./policy.ts";
import { type Change, type Rating, type Supposed, suppose } from "./rate.ts";
import { unknownCriteria } from "./score.ts";

/**
 * Returns the facts still to ask about a customer, the one that could change the tier most first. Unknown criteria are ranked by
 * the number of tiers between 0 and 100 points for them with all else equal, then by the difference in score, then by the
 * order of the model. The gates see the value that those points stand for.
 *
 * Empty if nothing is left to ask: everything is known, or the rest cannot be asked (a margin without revenue, growth after a
 * year without revenue). A fact that two criteria need is asked once. A profit that is only assumed comes first.
 */
export function openQuestions(rating: Rating, policy: Policy): QuestionFact[] {
	const asked = unknownCriteria(rating.measures, policy).flatMap((criterion) => {
		const fact = factToAsk(criterion, rating.customer, policy);
		return fact === null ? [] : [{ criterion, fact }];
	});
	const changes = asked.flatMap(({ criterion }) => [
		atPoints(criterion, 0, rating.customer, policy),
		atPoints(criterion, 100, rating.customer, policy),
	]);
	const supposed = suppose(rating, changes, policy);
	const candidates = asked.map(({ fact }, index) => ({
		fact,
		...spread(supposed[2 * index]!, supposed[2 * index + 1]!),
	}));
	candidates.sort(
		(a, b) => b.tiers - a.tiers || (Math.abs(b.points - a.points) > TOLERANCE ? b.points - a.points : 0),
	);
	return [...new Set([...(rating.profitAssumed ? PROFIT : []), ...candidates.map(({ fact }) => fact)])];
}

const PROFIT: readonly QuestionFact[] = ["profit"];

/** Returns the tiers, and the points of score, between the criterion's worst and best. *Needs facts* lies below Tier 4. */
function spread(worst: Supposed, best: Supposed): { tiers: number; points: number } {
	const rank = ({ tier }: Supposed) => (tier === "needsFacts" ? 4 : tier);
	return { tiers: rank(worst) - rank(best), points: (best.score ?? 0) - (worst.score ?? 0) };
}

/** The values that give a criterion its worst or best points. A margin or a value in net profit brings a profit with it. */
function atPoints(criterion: CriterionKey, points: 0 | 100, { revenue }: Customer, policy: Policy): Change {
	const [at0, at50, at100] = counting(criterion, policy)!.anchors;
	const value = points === 100 ? at100 : (at0 ?? at50);
	if (criterion === "netMargin") return { netMargin: value, profit: value * (revenue ?? 1) };
	if (criterion === "value" && policy.valueBy === "netProfit") return { value, profit: value };
	return { [criterion]: value };
}

/** Returns the fact to ask for so that the criterion becomes known; `null` if there is none. */
function factToAsk(criterion: CriterionKey, customer: Customer, { valueBy }: Policy): QuestionFact | null {
	const needs = needsOf(criterion, valueBy);
	// Their amounts are in the list already, in another currency.
	if (customer.ratios !== undefined && needs.some(({ fact }) => AMOUNTS.includes(fact))) return null;
	const knownOf = ({ fact, or = fact }: Need) => customer[fact] ?? customer[or];
	if (needs.some((need) => need.positive && Number(knownOf(need) ?? 1) <= 0)) return null;
	return needs.find((need) => knownOf(need) === undefined)?.fact ?? null;
}

const AMOUNTS: readonly FactKey[] = ["revenue", "profit", "previousRevenue", "lifetimeRevenue"];
