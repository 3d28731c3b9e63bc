/** The criteria in the order of docs/model.md, which breaks ties everywhere. */
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

/** The values that decide a customer's tier: one per criterion, and two that only gates use. `undefined` is unknown. */
export type Measures = {
	readonly [K in CriterionKey | "ageMonths" | "manualTier"]?: number | undefined;
};
