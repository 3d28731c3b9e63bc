import type { Rating } from "../rate.ts";

/** How much of what counts is known of a list, 0–1: the mean of its customers, of whom there is one at least. */
export function meanKnownShare(ratings: readonly Rating[]): number {
	return ratings.reduce((sum, { knownShare }) => sum + knownShare, 0) / ratings.length;
}
