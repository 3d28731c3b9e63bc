import { BY_HAND, type TierEntry } from "./tierEntry.ts";

/**
 * The last line that says by which policy all were tiered; `undefined` where none does. A save looks at a customer or two: only when all
 * are tiered does the policy show what it does to the list.
 *
 * @param lines the oldest first.
 */
export function lastRun(lines: readonly TierEntry[]): TierEntry | undefined {
	const runs = lines.filter(({ change, policy }) => change === "" && policy !== "" && policy !== BY_HAND);
	return runs[runs.length - 1];
}
