import type { Card, Change, FactValue, Review, ReviewFact } from "../../../../contract/server.ts";
import type { QuestionFact } from "../../../../tiering/criteria.ts";
import type { AnswerFact } from "../../../../tiering/facts.ts";
import { type Customer, FACTS, type FactKey } from "../../../../tiering/facts.ts";
import { isPlanAction } from "../../../../tiering/planAction.ts";
import { type Rating, rate } from "../../../../tiering/rate.ts";

/** A card and what a person has done with it. */
export interface CardState {
	readonly card: Card;
	/** The known facts, including those answered here. */
	facts: Customer;
	/** In a team round: the person's own answers. */
	readonly own: Map<AnswerFact, number>;
	/** Answers of several people that nobody has settled. */
	team: Card["team"];
	/** Answered with "don't know". */
	readonly unknown: Set<FactKey>;
	/** The age in months of old answers. Answering one here removes it. */
	readonly old: Map<FactKey, number>;
	readonly skipped: Set<FactKey>;
	/** Something was done on the card: a question answered or skipped, a story, plan or tier set. */
	isTouched: boolean;
	/** Answered here. */
	readonly given: Set<FactKey>;
	/** The question that the person chose; null: the next in order. */
	chosen: QuestionFact | null;
	/** The placement when the card was made. */
	readonly firstPlacement: Rating["tier"];
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
		firstPlacement: ratingOf(card.facts, review).tier,
	};
	for (const change of unsaved) if (change.kind !== "reviewed") applyChange(state, change);
	return state;
}

/** Applies a change to the card, before it is saved. */
export function applyChange(state: CardState, change: Exclude<Change, { kind: "reviewed" }>): void {
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

/** Sets a fact on the card. Null removes it, and so does a text for a fact that is a figure or an action. */
export function setFact(state: CardState, fact: ReviewFact, value: FactValue | null): void {
	const { [fact]: _, ...others } = state.facts;
	state.facts = value === null || !isReadable(fact, value) ? others : { ...others, [fact]: value };
	state.team = state.team.filter((one) => one.fact !== fact);
}

function isReadable(fact: ReviewFact, value: FactValue): boolean {
	if (FACTS[fact] === "plan") return isPlanAction(value);
	return typeof value === "number" || FACTS[fact] === "text";
}

/** Rates a customer as the server would. */
export function ratingOf(facts: Customer, { policy, today }: Pick<Review, "policy" | "today">): Rating {
	return rate([facts], policy, today)[0]!;
}

/** Rates a customer by the figures alone, as if no tier were set by hand. */
export function ratingWithoutOverride({ manualTier: _, ...facts }: Customer, review: Review): Rating {
	return ratingOf(facts, review);
}

/** Handlers of a person's input on a card. Each shows its effect at once and saves in the background. */
export interface CardHandlers {
	/** @param value null: no longer known. */
	answer(fact: ReviewFact, value: FactValue | null): void;
	/** Sets facts that are not asked as questions. @param message shown afterwards; null: none. */
	set(values: readonly (readonly [ReviewFact, FactValue | null])[], message: (() => string) | null): void;
	dontKnow(fact: QuestionFact): void;
	skip(fact: QuestionFact): void;
	/** Goes to a question. */
	choose(fact: QuestionFact): void;
}
