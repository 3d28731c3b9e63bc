import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { Home } from "../../contract.ts";
import { chip } from "../chip.ts";
import { element } from "../element.ts";

/** How many customers stand in each place, and what we are to them. */
export function rolesTable({ places }: Home, { words, figures }: PageLanguage): HTMLElement {
	const rows = places.map(({ place, customers }) =>
		element(
			"tr",
			{},
			element("th", { scope: "row" }, chip(place, words)),
			element("td", { class: "count" }, figures.number(customers)),
			element(
				"td",
				{ class: "quiet" },
				place === "needsFacts" ? words.needsFactsAction : words.tiers[place].role,
			),
		),
	);
	const caption = element("caption", { class: "hidden" }, words.sidebar.tiersHeading);
	return element("table", { class: "roles" }, caption, element("tbody", {}, ...rows));
}
