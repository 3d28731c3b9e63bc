import { exactSum } from "../../exactSum.ts";
import { above } from "../../maybe.ts";
import type { Rating } from "../../rate.ts";
import { DIAGNOSIS_LIMITS, type MoneyLosersBill } from "./diagnosis.ts";

/**
 * Adds up the losses on customers of Tier 4, as a positive amount in the table's currency.
 *
 * Profits on other customers in Tier 4 are not deducted, and losses in other tiers (on customers in their first months) do not
 * count. If the net profit of some in Tier 4 is unknown, the bill is a minimum; unknown if that is 0, and if nobody is rated.
 *
 * @example Tier 4: −1,240, −300 and 50: the bill is 1,540.
 * Source: B, *Who do I want as customers?*; Kaplan & Narayanan (2001).
 */
export function moneyLosersBill(ratings: readonly Rating[]): MoneyLosersBill {
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
