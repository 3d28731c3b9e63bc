import type { Review } from "../../../../contract/server.ts";
import type { PageWords } from "../../../../i18n/words.ts";
import type { QuestionFact } from "../../../../tiering/criteria.ts";
import type { AnswerFact } from "../../../../tiering/facts.ts";
import { openQuestions } from "../../../../tiering/openQuestions.ts";
import { type CardState, ratingWithoutOverride } from "./cardState.ts";

export interface NextQuestions {
	/** The one to ask now; null: none. */
	readonly current: QuestionFact | null;
	/** The other open ones. */
	readonly others: readonly QuestionFact[];
	/** Asked lately, and answered with "don't know". */
	readonly before: readonly QuestionFact[];
	/** No open question can change the tier. */
	readonly decided: boolean;
	/** Has stopped buying: is to be asked why, and nothing else unless the person chooses it. */
	readonly lapsed: boolean;
}

/** The most decisive figures: asked even if the list has no column for them. */
const ASKED_WITHOUT_COLUMN: readonly QuestionFact[] = ["revenue", "profit"];

/**
 * The questions about a customer, in order: first the next question that the sheet names, if the list has a column for it; then the
 * answers from 1 to 5, which only people know, the most decisive one first; then figures in the same way, but only those with a
 * column in the list; skipped ones last. Questions answered with "don't
 * know", and figures without a column, are only asked if the person chooses them, like all about who has stopped buying.
 *
 * @param aside facts that wait for a decision.
 */
export function nextQuestions(
	state: CardState,
	review: Review,
	words: PageWords,
	aside: readonly string[],
): NextQuestions {
	const rating = ratingWithoutOverride(state.facts, review);
	const { best, worst } = rating.range;
	const { round } = review.choice;
	const isAnswer = (fact: QuestionFact) => fact in words.answers;
	const isAskedFigure = (fact: QuestionFact) =>
		review.columns.includes(fact) || ASKED_WITHOUT_COLUMN.includes(fact);
	const all = round
		? (Object.keys(words.answers) as AnswerFact[]).filter((fact) => !state.own.has(fact))
		: inOrder(openQuestions(rating, review.policy), isAnswer, (fact) => review.columns.includes(fact));
	const open = all.filter((fact) => !aside.includes(fact));
	// A round asks everybody everything, whatever others knew.
	const askable = open.filter((fact) => round || !state.unknown.has(fact));
	const notSkipped = askable.filter((fact) => !state.skipped.has(fact));
	const decided = !round && best === worst && rating.tier !== "needsFacts";
	const next = notSkipped.find((fact) => isAnswer(fact) || isAskedFigure(fact)) ?? null;
	const lapsed = !round && rating.lapsed;
	const current = state.chosen ?? (decided || lapsed ? null : next);
	const withoutCurrent = (facts: readonly QuestionFact[]) => facts.filter((fact) => fact !== current);
	return {
		current,
		others: withoutCurrent([...notSkipped, ...askable.filter((fact) => state.skipped.has(fact))]),
		before: withoutCurrent(open.filter((fact) => !askable.includes(fact))),
		decided,
		lapsed,
	};
}

/** @param facts the most decisive one first, which is the next question that the sheet names. */
function inOrder(
	facts: readonly QuestionFact[],
	isAnswer: (fact: QuestionFact) => boolean,
	hasColumn: (fact: QuestionFact) => boolean,
): QuestionFact[] {
	const named = facts.slice(0, 1).filter(hasColumn);
	const others = facts.slice(named.length);
	return [...named, ...others.filter(isAnswer), ...others.filter((fact) => !isAnswer(fact))];
}
