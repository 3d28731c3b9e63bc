import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { rangeText } from "../../../results/resultCells.ts";
import { whyText } from "../../../results/whyText.ts";
import type { Rating } from "../../../tiering/rate.ts";
import type { Home, NewCustomer } from "../../contract.ts";
import { chip } from "../chip.ts";
import { element } from "../element.ts";
import { nextOne } from "./nextOne.ts";
import { sixMonthsText } from "./sixMonthsText.ts";

export interface Verdict {
	readonly whole: HTMLElement;
	show(rating: Rating): void;
}

/** What they would be: the tier and a warning, which are read aloud as they change; the outlook, and why. */
export function verdict({ policy, places }: NewCustomer, language: PageLanguage): Verdict {
	const { words, figures } = language;
	const tier = element("div", { id: "likely", role: "status" });
	const more = element("div", {});
	const quiet = (text: string) => element("p", { class: "quiet" }, text);
	const show = (rating: Rating) => {
		const { best, worst } = rating.range;
		const restsOn = words.newCustomer.restsOn(figures.percent(rating.knownShare));
		const range = best === worst ? "" : `${words.note.range(rangeText(rating))} · `;
		tier.replaceChildren(
			chip(rating.tier, words),
			" ",
			`${range}${restsOn}`,
			...warning(rating, places, words),
		);
		more.replaceChildren(
			...(rating.tier === "needsFacts" ? nextOne(rating, policy, words) : []),
			element("p", {}, sixMonthsText(rating.score, policy, language)),
			...(rating.tier === "needsFacts" ? [] : [quiet(whyText(rating, policy, language))]),
		);
	};
	// It scrolls where the window is low, by keyboard too.
	const attributes = { class: "verdict", role: "group", tabindex: "0", "aria-labelledby": tier.id };
	return { whole: element("div", attributes, tier, more), show };
}

function warning({ tier }: Rating, places: Home["places"], words: PageLanguage["words"]): HTMLElement[] {
	if (tier !== 3 && tier !== 4) return [];
	const have = places.find(({ place }) => place === tier)?.customers ?? 0;
	return [element("p", { class: "warning" }, words.newCustomer.oneMore(tier, have))];
}
