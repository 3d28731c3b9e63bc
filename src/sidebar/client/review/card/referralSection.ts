import type { CardReferrals, Review } from "../../../../contract/server.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { button } from "../../controls/button.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { element } from "../../controls/element.ts";
import { valueText } from "../../controls/valueText.ts";
import { type CardHandlers, type CardState, ratingOf } from "../state/cardState.ts";
import { referredText } from "./plan/lossText.ts";

/**
 * The customers that this one referred, and who referred this one. Opens by itself if a customer who may be sent away has
 * referred others: nobody is to decide without having seen these.
 */
export function referralSection(
	state: CardState,
	review: Review,
	language: PageLanguage,
	acts: CardHandlers,
) {
	const shown = disclosure();
	const { referrals } = state.card;
	if (referrals === null || (referrals.by === null && referrals.direct === 0))
		return { whole: shown.whole, show: () => undefined };
	const { words, figures } = language;
	const texts = words.review.referrals;
	const mayLeave = element("p", {}, texts.mayLeave);
	const anyway = cameAnywayBox(state, language, acts);
	const credit = element("p", { class: "quiet" });
	let wasAtStake = false;
	const show = () => {
		const rating = ratingOf(state.facts, review);
		shown.rename(referredText(rating, language) ?? texts.heading);
		const isAtStake = (rating.tier === 3 || rating.tier === 4) && referrals.direct > 0;
		if (isAtStake && !wasAtStake) shown.whole.open = true;
		wasAtStake = isAtStake;
		mayLeave.hidden = !isAtStake;
		anyway.show();
		// Hide the credit after a tick: it is out of date until that is saved and the list counts it anew.
		const isCounted = state.facts.cameAnyway === state.card.facts.cameAnyway;
		const value = figures.money(referrals.credit);
		credit.textContent = isCounted ? `${words.referral.headings.credit}: ${value}` : "";
	};
	shown.show("", [
		mayLeave,
		...referredList(referrals, language),
		...(referrals.by === null ? [] : [element("p", {}, texts.by(referrals.by.name))]),
		...(referrals.by?.isCustomer ? [anyway.whole] : []),
		credit,
	]);
	show();
	return { whole: shown.whole, show };
}

/** The other names are shown on request. */
const MAX_SHOWN = 5;

/** The directly referred customers, each with the value; empty if there are none. */
function referredList({ brought, direct }: CardReferrals, { words, figures }: PageLanguage): HTMLElement[] {
	const texts = words.review.referrals;
	if (direct === 0) return [];
	const lines = brought.map(({ name, value, referred }) =>
		element(
			"li",
			{ tabindex: "-1" },
			texts.one(name, value === null ? null : figures.money(value), referred),
		),
	);
	const list = element("ul", {}, ...lines.slice(0, MAX_SHOWN));
	const others = element(
		"p",
		{ class: "quiet" },
		direct > lines.length ? texts.others(direct - lines.length) : "",
	);
	if (lines.length <= MAX_SHOWN) return [list, others];
	others.hidden = true;
	const hidden = lines.slice(MAX_SHOWN);
	const more = button(
		texts.more(hidden.length),
		() => {
			list.append(...hidden);
			more.remove();
			others.hidden = false;
			hidden[0]!.focus();
		},
		{ class: "link" },
	);
	return [list, more, others];
}

/** A tick box: the customer would have come without being referred, so nobody gets credit for it. */
function cameAnywayBox(state: CardState, language: PageLanguage, acts: CardHandlers) {
	const { words } = language;
	const label = words.facts.cameAnyway;
	const box = element("input", { id: "came-anyway", type: "checkbox" });
	box.addEventListener("change", () => {
		const value = box.checked ? 1 : 0;
		const text = words.review.answeredWith(label, valueText("cameAnyway", value, language));
		acts.set([["cameAnyway", value]], () => text);
	});
	return {
		whole: element("div", { class: "tick" }, box, element("label", { for: box.id }, label)),
		show(): void {
			box.checked = state.facts.cameAnyway === 1;
		},
	};
}
