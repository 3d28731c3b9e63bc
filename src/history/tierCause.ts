import type { Rating } from "../tiering/rate.ts";
import { BY_HAND, type TierCause, type TierEntry } from "./tierEntry.ts";

/**
 * What moved a customer since their last line; null where they stand where it says.
 *
 * - Whoever has no line is seen for the `first` time.
 * - Where the tier is set by hand, or was when the last line was written, it is the `override`. One that agreed with the figures when
 *   it began left no line, so its end is not seen as one: then it was the facts that moved meanwhile.
 * - Where the policy is neither the one of their last line nor the one of the last time when all were tiered, it is the `policy`. The
 *   facts may have changed too: nobody can tell which did it, so a change of policy is never passed off as one of the customer's.
 * - Else the `facts`, time included.
 *
 * @param policy its fingerprint.
 * @param lastRun the fingerprint of the policy by which all were tiered last; `""` where the history does not say.
 */
export function tierCause(
	{ tier, measures }: Pick<Rating, "tier" | "measures">,
	policy: string,
	last: TierEntry | undefined,
	lastRun: string,
): TierCause | null {
	if (last === undefined) return "first";
	if (last.placement === tier) return null;
	if (isByHand({ measures }) || last.policy === BY_HAND) return "override";
	const known = [last.policy, lastRun].filter((one) => one !== "");
	return known.length === 0 || known.includes(policy) ? "facts" : "policy";
}

/** Whether a person set the tier, and that is in force. */
export const isByHand = ({ measures }: Pick<Rating, "measures">) => measures.manualTier !== undefined;
