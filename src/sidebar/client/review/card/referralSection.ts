import type { CardReferrals, Review } from "../../../../contract/server.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { button } from "../../controls/button.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { element } from "../../controls/element.ts";
import { valueText } from "../question/valueText.ts";
import type { CardActs } from "./cardActs.ts";
import { type CardState, ratingOf } from "./cardState.ts";
import { referredText } from "./referredText.ts";

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
		shown.rename(referredText(rating, language) ?? said.heading);
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

/** So many names stand there at once; the others are shown on request. */
const AT_ONCE = 5;

/** Whom a customer referred themself, each with what they are worth; nothing where that is nobody. */
function broughtList({ brought, direct }: CardReferrals, { words, figures }: PageLanguage): HTMLElement[] {
	const said = words.review.referrals;
	if (direct === 0) return [];
	const lines = brought.map(({ name, value, referred }) =>
		element("li", { tabindex: "-1" }, said.one(name, value === null ? null : figures.money(value), referred)),
	);
	const list = element("ul", {}, ...lines.slice(0, AT_ONCE));
	const others = element(
		"p",
		{ class: "quiet" },
		direct > lines.length ? said.others(direct - lines.length) : "",
	);
	if (lines.length <= AT_ONCE) return [list, others];
	others.hidden = true;
	const hidden = lines.slice(AT_ONCE);
	const more = button(
		said.more(hidden.length),
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

/** A box to tick where a customer would have come without whoever referred them: then nobody gets credit for it. */
function cameAnyway(state: CardState, language: PageLanguage, acts: CardActs) {
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
