import type { Rating } from "../../rate.ts";

/**
 * Returns the known revenues. A negative one (more credit notes than invoices) is 0 here: otherwise the shares of the other
 * customers would add up to more than all.
 */
export function revenues(
	ratings: readonly Rating[],
): { readonly rating: Rating; readonly revenue: number }[] {
	return ratings.flatMap((rating) => {
		const { revenue } = rating.customer;
		return revenue === undefined ? [] : [{ rating, revenue: Math.max(0, revenue) }];
	});
}
