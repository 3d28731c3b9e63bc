import type { Day } from "./facts.ts";
import type { Rating } from "./rate.ts";
import type { Placement, Tier } from "./tier.ts";

/** The end of an override. */
export interface OverrideEnd {
	readonly rating: Rating;
	/** The last day on which the override is in force. */
	readonly until: Day;
	readonly from: Tier;
	/** The computed tier, which is in force from the next day on. */
	readonly to: Placement;
}

/** Days ahead from which an end is shown, which leaves time to talk about it. Our judgement. */
const ENDING_SOON_DAYS = 30;

/**
 * Returns the end of a customer's override, past or future; null if there is no override, it has no last day, or the computed
 * tier is the same, so that its end moves nobody.
 */
function overrideEnd(rating: Rating): OverrideEnd | null {
	const { manualTier, manualUntil } = rating.customer;
	if (manualTier === undefined || manualUntil === undefined || manualTier === rating.computed) return null;
	return { rating, until: manualUntil, from: manualTier as Tier, to: rating.computed };
}

/** Returns the end of an override that has run out: it is still in the list, but no longer in force. */
export function endedOverride(rating: Rating): OverrideEnd | null {
	return rating.measures.manualTier === undefined ? overrideEnd(rating) : null;
}

/**
 * Finds the overrides that have run out and were neither renewed nor removed, and those that end within a month; earliest first.
 *
 * @param reviewDate the day as of which the customers were rated.
 */
export function overrideEnds(
	ratings: readonly Rating[],
	reviewDate: Day,
): { readonly past: OverrideEnd[]; readonly soon: OverrideEnd[] } {
	const ends = ratings
		.flatMap((rating) => overrideEnd(rating) ?? [])
		.filter(({ until }) => until <= reviewDate + ENDING_SOON_DAYS)
		.sort((a, b) => a.until - b.until);
	return {
		past: ends.filter(({ until }) => until < reviewDate),
		soon: ends.filter(({ until }) => until >= reviewDate),
	};
}
