import { exactSum } from "../../exactSum.ts";
import { above } from "../../maybe.ts";
import type { Rating } from "../../rate.ts";
import { customerName } from "./customerName.ts";
import { type Concentration, DIAGNOSIS_LIMITS } from "./diagnosis.ts";
import { isEnough, share } from "./diagnosisShare.ts";
import { revenues } from "./revenues.ts";

/**
 * Tests whether one customer is too much of our revenue: the largest revenue ÷ all revenue, both of {@link revenues}.
 *
 * Unknown if the revenue of fewer than half of the customers is known, or if there is none. Of two equally large customers, the
 * first by name is given.
 *
 * @example 310 of 1,000: 31 %.
 * Source: C, *Finding the perfect customer* ("project revenue"); the limit is ours.
 */
export function concentration(ratings: readonly Rating[]): Concentration {
	const limit = DIAGNOSIS_LIMITS.concentration;
	const known = revenues(ratings).map(({ rating, revenue }) => ({ name: customerName(rating), revenue }));
	const enough = isEnough(known.length, ratings.length);
	const whole = enough ? exactSum(known.map(({ revenue }) => revenue)) : 0;
	let largest = { name: "", revenue: 0 };
	for (const customer of known) {
		const isFirst = customer.revenue === largest.revenue && customer.name < largest.name;
		if (customer.revenue > largest.revenue || isFirst) largest = customer;
	}
	const found = share(largest.revenue, whole);
	return {
		kind: "concentration",
		found,
		limit,
		isMet: above(found ?? undefined, limit),
		who: found === null ? "" : largest.name,
		known: known.length,
		customers: ratings.length,
		isEnough: enough,
	};
}
