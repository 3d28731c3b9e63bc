import type { SharedLanguage } from "../i18n/words.ts";
import { flags } from "../tiering/flags.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Rating } from "../tiering/rate.ts";

/**
 * Returns what to do about a customer; blank if the team has emptied that text. Customers who referred others are not told
 * good-bye, or referred on, before somebody has looked at what those are worth.
 *
 * @example "The 3 customers they brought are worth 18,000: look at that first. Then: Say good-bye, kindly and soon,
 * or reprice once"
 */
export function nextStep(rating: Rating, policy: Policy, { words, figures }: SharedLanguage): string {
	const { tier, influence, measures } = rating;
	if (tier === "needsFacts") return words.needsFactsAction;
	const { action } = words.tiers[tier];
	const referred = measures.referred ?? 0;
	const checksReferrals = (tier === 4 && referred > 0) || (tier >= 3 && isAdvocate(rating, policy));
	return checksReferrals && action !== ""
		? words.referrerAction(referred, influence, action, figures)
		: action;
}

function isAdvocate(rating: Rating, policy: Policy): boolean {
	return flags(rating, policy).some(({ kind }) => kind === "advocate");
}
