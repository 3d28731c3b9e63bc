import type { Card, Change, FactValue, Review, ReviewFact } from "../../../../contract/server.ts";
import type { AnswerFact, QuestionFact } from "../../../../i18n/words/facts.ts";
import { type Customer, FACTS, type FactKey } from "../../../../tiering/facts.ts";
import { isPlanAction } from "../../../../tiering/planAction.ts";
import { type Rating, rate } from "../../../../tiering/rate.ts";

/** A card and what a person has done with it. */
export interface CardState {
	readonly card: Card;
	/** What is known, what was answered here included. */
	facts: Customer;
	/** In a team round: the person's own answers. */
	readonly own: Map<AnswerFact, number>;
	/** What several people answered, and nobody has settled. */
	team: Card["team"];
	/** Asked, and nobody knew. */
	readonly unknown: Set<FactKey>;
	/** Answers that were asked for long ago, and not since: how many months ago. */
	readonly old: Map<FactKey, number>;
	readonly skipped: Set<FactKey>;
	/** Something was done on the card: answered, not known, skipped, told or set by hand. */
	isTouched: boolean;
	/** Answered here. */
	readonly given: Set<FactKey>;
	/** The question that the person went to; null: the next in turn. */
	chosen: QuestionFact | null;
	/** How the customer stood when the card was first seen. */
	readonly first: Rating["tier"];
}

/** @param unsaved changes that the server did not know of when it made the card. */
export function cardState(card: Card, unsaved: readonly Change[], review: Review): CardState {
	const { round } = review.choice;
	const own = round
		? card.team.flatMap(({ fact, answers }) => answers.map(({ answer }) => [fact, answer] as const))
		: [];
	const state: CardState = {
		card,
		facts: card.facts,
		own: new Map(own),
		team: round ? [] : card.team,
		unknown: new Set(card.unknown),
		old: new Map(card.old.map(({ fact, months }) => [fact, months])),
		skipped: new Set(),
		isTouched: false,
		given: new Set(),
		chosen: null,
		first: ratingOf(card.facts, review).tier,
	};
	for (const change of unsaved) if (change.kind !== "reviewed") take(state, change);
	return state;
}

/** Notes a change on the card, before it is saved. */
export function take(state: CardState, change: Exclude<Change, { kind: "reviewed" }>): void {
	const { fact } = change;
	state.old.delete(fact);
	if (change.kind === "dontKnow") {
		state.unknown.add(fact);
		return;
	}
	if (change.kind === "round") state.own.set(change.fact, change.answer);
	else setFact(state, fact, change.to);
	state.given.add(fact);
	state.unknown.delete(fact);
	state.skipped.delete(fact);
}

/** What the card takes as known; null: nothing, and so is a text where a figure or an action belongs. */
export function setFact(state: CardState, fact: ReviewFact, value: FactValue | null): void {
	const { [fact]: _, ...others } = state.facts;
	state.facts = value === null || !isReadable(fact, value) ? others : { ...others, [fact]: value };
	state.team = state.team.filter((one) => one.fact !== fact);
}

function isReadable(fact: ReviewFact, value: FactValue): boolean {
	if (FACTS[fact] === "plan") return isPlanAction(value);
	return typeof value === "number" || FACTS[fact] === "text";
}

/** The rating by what is known, as the server would rate it. */
export function ratingOf(facts: Customer, { policy, today }: Pick<Review, "policy" | "today">): Rating {
	return rate([facts], policy, today)[0]!;
}

/** The rating by the figures alone, as if no tier were set by hand. */
export function ratingByFigures({ manualTier: _, ...facts }: Customer, review: Review): Rating {
	return ratingOf(facts, review);
}
