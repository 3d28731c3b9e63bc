import type { AnswerFact, QuestionFact, Words } from "../../../i18n/words.ts";
import { openQuestions } from "../../../tiering/openQuestions.ts";
import type { Review } from "../../contract.ts";
import { type CardState, ratingByFigures } from "./cardState.ts";

export interface Questions {
	/** The one to ask now; null: none. */
	readonly current: QuestionFact | null;
	/** The others that are open. */
	readonly others: readonly QuestionFact[];
	/** Those that somebody was asked lately and did not know. */
	readonly before: readonly QuestionFact[];
	/** Nothing that is open can change the tier. */
	readonly decided: boolean;
}

/**
 * What there is to ask about a customer: what decides most comes first, what was skipped last; what was asked before and not
 * known is not asked by itself.
 *
 * @param aside facts that wait for another decision.
 */
export function questionsOf(
	state: CardState,
	review: Review,
	words: Words,
	aside: readonly string[],
): Questions {
	const rating = ratingByFigures(state.facts, review);
	const { best, worst } = rating.range;
	const { round } = review.choice;
	const all = round
		? (Object.keys(words.answers) as AnswerFact[]).filter((fact) => !state.own.has(fact))
		: (openQuestions(rating, review.policy) as QuestionFact[]);
	const open = all.filter((fact) => !aside.includes(fact));
	// In a round everybody is asked everything, whatever others knew.
	const known = open.filter((fact) => round || !state.unknown.has(fact));
	const fresh = known.filter((fact) => !state.skipped.has(fact));
	const decided = !round && best === worst && rating.tier !== "needsFacts";
	const current = state.chosen ?? (decided ? null : (fresh[0] ?? null));
	const rest = (facts: readonly QuestionFact[]) => facts.filter((fact) => fact !== current);
	return {
		current,
		others: rest([...fresh, ...known.filter((fact) => state.skipped.has(fact))]),
		before: rest(open.filter((fact) => !known.includes(fact))),
		decided,
	};
}
