import type { FactKey } from "./facts.ts";
import { openQuestions } from "./openQuestions.ts";
import type { Policy } from "./policy.ts";
import type { Rating } from "./rate.ts";

/** Returns the first of the {@link openQuestions}; `null` if there is none. */
export function nextQuestion(rating: Rating, policy: Policy): FactKey | null {
	return openQuestions(rating, policy)[0] ?? null;
}
