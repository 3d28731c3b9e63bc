import { exactSum } from "../../exactSum.ts";
import { above } from "../../maybe.ts";
import type { Rating } from "../../rate.ts";
import { type Bill, DIAGNOSIS_LIMITS } from "./diagnosis.ts";

/**
 * What the money losers cost: the losses on customers of Tier 4, as a positive amount in the table's currency.
 *
 * Somebody in Tier 4 on whom we earn something takes nothing from it, and losses on other tiers (a customer in the first months)
 * are not in it. Where the net profit of some in Tier 4 is unknown, it is what we know of at least; unknown where that comes to
 * nothing, and where nobody is rated.
 *
 * @example Tier 4: −1,240, −300 and 50: the bill is 1,540.
 * Source: B, *Who do I want as customers?*; Kaplan & Narayanan (2001).
 */
export function moneyLosersBill(ratings: readonly Rating[]): Bill {
	const limit = DIAGNOSIS_LIMITS.moneyLosersBill;
	const profits = ratings.filter(({ tier }) => tier === 4).map(({ measures }) => measures.netProfit);
	const losses = profits.filter((profit): profit is number => profit !== undefined && profit < 0);
	const unknown = profits.filter((profit) => profit === undefined).length;
	const isRated = ratings.some(({ tier }) => tier !== "needsFacts");
	const bill = exactSum(losses.map((loss) => -loss));
	const found = !isRated || (unknown > 0 && bill === 0) ? null : bill;
	return {
		kind: "moneyLosersBill",
		found,
		limit,
		isMet: above(found ?? undefined, limit),
		losers: losses.length,
		unknown,
	};
}
