import type { Policy } from "../policy.ts";
import { type Rating, suppose } from "../rate.ts";
import type { Placement } from "../tier.ts";

/**
 * Returns the tier that a customer would have without any referrals. If it differs from their tier, the referrals make the
 * difference. An override stays.
 */
export function ownTier(rating: Rating, policy: Policy): Placement {
	if ((rating.measures.referred ?? 0) <= 0) return rating.tier;
	return suppose(rating, [{ referred: 0 }], policy)[0]!.tier;
}
