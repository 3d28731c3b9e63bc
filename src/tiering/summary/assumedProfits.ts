import type { Rating } from "../rate.ts";

/** A part of a rating: what its profit is, and if that rests on the usual margin. */
type Profit = Pick<Rating, "profitAssumed" | "measures">;

/** Number of customers whose net profit rests on the usual margin. */
export const assumedProfits = (ratings: readonly Pick<Rating, "profitAssumed">[]): number =>
	ratings.filter(({ profitAssumed }) => profitAssumed).length;

/** True if most of the known net profits rest on the usual margin, so that what is said of them together does too. */
export function isMostlyAssumed(ratings: readonly Profit[]): boolean {
	const known = ratings.filter(({ measures }) => measures.netProfit !== undefined).length;
	return assumedProfits(ratings) * 2 > known;
}
