import type { Review } from "../../../../contract/server.ts";
import type { AnswerFact, QuestionFact } from "../../../../i18n/words/facts.ts";
import type { PageWords } from "../../../../i18n/words.ts";
import { openQuestions } from "../../../../tiering/openQuestions.ts";
import { type CardState, ratingByFigures } from "../card/cardState.ts";

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

/** What decides most of all, whether the list has a column for it or not. */
const ALWAYS: readonly QuestionFact[] = ["revenue", "profit"];

/**
 * What there is to ask about a customer. First what only people know, the answers from 1 to 5, the one that decides most before
 * the others; then figures, likewise, but only those that the list keeps; what was skipped last. What was asked before and not
 * known, and figures that the list does not keep, are not asked by themselves.
 *
 * @param aside facts that wait for another decision.
 */
export function questionsOf(
	state: CardState,
	review: Review,
	words: PageWords,
	aside: readonly string[],
): Questions {
	const rating = ratingByFigures(state.facts, review);
	const { best, worst } = rating.range;
	const { round } = review.choice;
	const isAnswer = (fact: QuestionFact) => fact in words.answers;
	const isKept = (fact: QuestionFact) => review.columns.includes(fact) || ALWAYS.includes(fact);
	const all = round
		? (Object.keys(words.answers) as AnswerFact[]).filter((fact) => !state.own.has(fact))
		: answersFirst(openQuestions(rating, review.policy) as QuestionFact[], isAnswer);
	const open = all.filter((fact) => !aside.includes(fact));
	// In a round everybody is asked everything, whatever others knew.
	const known = open.filter((fact) => round || !state.unknown.has(fact));
	const fresh = known.filter((fact) => !state.skipped.has(fact));
	const decided = !round && best === worst && rating.tier !== "needsFacts";
	const next = fresh.find((fact) => isAnswer(fact) || isKept(fact)) ?? null;
	const current = state.chosen ?? (decided ? null : next);
	const rest = (facts: readonly QuestionFact[]) => facts.filter((fact) => fact !== current);
	return {
		current,
		others: rest([...fresh, ...known.filter((fact) => state.skipped.has(fact))]),
		before: rest(open.filter((fact) => !known.includes(fact))),
		decided,
	};
}

function answersFirst(
	facts: readonly QuestionFact[],
	isAnswer: (fact: QuestionFact) => boolean,
): QuestionFact[] {
	return [...facts.filter(isAnswer), ...facts.filter((fact) => !isAnswer(fact))];
}
