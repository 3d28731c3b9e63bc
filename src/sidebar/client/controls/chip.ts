import type { Home } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { TIER_COLORS } from "../../../results/tierColors.ts";
import { element } from "./element.ts";

type Place = Home["places"][number]["place"];

/** A tier's word on its colour. */
export function chip(place: Place, words: PageWords): HTMLElement {
	const made = element("span", { class: "chip" }, words.tierName(place));
	made.style.background = TIER_COLORS[place].ground;
	made.style.color = TIER_COLORS[place].ink;
	return made;
}
