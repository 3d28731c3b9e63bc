import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { Referrals } from "../../contract.ts";
import { element } from "../element.ts";
import { reviewerField } from "../reviewerField.ts";
import { nearItem } from "./nearItem.ts";

/** Names that may mean a customer, each to be put right with a click; nothing where there are none. */
export function nearSection(
	{ tab, near, nearCount, reviewer }: Referrals,
	language: PageLanguage,
): HTMLElement[] {
	if (near.length === 0) return [];
	const { words } = language;
	const who = reviewerField(reviewer, words);
	const rest = nearCount - near.length;
	return [
		element("h2", {}, words.tree.view.near(nearCount)),
		...who.fields,
		...near.map((one) => nearItem(tab, one, who, language)),
		...(rest > 0 ? [element("p", { class: "quiet" }, words.sidebar.more(rest))] : []),
	];
}
