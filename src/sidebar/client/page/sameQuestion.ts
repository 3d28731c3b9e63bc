import type { Notice, SameAnswer, SameQuestion } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { askServer } from "./askServer.ts";
import { runRequest } from "./runRequest.ts";

/**
 * The rows that a notice asks about, and a button for each answer: one click stores it. Empty if the notice asks nothing.
 *
 * @param textId the element with the notice's text, which describes the buttons.
 */
export function sameQuestion(
	{ same, at }: Notice,
	textId: string,
	words: PageWords,
	decided: (message: string) => Promise<void>,
): HTMLElement[] {
	if (same === undefined || at === null) return [];
	const rows = same.rows.map((row) => element("li", {}, row));
	const buttons = same.answers.map((answer) =>
		decisionButton(at.tab, same.names, answer, textId, words, decided),
	);
	return [
		...(rows.length > 0 ? [element("ul", { class: "quiet" }, ...rows)] : []),
		element("p", { class: "buttons" }, ...buttons),
	];
}

/** A button that stores an answer about rows with these names. @param textId the element that describes it. */
export function decisionButton(
	tab: string,
	names: SameQuestion["names"],
	answer: SameAnswer,
	textId: string,
	words: PageWords,
	decided: (message: string) => Promise<void>,
): HTMLButtonElement {
	const decide = (pressed: HTMLButtonElement) =>
		void runRequest({
			button: pressed,
			words,
			request: () => askServer("sidebarSame", { tab, names, answer }),
			afterwards: decided,
		});
	return button(words.sidebar.same.answers[answer], decide, {
		class: answer === "one" ? "second small" : "link",
		"aria-describedby": textId,
	});
}
