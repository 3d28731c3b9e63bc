import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { CardReferrals } from "../../../contract.ts";
import { button } from "../../button.ts";
import { element } from "../../element.ts";

/** So many names stand there at once; the others are shown on request. */
const AT_ONCE = 5;

/** Whom a customer referred themself, each with what they are worth; nothing where that is nobody. */
export function broughtList(
	{ brought, direct }: CardReferrals,
	{ words, figures }: PageLanguage,
): HTMLElement[] {
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
