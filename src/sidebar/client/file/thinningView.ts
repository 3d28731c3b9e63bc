import type { Thinning } from "../../../contract/server.ts";
import { dayText } from "../../../i18n/dayText.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { askServer } from "../page/askServer.ts";
import { backButton } from "../page/backButton.ts";
import type { Navigation } from "../page/navigation.ts";
import { runRequest } from "../page/runRequest.ts";

/** Previews thinning the history: what goes and what stays. Nothing happens until the person confirms. */
export function thinningView(
	{ before, lines, goes, theirs }: Thinning,
	{ words, figures }: PageLanguage,
	go: Navigation,
): HTMLElement[] {
	const texts = words.thinning;
	const day = dayText(before, words);
	const top = [backButton(words, go), heading(texts.heading)];
	const othersNote = theirs === 0 ? [] : [element("p", { class: "quiet" }, texts.theirs(theirs))];
	if (goes === 0) return [...top, element("p", {}, texts.nothing(day)), ...othersNote];
	const { steps, answers, others } = texts.stays;
	const count = (name: string, number: number) =>
		element(
			"tr",
			{},
			element("th", { scope: "row" }, name),
			element("td", { class: "count" }, figures.number(number)),
		);
	const thin = (pressed: HTMLButtonElement) =>
		void runRequest({
			button: pressed,
			words,
			request: () => askServer("sidebarThinHistory", before),
			afterwards: go.home,
		});
	return [
		...top,
		element("p", {}, texts.older(day)),
		element("ul", {}, ...[steps, answers, others].map((text) => element("li", {}, text))),
		element(
			"table",
			{ class: "thinning" },
			element("tbody", {}, count(texts.lines, lines), count(texts.go, goes), count(texts.stay, lines - goes)),
		),
		...othersNote,
		element("p", {}, texts.gone),
		element("p", { class: "quiet" }, texts.formulas),
		element("p", { class: "buttons" }, button(texts.confirm(goes), thin, { id: "thin", class: "primary" })),
	];
}
