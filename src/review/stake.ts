import type { Rating } from "../tiering/rate.ts";

/**
 * What is at stake with a customer: their money times how many tiers apart the best and the worst case are. In the table's
 * currency. 0 where no unknown fact can change the tier any more, or where nothing is known about their money.
 *
 * @example 9,800 of revenue, could be Tier 1 to 3: 19,600.
 */
export function stake({ customer, range }: Rating): number {
	return money(customer) * (range.worst - range.best);
}

/** How much they buy for. A credit note is money at stake too. */
function money({ revenue, recentRevenue, lifetimeRevenue }: Rating["customer"]): number {
	return Math.abs(revenue ?? recentRevenue ?? lifetimeRevenue ?? 0);
}

/** The most at stake first; of equals, those whose tier is least certain, then the bigger ones, then the list's own order. */
export function byStake(a: Rating, b: Rating): number {
	const width = ({ range }: Rating) => range.worst - range.best;
	return stake(b) - stake(a) || width(b) - width(a) || money(b.customer) - money(a.customer);
}
