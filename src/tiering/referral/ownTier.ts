import { tierOf } from "../decideTier.ts";
import type { Policy } from "../policy.ts";
import type { Rating } from "../rate.ts";
import type { Placement } from "../tier.ts";

/**
 * The tier that a customer would have had they brought nobody. Where it is not the one they have, it is their referrals that
 * make the difference. A tier set by hand is their own.
 */
export function ownTier({ tier, measures }: Rating, policy: Policy): Placement {
	return (measures.referred ?? 0) > 0 ? tierOf({ ...measures, referred: 0 }, policy) : tier;
}
