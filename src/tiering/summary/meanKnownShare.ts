import type { Rating } from "../rate.ts";

/** Returns the mean known share of a list, 0–1; `NaN` for an empty list. */
export function meanKnownShare(ratings: readonly Rating[]): number {
	return ratings.reduce((sum, { knownShare }) => sum + knownShare, 0) / ratings.length;
}
