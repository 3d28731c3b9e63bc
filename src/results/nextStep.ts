import type { SharedLanguage, SharedWords } from "../i18n/words.ts";
import { buysLess } from "../tiering/buysLess.ts";
import { flags } from "../tiering/flags.ts";
import { below } from "../tiering/maybe.ts";
import { neverBought } from "../tiering/neverBought.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Rating } from "../tiering/rate.ts";
import { lapsedFacts } from "./lapsedFacts.ts";

/**
 * Returns what to do about a customer; blank if the team has emptied that text. Customers who referred others are not told
 * good-bye, or referred on, before somebody has looked at what those are worth. Who has stopped buying is asked why, whatever the
 * tier, and so is a good customer who buys less, before anything is planned with them. Who has never bought is asked whether they
 * will.
 *
 * @example "The 3 customers they brought are worth 18,000: look at that first. Then: Say good-bye, kindly and soon,
 * or reprice once"
 */
export function nextStep(rating: Rating, policy: Policy, { words, figures }: SharedLanguage): string {
	const { tier, influence, measures } = rating;
	const action = ownAction(rating, policy, words);
	const referred = measures.referred ?? 0;
	const checksReferrals =
		(tier === 4 && referred > 0) || ((tier === 3 || tier === 4) && isAdvocate(rating, policy));
	return checksReferrals && action !== ""
		? words.referrerAction(referred, influence, action, figures)
		: action;
}

function ownAction(rating: Rating, policy: Policy, words: SharedWords): string {
	const { tier } = rating;
	const lapsed = lapsedFacts(rating);
	if (lapsed !== null) return tier === 4 ? words.leftAlready(lapsed.isAlmost) : words.lapsed.action;
	if (neverBought(rating.customer)) return words.neverBoughtAction;
	if (tier === "needsFacts") return words.needsFactsAction;
	if (tier === 3 && isSpared(rating, policy)) return words.newCustomerAction;
	const { action } = words.tiers[tier];
	return tier <= 2 && buysLess(rating) === true && action !== "" ? words.buysLessAction(action) : action;
}

/** True for a new customer of whom the reason says that it is too early to say good-bye. */
function isSpared({ gate, measures }: Rating, { limits }: Policy): boolean {
	const isNew = below(measures.ageMonths, limits.newCustomerMonths) === true;
	return gate === "newCustomer" || (isNew && below(measures.netProfit, 0) === true);
}

function isAdvocate(rating: Rating, policy: Policy): boolean {
	return flags(rating, policy).some(({ kind }) => kind === "advocate");
}
