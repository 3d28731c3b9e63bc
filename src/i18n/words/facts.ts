import type { FactKey } from "../../tiering/facts.ts";

/** The facts that a person rates from 1 to 5. */
export type AnswerFact =
	| "negotiation"
	| "ownerFocus"
	| "delegation"
	| "direction"
	| "newNeeds"
	| "energy"
	| "steadiness"
	| "satisfaction"
	| "fit";

/** The facts that can be a customer's next question. */
export type QuestionFact =
	| AnswerFact
	| "revenue"
	| "previousRevenue"
	| "profit"
	| "hours"
	| "discount"
	| "daysLate"
	| "accountRequests"
	| "complaints"
	| "usage"
	| "previousUsage"
	| "walletShare"
	| "products"
	| "referred";

/** Texts of both the server and the page. */
export interface SharedFactWords {
	readonly facts: Readonly<Record<FactKey, string>>;
	readonly questions: Readonly<Record<QuestionFact, string>>;
	/** Worst first: the answer 1 is `[0]`. */
	readonly answers: Readonly<Record<AnswerFact, readonly [string, string, string, string, string]>>;
}
