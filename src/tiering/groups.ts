import type { CriterionKey } from "./measures.ts";

export type Group = "profitability" | "money" | "ease" | "owner" | "wallet" | "referrals";

/** The criteria by subject: each is in exactly one group, in the order of the model. */
export const GROUPS: Readonly<Record<Group, readonly CriterionKey[]>> = {
	profitability: ["netMargin", "netProfit"],
	money: ["negotiation", "discount", "daysLate", "accountRequests"],
	ease: ["timeCost", "complaints", "satisfaction", "energy", "steadiness", "fit"],
	owner: ["ownerFocus", "delegation"],
	wallet: ["growth", "usageGrowth", "walletShare", "direction", "newNeeds", "products"],
	referrals: ["referred"],
};
