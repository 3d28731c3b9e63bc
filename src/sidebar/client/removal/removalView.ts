import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import type { AnswerColumn, Removal } from "../../contract.ts";
import { act } from "../act.ts";
import { backButton } from "../backButton.ts";
import { button } from "../button.ts";
import { element } from "../element.ts";
import type { Go } from "../go.ts";
import { heading } from "../heading.ts";
import { unsaved } from "../saving/save.ts";
import { say } from "../say.ts";
import { ask } from "../server.ts";
import { answerChoice } from "./answerChoice.ts";

/** What goes and what stays if the add-on is taken out of the file. Nothing is done until a person says so here. */
export function removalView(removal: Removal, { words }: PageLanguage, go: Go): HTMLElement[] {
	const said = words.removal;
	const { tabs, columns, answers, unlinked } = removal;
	const top = [backButton(words, go), heading(said.heading)];
	if (tabs.length + columns.length + answers.length + unlinked === 0)
		return [...top, element("p", {}, said.nothing)];
	const choice = answerChoice(answers, words);
	return [
		...top,
		element("p", {}, said.intro),
		...whatGoes(removal, words),
		...choice.fields,
		...whatStays(removal, words),
		element("p", { class: "warning final" }, said.final),
		element(
			"p",
			{ class: "buttons" },
			button(said.confirm, (pressed) => remove(pressed, choice.unwanted(), words, go), {
				id: "remove",
				class: "primary",
			}),
			button(said.cancel, () => void go.home(), { class: "second" }),
		),
	];
}

/** What still waits to be saved would bring columns and history back. */
function remove(
	pressed: HTMLButtonElement,
	unwanted: readonly AnswerColumn[],
	words: PageWords,
	go: Go,
): void {
	const waiting = unsaved();
	if (waiting > 0) say(words.removal.unsaved(waiting), false);
	else
		void act({
			button: pressed,
			words,
			request: () => ask("sidebarRemove", unwanted),
			afterwards: go.removed,
		});
}

const list = (texts: readonly string[]) => element("ul", {}, ...texts.map((text) => element("li", {}, text)));

function whatGoes({ tabs, columns, failing }: Removal, { removal: said }: PageWords): HTMLElement[] {
	const names = tabs.map(({ name, holds }) => (holds === "" ? name : `${name}: ${holds}`));
	return [
		element("h2", {}, said.goes),
		...(tabs.length > 0 ? [element("p", {}, said.tabs(tabs.length)), list(names)] : []),
		...(failing.count > 0
			? [element("p", { class: "warning" }, said.failing(failing.count, failing.cells))]
			: []),
		...columns.map(({ tab, count }) => element("p", {}, said.columns(count, tab))),
		...(columns.length > 0 ? [element("p", { class: "quiet" }, said.emptied)] : []),
	];
}

function whatStays({ kept, unlinked }: Removal, { removal: said }: PageWords): HTMLElement[] {
	return [
		element("h2", {}, said.stays),
		element("p", {}, said.staysYours),
		...(kept === "" ? [] : [element("p", {}, said.keptCells(kept))]),
		...(unlinked === 0 ? [] : [element("p", {}, said.unlinked(unlinked))]),
	];
}
