import type { Home } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { TIER_COLORS } from "../../../results/tierColors.ts";
import { element } from "./element.ts";

type Place = Home["places"][number]["place"];

/** The name of a tier on its colour. One that is provisional says so, and has a dashed edge. */
export function tierChip(place: Place, words: PageWords, isProvisional = false): HTMLElement {
	const name = words.tierName(place);
	return colored(place, isProvisional ? words.why.forNow(name) : name, isProvisional);
}

/** How many customers have a tier for now only, with the look of {@link tierChip}. */
export const provisionalChip = (place: Place, count: string, words: PageWords): HTMLElement =>
	colored(place, words.why.forNow(count), true);

function colored(place: Place, text: string, isProvisional: boolean): HTMLElement {
	const label = element("span", { class: isProvisional ? "chip provisional" : "chip" }, text);
	label.style.background = TIER_COLORS[place].ground;
	label.style.color = TIER_COLORS[place].ink;
	return label;
}
