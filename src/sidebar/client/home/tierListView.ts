import type { Listed } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { Placement } from "../../../tiering/tier.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { backButton } from "../page/backButton.ts";
import type { Navigation } from "../page/navigation.ts";
import { customerLine } from "./customerItems.ts";

/** Customers that are added to the list at a time. */
const SHOWN_AT_A_TIME = 100;

/** The customers of a tier, each a link to their card. */
export function tierListView(
	{ customers }: Listed,
	place: Placement,
	language: PageLanguage,
	go: Navigation,
): HTMLElement[] {
	const { words } = language;
	const { customers: count, tierList } = words.sidebar;
	const all = customers.filter(({ tier }) => tier.place === place);
	const list = element("ul", { class: "customers", "aria-label": words.tierName(place) });
	const rest = element("p", {});
	const showMore = () => {
		const shown = list.children.length;
		const added = all
			.slice(shown, shown + SHOWN_AT_A_TIME)
			.map((one) => element("li", {}, ...customerLine(one, language, go)));
		list.append(...added);
		const left = all.length - list.children.length;
		rest.replaceChildren(
			...(left === 0
				? []
				: [button(tierList.showMore(Math.min(left, SHOWN_AT_A_TIME)), showMore, { class: "link" })]),
		);
		if (shown > 0) added[0]?.querySelector("button")?.focus();
	};
	showMore();
	return [
		backButton(words, go),
		heading(`${words.tierName(place)} · ${count(all.length)}`),
		element("p", { class: "quiet" }, all.length === 0 ? tierList.nobody : tierList.help),
		...(all.length === 0 ? [] : [list, rest]),
	];
}
