import type { Rating } from "../tiering/rate.ts";
import { BY_HAND, type TierCause, type TierEntry } from "./tierEntry.ts";

/**
 * Cause of a customer's move since their last entry; `null` if the placement is the same.
 *
 * - `first`: there is no entry yet.
 * - `override`: the tier is set by hand, or was when the last entry was written. An override that agreed with the computed
 *   tier when it began left no entry, so its end is not recognised: the facts have moved the customer meanwhile.
 * - `policy`: the policy is neither that of the last entry nor that of the last time when all were tiered. The facts may
 *   have changed too: nobody can tell which did it, and a change of policy must never pass for a change of the customer.
 * - `facts`: everything else, including time.
 *
 * @param policy its fingerprint
 * @param lastRun fingerprint of the policy by which all were last tiered; `""` if the history does not know it
 */
export function tierCause(
	{ tier, measures }: Pick<Rating, "tier" | "measures">,
	policy: string,
	last: TierEntry | undefined,
	lastRun: string,
): TierCause | null {
	if (last === undefined) return "first";
	if (last.placement === tier) return null;
	if (isOverridden({ measures }) || last.policy === BY_HAND) return "override";
	const knownPolicies = [last.policy, lastRun].filter((fingerprint) => fingerprint !== "");
	return knownPolicies.length === 0 || knownPolicies.includes(policy) ? "facts" : "policy";
}

/** True if an override is in force. */
export const isOverridden = ({ measures }: Pick<Rating, "measures">) => measures.manualTier !== undefined;
