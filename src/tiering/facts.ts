import type { PlanAction } from "./planAction.ts";

/**
 * The facts that can be known about a customer, with the kind of each value.
 *
 * - `text`: as typed.
 * - `money`: an amount in the table's currency, for the period the table covers.
 * - `share`: a fraction of 1; 0.12 is 12 %.
 * - `hours`, `days`: a number of them.
 * - `count`: a number of things; not negative.
 * - `date`: a {@link Day}.
 * - `answer`: 1 (worst for us) to 5 (best), from the person who knows the customer.
 * - `tier`: 1 to 4.
 * - `yes`: 1 yes, 0 no.
 * - `plan`: what we mean to do about the customer, a {@link PlanAction}.
 */
export const FACTS = {
	customer: "text",
	id: "text",
	revenue: "money",
	recentRevenue: "money",
	previousRevenue: "money",
	lifetimeRevenue: "money",
	cost: "money",
	profit: "money",
	margin: "share",
	hours: "hours",
	discount: "share",
	daysLate: "days",
	accountRequests: "count",
	complaints: "count",
	orders: "count",
	firstOrder: "date",
	lastOrder: "date",
	products: "count",
	usage: "count",
	previousUsage: "count",
	walletShare: "share",
	referredBy: "text",
	referred: "count",
	/** Total worth of the customers they referred, directly and through others. */
	referralValue: "money",
	/** The customer would have come without a referral, so no referrer gets credit. */
	cameAnyway: "yes",
	negotiation: "answer",
	ownerFocus: "answer",
	delegation: "answer",
	direction: "answer",
	newNeeds: "answer",
	energy: "answer",
	steadiness: "answer",
	satisfaction: "answer",
	fit: "answer",
	manualTier: "tier",
	manualReason: "text",
	manualUntil: "date",
	story: "text",
	planAction: "plan",
	planOwner: "text",
	planDue: "date",
	planDone: "yes",
	/** The other provider to whom we refer them. */
	planProvider: "text",
} as const;

export type FactKey = keyof typeof FACTS;
export type FactKind = (typeof FACTS)[FactKey];
/** The facts of a kind. */
export type FactOf<Kind extends FactKind> = {
	[K in FactKey]: (typeof FACTS)[K] extends Kind ? K : never;
}[FactKey];
/** The facts that a person rates from 1 to 5. */
export type AnswerFact = FactOf<"answer">;
/** The facts that are numbers. */
export type NumberFact = FactOf<Exclude<FactKind, "text" | "plan">>;

/** Whole days since 1 January 1970; a calendar date without a time or a time zone. */
export type Day = number;

/**
 * The known facts about one customer. A missing or `undefined` fact is unknown: never zero, never neutral.
 *
 * Negative money is a loss or a credit note. Negative `daysLate` means paid early. `hours` 0 means we
 * know that we spent none.
 */
export type Customer = {
	readonly [K in FactKey]?:
		| ((typeof FACTS)[K] extends "text" ? string : (typeof FACTS)[K] extends "plan" ? PlanAction : number)
		| undefined;
} & {
	/** Names of further rows that count as this customer, in the list's order; only where a person decided that. */
	readonly otherNames?: readonly string[] | undefined;
	/** Only of a customer with amounts in another currency than the list, which are unknown: how they compare to each other. */
	readonly ratios?: { readonly margin?: number; readonly growth?: number };
};

/** All names of a customer: usually one. */
export const namesOf = ({ customer = "", otherNames = [] }: Customer): string[] => [customer, ...otherNames];
