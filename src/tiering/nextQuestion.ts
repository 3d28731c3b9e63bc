import type { QuestionFact } from "./criteria.ts";
import { neverBought } from "./neverBought.ts";
import { openQuestions } from "./openQuestions.ts";
import type { Policy } from "./policy.ts";
import type { Rating } from "./rate.ts";

/**
 * Returns the first of the {@link openQuestions}; `null` if there is none. Who has stopped buying is asked why, and who has never
 * bought whether they will, before anything else is asked about them.
 */
export function nextQuestion(rating: Rating, policy: Policy): QuestionFact | null {
	if (rating.lapsed || neverBought(rating.customer)) return null;
	return openQuestions(rating, policy)[0] ?? null;
}
