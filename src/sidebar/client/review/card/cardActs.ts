import type { FactValue, ReviewFact } from "../../../../contract/server.ts";
import type { QuestionFact } from "../../../../i18n/words/facts.ts";

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
