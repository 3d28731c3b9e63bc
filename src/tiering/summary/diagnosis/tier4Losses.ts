import { exactSum } from "../../exactSum.ts";
import { above } from "../../maybe.ts";
import type { Rating } from "../../rate.ts";
import { isMostlyAssumed } from "../assumedProfits.ts";
import { DIAGNOSIS_LIMITS, type Tier4Losses } from "./diagnosis.ts";
import { isEnough } from "./diagnosisShare.ts";

/**
 * Adds up the losses on customers of Tier 4, as a positive amount in the table's currency.
 *
 * Profits on other customers in Tier 4 are not deducted, and losses in other tiers (on customers in their first months) do not
 * count. If the net profit of some in Tier 4 is unknown, the bill is a minimum; unknown if that is 0, and if the
 * net profit is known for fewer than half of the list.
 *
 * @example Tier 4: −1,240, −300 and 50: the bill is 1,540.
 * Source: B, *Who do I want as customers?*; Kaplan & Narayanan (2001).
 */
export function tier4Losses(ratings: readonly Rating[]): Tier4Losses {
	const limit = DIAGNOSIS_LIMITS.tier4Losses;
	const inTier4 = ratings.filter(({ tier }) => tier === 4);
	const profits = inTier4.map(({ measures }) => measures.netProfit);
	const losses = profits.filter((profit): profit is number => profit !== undefined && profit < 0);
	const unknown = profits.filter((profit) => profit === undefined).length;
	const known = ratings.filter(({ measures }) => measures.netProfit !== undefined).length;
	const enough = isEnough(known, ratings.length);
	const bill = exactSum(losses.map((loss) => -loss));
	const found = !enough || (unknown > 0 && bill === 0) ? null : bill;
	return {
		kind: "tier4Losses",
		found,
		limit,
		isMet: above(found ?? undefined, limit),
		losers: losses.length,
		unknown,
		known,
		customers: ratings.length,
		isEnough: enough,
		isAssumed: found !== null && isMostlyAssumed(inTier4),
	};
}
