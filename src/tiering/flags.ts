import { above } from "./maybe.ts";
import { persona } from "./persona.ts";
import type { Policy } from "./policy.ts";
import type { Rating } from "./rate.ts";
import { lifetimeValue } from "./referral/lifetimeValue.ts";
import { ownTier } from "./referral/ownTier.ts";
import type { Tier } from "./tier.ts";

/** A combination of the tier with a persona or referrals that calls for a talk. It changes no tier. */
export type Flag =
	/** Draining, in Tier 1 or 2. */
	| { readonly kind: "profitableButDraining"; readonly tier: Tier }
	/** Stuck on the first order, in Tier 1 or 2. */
	| { readonly kind: "stalledEarner"; readonly tier: Tier }
	/** In Tier 3 or 4 on their own merits, but the customers they referred are worth more than they are. */
	| { readonly kind: "advocate"; readonly tier: Tier; readonly influence: number; readonly value: number };

/** Returns the flags of a customer; unknown facts raise none. An advocate's tier is the {@link ownTier}. */
export function flags(rating: Rating, policy: Policy): Flag[] {
	const { tier } = rating;
	const kind = persona(rating, policy.persona)?.persona;
	const found: Flag[] = [];
	if (tier === 1 || tier === 2) {
		if (kind === "draining") found.push({ kind: "profitableButDraining", tier });
		if (kind === "stuck") found.push({ kind: "stalledEarner", tier });
	}
	const advocate = advocateFlag(rating, policy);
	return advocate === null ? found : [...found, advocate];
}

function advocateFlag(rating: Rating, policy: Policy): Flag | null {
	const { influence } = rating;
	const value = lifetimeValue(rating.customer);
	// Compare with 0 at least: being worth more than a credit note takes no referrals.
	if (influence === undefined || value === undefined || above(influence, Math.max(0, value)) !== true)
		return null;
	const tier = ownTier(rating, policy);
	return tier === 3 || tier === 4 ? { kind: "advocate", tier, influence, value } : null;
}
