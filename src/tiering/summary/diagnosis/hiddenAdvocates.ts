import { flags } from "../../flags.ts";
import { above, type Maybe } from "../../maybe.ts";
import type { Policy } from "../../policy.ts";
import type { Rating } from "../../rate.ts";
import { lifetimeValue } from "../../referral/lifetimeValue.ts";
import { customerName } from "./customerName.ts";
import { DIAGNOSIS_LIMITS, type HiddenAdvocates } from "./diagnosis.ts";

/**
 * Counts the advocates we overlook: customers in Tiers 3 and 4 who are advocates, see {@link flags}. An advocate
 * whose referrals have lifted them to Tier 2 is not overlooked.
 *
 * Unknown if nobody's referrals are known; and if none was found, but some in Tiers 3 and 4 may be one.
 *
 * @example Ane, Tier 3, is worth 1,000 and referred Bo, who is worth 2,500: one.
 * Source: C, *Finding the perfect customer*.
 */
export function hiddenAdvocates(ratings: readonly Rating[], policy: Policy): HiddenAdvocates {
	const limit = DIAGNOSIS_LIMITS.hiddenAdvocates;
	const knowsReferrals = ratings.some(({ influence }) => influence !== undefined);
	const low = ratings.filter(({ tier }) => tier === 3 || tier === 4);
	const judged = low.map((rating) => ({ rating, isHidden: isAdvocate(rating, policy) }));
	const found = judged.filter(({ isHidden }) => isHidden === true).map(({ rating }) => rating);
	const isOpen =
		!knowsReferrals || (found.length === 0 && judged.some(({ isHidden }) => isHidden === undefined));
	const who = found
		.map((rating) => ({ name: customerName(rating), influence: rating.influence ?? 0 }))
		.sort((a, b) => b.influence - a.influence || (a.name < b.name ? -1 : 1))
		.map(({ name }) => name);
	const count = isOpen ? null : found.length;
	return { kind: "hiddenAdvocates", found: count, limit, isMet: above(count ?? undefined, limit), who };
}

/** Unknown if their referrals or their own worth are, unless they referred nobody of worth. */
function isAdvocate(rating: Rating, policy: Policy): Maybe {
	const { influence, customer } = rating;
	if (flags(rating, policy).some(({ kind }) => kind === "advocate")) return true;
	if (influence === undefined) return undefined;
	return influence > 0 && lifetimeValue(customer) === undefined ? undefined : false;
}
