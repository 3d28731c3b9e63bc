import type { AnswerColumn, Removal } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { act } from "../page/act.ts";
import { backButton } from "../page/backButton.ts";
import type { Go } from "../page/go.ts";
import { say } from "../page/say.ts";
import { ask } from "../page/server.ts";
import { unsaved } from "../saving/save.ts";

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

interface AnswerChoice {
	/** Nothing where there are no columns of answers. */
	readonly fields: readonly HTMLElement[];
	/** Those that are not to stay. */
	unwanted(): readonly AnswerColumn[];
}

/** Which of the columns that were added for answers are to stay: all, unless somebody says otherwise. */
function answerChoice(answers: Removal["answers"], { removal: said }: PageWords): AnswerChoice {
	const several = new Set(answers.map(({ tab }) => tab)).size > 1;
	const ticks = answers.map(({ tab, on, heading, answers }, index) => {
		const tick = element("input", { type: "checkbox", id: `answers-${index}` });
		tick.checked = true;
		const label = several ? said.answerColumnOn(heading, on, answers) : said.answerColumn(heading, answers);
		return { tick, label, column: { tab, heading } };
	});
	return {
		fields: ticks.length === 0 ? [] : [fields(ticks, said)],
		unwanted: () => ticks.filter(({ tick }) => !tick.checked).map(({ column }) => column),
	};
}

function fields(
	ticks: readonly { readonly tick: HTMLInputElement; readonly label: string }[],
	{ answers, answersHelp }: PageWords["removal"],
): HTMLElement {
	return element(
		"fieldset",
		{ "aria-describedby": "answers-help" },
		element("legend", {}, answers),
		element("p", { id: "answers-help" }, answersHelp),
		...ticks.map(({ tick, label }) =>
			element("div", { class: "tick" }, tick, element("label", { for: tick.id }, label)),
		),
	);
}
