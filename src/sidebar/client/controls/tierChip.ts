import type { Home } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { TIER_COLORS } from "../../../results/tierColors.ts";
import { element } from "./element.ts";

type Place = Home["places"][number]["place"];

/** The name of a tier on its colour. */
export function tierChip(place: Place, words: PageWords): HTMLElement {
	const label = element("span", { class: "chip" }, words.tierName(place));
	label.style.background = TIER_COLORS[place].ground;
	label.style.color = TIER_COLORS[place].ink;
	return label;
}
