import type { ReadCustomer } from "../../table/reading.ts";
import { namesOf } from "../../tiering/facts.ts";
import type { Rating } from "../../tiering/rate.ts";

/**
 * The ratings of all rows of a list, by row, counted from 0. Rows that count as one customer have the same rating, each with the
 * name that stands in it: so the note on its tier tells whose it is, also after the decision is taken back.
 */
export function ratingsOfRows(
	customers: readonly ReadCustomer[],
	ratingOf: (index: number) => Rating | undefined,
): Map<number, Rating> {
	const ratings = new Map<number, Rating>();
	customers.forEach((customer, index) => {
		const rating = ratingOf(index);
		if (rating === undefined) return;
		for (const one of customer.joined ?? [customer]) ratings.set(one.row, named(rating, one, customer));
	});
	return ratings;
}

function named(rating: Rating, { facts, row }: ReadCustomer, { joined }: ReadCustomer): Rating {
	if (joined === undefined) return rating;
	const otherNames = joined.filter((other) => other.row !== row).flatMap((other) => namesOf(other.facts));
	return { ...rating, customer: { ...rating.customer, customer: facts.customer, id: facts.id, otherNames } };
}
