import { exactSum } from "../../exactSum.ts";
import { above } from "../../maybe.ts";
import type { Rating } from "../../rate.ts";
import { isMostlyAssumed } from "../assumedProfits.ts";
import { DIAGNOSIS_LIMITS, type WorkingTooHard } from "./diagnosis.ts";
import { isEnough, share } from "./diagnosisShare.ts";

/**
 * Tests whether our hours go where we earn little: share of all hours that Tiers 3 and 4 take − share of all net profit that
 * they bring, as a fraction of 1 (0.2 is 20 percentage points).
 *
 * Both shares are of the same customers: those with known net profit and known hours that are not negative. Unknown if these are
 * fewer than half of all, took no hours, or brought no net profit together: a share of nothing, or of a loss, says nothing. A
 * negative share of Tiers 3 and 4 counts as it is: they take hours, and cost us money besides.
 *
 * @example Tier 1: 40 hours, 900 net profit. Tier 4: 60 hours, 100: 60 % − 10 % = 50 points.
 * Source: A and B, Liz Weber; the limits are ours.
 */
export function workingTooHard(ratings: readonly Rating[]): WorkingTooHard {
	const limit = DIAGNOSIS_LIMITS.workingTooHard;
	const known = ratings.filter(
		({ customer: { hours = -1 }, measures: { netProfit } }) => hours >= 0 && netProfit !== undefined,
	);
	const low = known.filter(({ tier }) => tier === 3 || tier === 4);
	const shareOf = (amount: (rating: Rating) => number) =>
		share(exactSum(low.map(amount)), exactSum(known.map(amount)));
	const enough = isEnough(known.length, ratings.length);
	const hours = enough ? shareOf(({ customer }) => customer.hours!) : null;
	const netProfit = enough ? shareOf(({ measures }) => measures.netProfit!) : null;
	const found = hours === null || netProfit === null ? null : hours - netProfit;
	return {
		kind: "workingTooHard",
		found,
		limit,
		isMet: above(found ?? undefined, limit),
		hours,
		netProfit,
		known: known.length,
		customers: ratings.length,
		isEnough: enough,
		isAssumed: found !== null && isMostlyAssumed(known),
	};
}
