import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { Review } from "../../../contract.ts";
import { element } from "../../element.ts";
import { broughtList } from "./broughtList.ts";
import { broughtText } from "./broughtText.ts";
import { cameAnyway } from "./cameAnyway.ts";
import type { CardActs } from "./cardActs.ts";
import { type CardState, ratingOf } from "./cardState.ts";
import { disclosure } from "./disclosure.ts";

/**
 * Whom the customer brought, and who brought them. Open where somebody may be sent away who brought others: nobody is to
 * decide about them without having seen these.
 */
export function referralSection(state: CardState, review: Review, language: PageLanguage, acts: CardActs) {
	const shown = disclosure();
	const { referrals } = state.card;
	if (referrals === null || (referrals.by === null && referrals.direct === 0))
		return { whole: shown.whole, show: () => undefined };
	const { words, figures } = language;
	const said = words.review.referrals;
	const mayLeave = element("p", {}, said.mayLeave);
	const anyway = cameAnyway(state, language, acts);
	const credit = element("p", { class: "quiet" });
	let wasAtStake = false;
	const show = () => {
		const rating = ratingOf(state.facts, review);
		shown.rename(broughtText(rating, language) ?? said.heading);
		const isAtStake = (rating.tier === 3 || rating.tier === 4) && referrals.direct > 0;
		if (isAtStake && !wasAtStake) shown.whole.open = true;
		wasAtStake = isAtStake;
		mayLeave.hidden = !isAtStake;
		anyway.show();
		// The list counts credit anew when the tick has been saved: until then this one is out of date.
		const isCounted = state.facts.cameAnyway === state.card.facts.cameAnyway;
		const value = figures.money(referrals.credit);
		credit.textContent = isCounted ? `${words.referral.headings.credit}: ${value}` : "";
	};
	shown.show("", [
		mayLeave,
		...broughtList(referrals, language),
		...(referrals.by === null ? [] : [element("p", {}, said.by(referrals.by.name))]),
		...(referrals.by?.isCustomer ? [anyway.whole] : []),
		credit,
	]);
	show();
	return { whole: shown.whole, show };
}
