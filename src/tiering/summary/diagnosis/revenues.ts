import type { Rating } from "../../rate.ts";

/**
 * What each customer brought in, of those of whom it is known. A negative revenue (more credit notes than invoices) brought in
 * nothing: counted as it is, it would make the shares of the others add up to more than all.
 */
export function revenues(
	ratings: readonly Rating[],
): { readonly rating: Rating; readonly revenue: number }[] {
	return ratings.flatMap((rating) => {
		const { revenue } = rating.customer;
		return revenue === undefined ? [] : [{ rating, revenue: Math.max(0, revenue) }];
	});
}
