import type { FactValue, ReviewFact } from "../../../../contract/server.ts";
import type { QuestionFact } from "../../../../i18n/words/facts.ts";

/** What a person can do with a card. Each is shown at once and saved behind it. */
export interface CardActs {
	/** Null: not known any more. */
	answer(fact: ReviewFact, value: FactValue | null): void;
	/** Facts that are no answers to a question, and what to say about them; null: nothing. */
	set(values: readonly (readonly [ReviewFact, FactValue | null])[], said: (() => string) | null): void;
	dontKnow(fact: QuestionFact): void;
	skip(fact: QuestionFact): void;
	/** Goes to a question. */
	choose(fact: QuestionFact): void;
}
