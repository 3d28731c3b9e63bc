import { above } from "../../maybe.ts";
import type { Rating } from "../../rate.ts";
import { type BottomHeavy, DIAGNOSIS_LIMITS } from "./diagnosis.ts";
import { share } from "./diagnosisShare.ts";

/**
 * Tests whether most of our customers are in the lower tiers: customers in Tiers 3 and 4 ÷ rated customers.
 *
 * Customers who *need facts* are not rated and do not count. Unknown if nobody is rated.
 *
 * @example 3 in Tier 2, 3 in Tier 3, 4 who need facts: 50 %, which is not more than 50 %.
 * Source: A, *four tiers of customers*; the limit is ours.
 */
export function bottomHeavy(ratings: readonly Rating[]): BottomHeavy {
	const limit = DIAGNOSIS_LIMITS.bottomHeavy;
	const rated = ratings.filter(({ tier }) => tier !== "needsFacts");
	const found = share(rated.filter(({ tier }) => tier === 3 || tier === 4).length, rated.length);
	return { kind: "bottomHeavy", found, limit, isMet: above(found ?? undefined, limit) };
}
