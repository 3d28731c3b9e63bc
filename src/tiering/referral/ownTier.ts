import { tierOf } from "../decideTier.ts";
import type { Policy } from "../policy.ts";
import type { Rating } from "../rate.ts";
import type { Placement } from "../tier.ts";

/**
 * Returns the tier that a customer would have without any referrals. If it differs from their tier, the referrals make the
 * difference. An override stays.
 */
export function ownTier({ tier, measures }: Rating, policy: Policy): Placement {
	return (measures.referred ?? 0) > 0 ? tierOf({ ...measures, referred: 0 }, policy) : tier;
}
