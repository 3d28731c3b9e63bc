import { above } from "./maybe.ts";
import { persona } from "./persona.ts";
import type { Policy } from "./policy.ts";
import type { Rating } from "./rate.ts";
import { lifetimeValue } from "./referral/lifetimeValue.ts";
import { ownTier } from "./referral/ownTier.ts";
import type { Tier } from "./tier.ts";

/** What a tier and a persona, or a tier and referrals, say only together. It opens a conversation and moves nobody. */
export type Flag =
	/** Draining, in Tier 1 or 2. */
	| { readonly kind: "profitableButDraining"; readonly tier: Tier }
	/** Stuck on the first order, in Tier 1 or 2. */
	| { readonly kind: "stalledEarner"; readonly tier: Tier }
	/** In Tier 3 or 4 by themselves, yet whom they brought is worth more than they are. */
	| { readonly kind: "advocate"; readonly tier: Tier; readonly influence: number; readonly value: number };

/** The flags of a customer, none of them from unknown facts. An advocate's tier is the {@link ownTier}. */
export function flags(rating: Rating, policy: Policy): Flag[] {
	const { tier } = rating;
	const kind = persona(rating, policy.persona)?.persona;
	const found: Flag[] = [];
	if (tier === 1 || tier === 2) {
		if (kind === "draining") found.push({ kind: "profitableButDraining", tier });
		if (kind === "stuck") found.push({ kind: "stalledEarner", tier });
	}
	const advocate = asAdvocate(rating, policy);
	return advocate === null ? found : [...found, advocate];
}

function asAdvocate(rating: Rating, policy: Policy): Flag | null {
	const { influence } = rating;
	const value = lifetimeValue(rating.customer);
	// To be worth more than a credit note, one need not have brought anybody.
	if (influence === undefined || value === undefined || above(influence, Math.max(0, value)) !== true)
		return null;
	const tier = ownTier(rating, policy);
	return tier === 3 || tier === 4 ? { kind: "advocate", tier, influence, value } : null;
}
