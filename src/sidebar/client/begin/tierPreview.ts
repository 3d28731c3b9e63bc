import type { FirstLook } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { TIER_COLORS } from "../../../results/tierColors.ts";
import { element } from "../controls/element.ts";
import { provisionalChip, tierChip } from "../controls/tierChip.ts";

/** How the list would be tiered: a bar of what is known, the tiers with their numbers, and who is largest. */
export function tierPreview(look: FirstLook, { words, figures }: PageLanguage): HTMLElement {
	const texts = words.begin.look;
	const known = words.sidebar.known(figures.percent(look.knownShare));
	const shown = look.places.filter(({ customers }) => customers > 0);
	const parts = shown.map(({ place, customers }) => {
		const part = element("span", {});
		part.style.flex = String(customers);
		part.style.background = TIER_COLORS[place].ground;
		part.style.color = TIER_COLORS[place].ink;
		return part;
	});
	const rows = shown.map(({ place, customers, provisional }) =>
		element(
			"tr",
			{},
			element("th", { scope: "row" }, tierChip(place, words)),
			element("td", { class: "count" }, figures.number(customers)),
			element(
				"td",
				{},
				...(provisional === 0 ? [] : [provisionalChip(place, figures.number(provisional), words)]),
			),
		),
	);
	const caption = element("caption", { class: "hidden" }, words.sidebar.tiersHeading);
	return element(
		"section",
		{ class: "preview", "aria-labelledby": "preview-heading" },
		element("h2", { id: "preview-heading" }, texts.heading),
		element("progress", { class: "known", max: "1", value: String(look.knownShare), "aria-label": known }),
		element("p", { class: "quiet" }, known),
		element("div", { class: "bar", "aria-hidden": "true" }, ...parts),
		element("table", {}, caption, element("tbody", {}, ...rows)),
		...(look.largest === null
			? []
			: [
					element(
						"p",
						{ class: "diagnosis" },
						texts.largest(look.largest.names, figures.percent(look.largest.share)),
					),
				]),
	);
}
