import { exactSum } from "../../exactSum.ts";
import { above, below, both } from "../../maybe.ts";
import type { Policy } from "../../policy.ts";
import type { Rating } from "../../rate.ts";
import { isMostlyAssumed } from "../assumedProfits.ts";
import { type BottomHeavy, DIAGNOSIS_LIMITS } from "./diagnosis.ts";
import { isEnough, share } from "./diagnosisShare.ts";

/** Share of the value that Tiers 3 and 4 have to bring at least. About half of the customers are there whatever the list. Ours. */
export const LEAST_VALUE = 0.2;

/**
 * Tests whether most of our customers are in the lower tiers and bring little: customers in Tiers 3 and 4 ÷ rated customers, and
 * their share of the value, as it is measured in this list.
 *
 * Customers who *need facts* are not rated and do not count. Unknown if nobody is rated; the value is unknown where fewer than half
 * of the rated have one, or together they are worth nothing.
 *
 * @example 3 in Tier 2 worth 900, 4 in Tier 3 worth 100, 4 who need facts: 57 % who bring 10 %, a finding.
 * Source: A, *four tiers of customers*; Kaplan & Narayanan (2001); the limits are ours.
 */
export function bottomHeavy(ratings: readonly Rating[], { valueBy }: Policy): BottomHeavy {
	const limit = DIAGNOSIS_LIMITS.bottomHeavy;
	const rated = ratings.filter(({ tier }) => tier !== "needsFacts");
	const low = rated.filter(({ tier }) => tier === 3 || tier === 4);
	const found = share(low.length, rated.length);
	const valuesOf = (some: readonly Rating[]) => some.flatMap(({ measures }) => measures.value ?? []);
	const known = valuesOf(rated);
	const value = isEnough(known.length, rated.length) ? share(exactSum(valuesOf(low)), exactSum(known)) : null;
	const bringLittle = below(value ?? undefined, LEAST_VALUE);
	return {
		kind: "bottomHeavy",
		found,
		limit,
		isMet: both(above(found ?? undefined, limit), bringLittle),
		value,
		isAssumed: value !== null && valueBy === "netProfit" && isMostlyAssumed(rated),
		leastValue: LEAST_VALUE,
	};
}
