import { flags } from "../../flags.ts";
import { above, type Maybe } from "../../maybe.ts";
import type { Policy } from "../../policy.ts";
import type { Rating } from "../../rate.ts";
import { lifetimeValue } from "../../referral/lifetimeValue.ts";
import { DIAGNOSIS_LIMITS, type Hidden } from "./diagnosis.ts";
import { nameOf } from "./nameOf.ts";

/**
 * Whether we overlook people who bring us others: customers in Tiers 3 and 4 who are advocates, see {@link flags}. An advocate
 * whose referrals have lifted them to Tier 2 is not overlooked.
 *
 * Unknown where nobody's referrals are known; and where none was found, but some in Tiers 3 and 4 may be one.
 *
 * @example Ane, Tier 3, is worth 1,000 and brought Bo, who is worth 2,500: one.
 * Source: C, *Finding the perfect customer*.
 */
export function hiddenAdvocates(ratings: readonly Rating[], policy: Policy): Hidden {
	const limit = DIAGNOSIS_LIMITS.hiddenAdvocates;
	const tells = ratings.some(({ influence }) => influence !== undefined);
	const low = ratings.filter(({ tier }) => tier === 3 || tier === 4);
	const judged = low.map((rating) => ({ rating, is: isAdvocate(rating, policy) }));
	const found = judged.filter(({ is }) => is === true).map(({ rating }) => rating);
	const isOpen = !tells || (found.length === 0 && judged.some(({ is }) => is === undefined));
	const who = found
		.map((rating) => ({ name: nameOf(rating), influence: rating.influence ?? 0 }))
		.sort((a, b) => b.influence - a.influence || (a.name < b.name ? -1 : 1))
		.map(({ name }) => name);
	const count = isOpen ? null : found.length;
	return { kind: "hiddenAdvocates", found: count, limit, isMet: above(count ?? undefined, limit), who };
}

/** Unknown where their referrals or their own value are, unless they brought nobody of worth. */
function isAdvocate(rating: Rating, policy: Policy): Maybe {
	const { influence, customer } = rating;
	if (flags(rating, policy).some(({ kind }) => kind === "advocate")) return true;
	if (influence === undefined) return undefined;
	return influence > 0 && lifetimeValue(customer) === undefined ? undefined : false;
}
