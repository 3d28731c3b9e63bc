import type { Day } from "./facts.ts";
import type { Rating } from "./rate.ts";
import type { Placement, Tier } from "./tier.ts";

/** The end of a tier that somebody set by hand. */
export interface OverrideEnd {
	readonly rating: Rating;
	/** The last day it holds, or held. */
	readonly until: Day;
	readonly from: Tier;
	/** What the figures say, which holds from then on. */
	readonly to: Placement;
}

/** So many days ahead an end is worth a thought: it leaves time to talk about it. Our judgement. */
const SOON = 30;

/**
 * The end of a customer's override, past or to come; null where none is set, where it has no last day, and where the figures say the
 * same, so that its end moves nobody.
 */
function overrideEnd(rating: Rating): OverrideEnd | null {
	const { manualTier, manualUntil } = rating.customer;
	if (manualTier === undefined || manualUntil === undefined || manualTier === rating.computed) return null;
	return { rating, until: manualUntil, from: manualTier as Tier, to: rating.computed };
}

/** The same where it has run out: it stands in the list still, but counts no more. */
export function ranOut(rating: Rating): OverrideEnd | null {
	return rating.measures.manualTier === undefined ? overrideEnd(rating) : null;
}

/**
 * Whose override has run out, until somebody sets it again or takes it back, and whose will within a month; by their last days.
 *
 * @param reviewDate the day by which the customers were rated.
 */
export function overrideEnds(
	ratings: readonly Rating[],
	reviewDate: Day,
): { readonly past: OverrideEnd[]; readonly soon: OverrideEnd[] } {
	const ends = ratings
		.flatMap((rating) => overrideEnd(rating) ?? [])
		.filter(({ until }) => until <= reviewDate + SOON)
		.sort((a, b) => a.until - b.until);
	return {
		past: ends.filter(({ until }) => until < reviewDate),
		soon: ends.filter(({ until }) => until >= reviewDate),
	};
}
