import { exactSum } from "../exactSum.ts";

/** What parts of a list's amount are parts of. */
export interface Whole {
	readonly amount: number;
	/** `all`: of everybody together. `earners`: of what the profitable customers earn. */
	readonly of: "all" | "earners";
}

/** Losses from this part of the profits on are the finding, and make parts of the total hard to understand. Ours. */
export const MUCH_TAKEN_BACK = 0.25;

/**
 * Returns what parts are of, the same wherever one is shown: all amounts together or, where losses eat much of that up, those above
 * nought. Null: nobody earns us anything.
 *
 * @example 800, 300, −100: all, 1,000. 800, 300, −700: the earners, 1,100.
 */
export function wholeOf(amounts: readonly number[]): Whole | null {
	const earned = exactSum(amounts.filter((amount) => amount > 0));
	const total = exactSum(amounts);
	if (earned <= 0) return null;
	return total > earned * (1 - MUCH_TAKEN_BACK)
		? { amount: total, of: "all" }
		: { amount: earned, of: "earners" };
}
