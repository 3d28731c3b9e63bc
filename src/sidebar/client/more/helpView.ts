import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { TIERS } from "../../../tiering/tier.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { tierChip } from "../controls/tierChip.ts";
import { backButton } from "../page/backButton.ts";
import type { Navigation } from "../page/navigation.ts";
import { PLACES } from "../page/placesBar.ts";
import { keysHelp } from "../review/reviewKeys.ts";

/** What is where, and what the tiers mean. */
export function helpView({ words }: PageLanguage, go: Navigation): HTMLElement[] {
	const { sidebar, tiers } = words;
	const places = PLACES.map((place) =>
		element("li", {}, element("strong", {}, sidebar.places[place]), `: ${sidebar.help.places[place]}`),
	);
	const rows = TIERS.map((tier) =>
		element("li", {}, tierChip(tier, words), " ", `${tiers[tier].role}: ${tiers[tier].who}.`),
	);
	return [
		backButton(words, go),
		heading(sidebar.links.help),
		element("ul", { class: "plain" }, ...places),
		element("h2", {}, sidebar.help.tiers),
		element("ul", { class: "plain" }, ...rows),
		element("p", { class: "quiet" }, sidebar.home.provisional),
		element("p", {}, sidebar.help.safe),
		keysHelp(words),
	];
}
