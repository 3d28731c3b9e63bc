import type { Customer } from "../facts.ts";
import type { Rating } from "../rate.ts";

/** What a customer has paid us, over the shortest time for which it is known. */
const paid = ({ revenue, recentRevenue, lifetimeRevenue }: Customer) =>
	revenue ?? recentRevenue ?? lifetimeRevenue;

/** The indexes of the customers with most revenue, the largest first; those with none known come last. */
export function largestOf(ratings: readonly Rating[], count: number): number[] {
	const size = ratings.map(({ customer }) => paid(customer) ?? Number.NEGATIVE_INFINITY);
	return size
		.map((_, index) => index)
		.sort((a, b) => (size[a] === size[b] ? a - b : size[b]! - size[a]!))
		.slice(0, count);
}

/** Part of all revenue that the largest customers have, 0–1; null where it is not known of everybody, or some of it is negative. */
export function shareOfLargest(ratings: readonly Rating[], count: number): number | null {
	const sizes = ratings.map(({ customer }) => paid(customer));
	if (sizes.length <= count || sizes.some((size) => size === undefined || size < 0)) return null;
	const sum = (indexes: readonly number[]) => indexes.reduce((all, index) => all + sizes[index]!, 0);
	const all = sum([...sizes.keys()]);
	return all > 0 ? sum(largestOf(ratings, count)) / all : null;
}
