import type { Thinning } from "../../../contract/server.ts";
import { dayText } from "../../../i18n/dayText.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { act } from "../page/act.ts";
import { backButton } from "../page/backButton.ts";
import type { Go } from "../page/go.ts";
import { ask } from "../page/server.ts";

/** What goes and what stays if the history is thinned. Nothing is done until a person says so here. */
export function thinningView(
	{ before, lines, goes, theirs }: Thinning,
	{ words, figures }: PageLanguage,
	go: Go,
): HTMLElement[] {
	const said = words.thinning;
	const day = dayText(before, words);
	const top = [backButton(words, go), heading(said.heading)];
	const held = theirs === 0 ? [] : [element("p", { class: "quiet" }, said.theirs(theirs))];
	if (goes === 0) return [...top, element("p", {}, said.nothing(day)), ...held];
	const { steps, answers, others } = said.stays;
	const count = (name: string, number: number) =>
		element(
			"tr",
			{},
			element("th", { scope: "row" }, name),
			element("td", { class: "count" }, figures.number(number)),
		);
	const thin = (pressed: HTMLButtonElement) =>
		void act({
			button: pressed,
			words,
			request: () => ask("sidebarThinHistory", before),
			afterwards: go.home,
		});
	return [
		...top,
		element("p", {}, said.older(day)),
		element("ul", {}, ...[steps, answers, others].map((text) => element("li", {}, text))),
		element(
			"table",
			{ class: "thinning" },
			element("tbody", {}, count(said.lines, lines), count(said.go, goes), count(said.stay, lines - goes)),
		),
		...held,
		element("p", {}, said.gone),
		element("p", { class: "quiet" }, said.formulas),
		element("p", { class: "buttons" }, button(said.confirm(goes), thin, { id: "thin", class: "primary" })),
	];
}
