import { exactSum } from "../../exactSum.ts";
import { above } from "../../maybe.ts";
import type { Rating } from "../../rate.ts";
import { DIAGNOSIS_LIMITS, type OnOne } from "./diagnosis.ts";
import { nameOf } from "./nameOf.ts";
import { revenues } from "./revenues.ts";
import { isEnough, share } from "./share.ts";

/**
 * Whether one customer is too much of our revenue: the largest revenue ÷ all revenue, as {@link revenues} has them.
 *
 * Unknown where the revenue of fewer than half of the customers is known, or where there is none. Of two who are equally large,
 * the first by name is named.
 *
 * @example 310 of 1,000: 31 %.
 * Source: C, *Finding the perfect customer* ("project revenue"); the limit is ours.
 */
export function leaningOnOne(ratings: readonly Rating[]): OnOne {
	const limit = DIAGNOSIS_LIMITS.leaningOnOne;
	const known = revenues(ratings).map(({ rating, revenue }) => ({ name: nameOf(rating), revenue }));
	const enough = isEnough(known.length, ratings.length);
	const whole = enough ? exactSum(known.map(({ revenue }) => revenue)) : 0;
	let largest = { name: "", revenue: 0 };
	for (const one of known) {
		const isFirst = one.revenue === largest.revenue && one.name < largest.name;
		if (one.revenue > largest.revenue || isFirst) largest = one;
	}
	const found = share(largest.revenue, whole);
	return {
		kind: "leaningOnOne",
		found,
		limit,
		isMet: above(found ?? undefined, limit),
		who: found === null ? "" : largest.name,
		known: known.length,
		customers: ratings.length,
		isEnough: enough,
	};
}
