import { BY_HAND, type TierEntry } from "./tierEntry.ts";

/**
 * Last entry with the policy by which all customers were tiered; `undefined` if there is none. Ignores saves, which tier a
 * customer or two: the effect of a policy on the list shows only when all are tiered.
 *
 * @param entries oldest first
 */
export function lastFullTiering(entries: readonly TierEntry[]): TierEntry | undefined {
	const runs = entries.filter(({ change, policy }) => change === "" && policy !== "" && policy !== BY_HAND);
	return runs[runs.length - 1];
}
