import type { AnswerColumn, Removal } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { askServer } from "../page/askServer.ts";
import { backButton } from "../page/backButton.ts";
import type { Navigation } from "../page/navigation.ts";
import { runRequest } from "../page/runRequest.ts";
import { showStatus } from "../page/showStatus.ts";
import { unsavedCount } from "../saving/queueChanges.ts";

/** Previews taking the add-on out of the file: what goes and what stays. Nothing happens until the person confirms. */
export function removalView(removal: Removal, { words }: PageLanguage, go: Navigation): HTMLElement[] {
	const texts = words.removal;
	const { tabs, columns, answers, unlinked } = removal;
	const top = [backButton(words, go), heading(texts.heading)];
	if (tabs.length + columns.length + answers.length + unlinked === 0)
		return [...top, element("p", {}, texts.nothing)];
	const choice = answerChoice(answers, words);
	return [
		...top,
		element("p", {}, texts.intro),
		...whatGoes(removal, words),
		...choice.fields,
		...whatStays(removal, words),
		element("p", { class: "warning final" }, texts.final),
		element(
			"p",
			{ class: "buttons" },
			button(texts.confirm, (pressed) => remove(pressed, choice.unwanted(), words, go), {
				id: "remove",
				class: "primary",
			}),
			button(texts.cancel, () => void go.home(), { class: "second" }),
		),
	];
}

/** Refuses while changes are unsaved: saving them would bring columns and history back. */
function remove(
	pressed: HTMLButtonElement,
	unwanted: readonly AnswerColumn[],
	words: PageWords,
	go: Navigation,
): void {
	const pendingCount = unsavedCount();
	if (pendingCount > 0) showStatus(words.removal.unsaved(pendingCount), false);
	else
		void runRequest({
			button: pressed,
			words,
			request: () => askServer("sidebarRemove", unwanted),
			afterwards: go.removed,
		});
}

const list = (texts: readonly string[]) => element("ul", {}, ...texts.map((text) => element("li", {}, text)));

function whatGoes(
	{ tabs, columns, narrowsFilter, failing }: Removal,
	{ removal: texts }: PageWords,
): HTMLElement[] {
	const names = tabs.map(({ name, holds }) => (holds === "" ? name : `${name}: ${holds}`));
	return [
		element("h2", {}, texts.goes),
		...(tabs.length > 0 ? [element("p", {}, texts.tabs(tabs.length)), list(names)] : []),
		...(failing.count > 0
			? [element("p", { class: "warning" }, texts.failing(failing.count, failing.cells))]
			: []),
		...columns.map(({ tab, count }) => element("p", {}, texts.columns(count, tab))),
		...(columns.length > 0 ? [element("p", { class: "quiet" }, texts.emptied)] : []),
		...(narrowsFilter ? [element("p", { class: "quiet" }, texts.filter)] : []),
	];
}

function whatStays({ kept, unlinked }: Removal, { removal: texts }: PageWords): HTMLElement[] {
	return [
		element("h2", {}, texts.stays),
		element("p", {}, texts.staysYours),
		...(kept === "" ? [] : [element("p", {}, texts.keptCells(kept))]),
		...(unlinked === 0 ? [] : [element("p", {}, texts.unlinked(unlinked))]),
	];
}

interface AnswerChoice {
	/** Empty without columns of answers. */
	readonly fields: readonly HTMLElement[];
	/** The columns that are not to stay. */
	unwanted(): readonly AnswerColumn[];
}

/** Chooses the columns of answers that stay: all, unless the person unticks some. */
function answerChoice(answers: Removal["answers"], { removal: texts }: PageWords): AnswerChoice {
	const isOnSeveralTabs = new Set(answers.map(({ tab }) => tab)).size > 1;
	const ticks = answers.map(({ tab, on, heading, answers }, index) => {
		const tick = element("input", { type: "checkbox", id: `answers-${index}` });
		tick.checked = true;
		const label = isOnSeveralTabs
			? texts.answerColumnOn(heading, on, answers)
			: texts.answerColumn(heading, answers);
		return { tick, label, column: { tab, heading } };
	});
	return {
		fields: ticks.length === 0 ? [] : [fields(ticks, texts)],
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

/** The last view, after removal: it leads nowhere. */
export function removedView({ removal }: PageWords): HTMLElement[] {
	return [heading(removal.gone), element("p", {}, removal.afterwards)];
}
