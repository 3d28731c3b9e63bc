import type { Rating } from "../tiering/rate.ts";

/**
 * Money at stake with a customer: their revenue times the number of tiers between the best and the worst case, in the
 * table's currency. 0 if no unknown fact can change the tier, or if no revenue is known.
 *
 * @example 9,800 of revenue, could be Tier 1 to 3: 19,600.
 */
export function stake({ customer, range }: Rating): number {
	return revenueOf(customer) * (range.worst - range.best);
}

/** Revenue of a customer, without its sign: a credit note is money at stake too. */
function revenueOf({ revenue, recentRevenue, lifetimeRevenue }: Rating["customer"]): number {
	return Math.abs(revenue ?? recentRevenue ?? lifetimeRevenue ?? 0);
}

/** Sorts by most at stake, then by least certain tier, then by most revenue; equals keep the order of the list. */
export function byStake(a: Rating, b: Rating): number {
	const rangeWidth = ({ range }: Rating) => range.worst - range.best;
	return (
		stake(b) - stake(a) || rangeWidth(b) - rangeWidth(a) || revenueOf(b.customer) - revenueOf(a.customer)
	);
}
