/** What can be scored, in the order of the model's page: this order breaks ties everywhere. */
export const CRITERIA = [
	"netMargin",
	"netProfit",
	"negotiation",
	"discount",
	"daysLate",
	"accountRequests",
	"timeCost",
	"complaints",
	"satisfaction",
	"energy",
	"steadiness",
	"fit",
	"ownerFocus",
	"delegation",
	"growth",
	"usageGrowth",
	"walletShare",
	"direction",
	"newNeeds",
	"products",
	"referred",
] as const;

export type CriterionKey = (typeof CRITERIA)[number];

/**
 * What the tier of one customer is decided on: each criterion's value, and two things that only gates look at.
 * `undefined` is unknown.
 */
export type Measures = {
	readonly [K in CriterionKey | "ageMonths" | "manualTier"]?: number | undefined;
};
