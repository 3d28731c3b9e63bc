import type { Selected } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { answerWording } from "../../../i18n/whySentences.ts";
import type { PageWords } from "../../../i18n/words.ts";
import type { AnswerFact } from "../../../tiering/facts.ts";
import { capitalised } from "../controls/answerText.ts";
import { button } from "../controls/button.ts";
import { dropDown } from "../controls/dropDown.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import { heading } from "../controls/heading.ts";
import { askServer } from "../page/askServer.ts";
import { backButton } from "../page/backButton.ts";
import type { Navigation } from "../page/navigation.ts";
import { reviewerField } from "../page/reviewerField.ts";
import { runRequest } from "../page/runRequest.ts";
import { showStatus } from "../page/showStatus.ts";
import { bulkAnswer } from "./bulkAnswer.ts";

/** One answer for all customers whose rows are selected: preview, save, undo. */
export function severalView(first: Selected, language: PageLanguage, go: Navigation): HTMLElement[] {
	const { words } = language;
	const texts = words.several;
	const who = element("div", { class: "who" });
	const answers = element("div", {});
	const reviewer = reviewerField(first.reviewer, words);
	const busy = (saving: boolean) => {
		question.disabled = saving;
		const buttons = [...answers.querySelectorAll("button"), readAgain];
		for (const one of buttons) one.setAttribute("aria-disabled", String(saving));
	};
	const bulk = bulkAnswer(first, reviewer, busy, language);
	const questions = Object.keys(words.answers).map((fact) => ({
		value: fact,
		text: words.questions[fact as AnswerFact],
	}));
	const question = dropDown([{ value: "", text: texts.choose }, ...questions], "", { id: "question" });
	question.addEventListener("change", () => {
		const fact = question.value as AnswerFact | "";
		answers.replaceChildren(
			...(fact === "" ? [] : [answerButtons(fact, (answer) => bulk.choose({ fact, answer }), words)]),
		);
		bulk.choose(null);
	});
	const form = element(
		"div",
		{},
		field(texts.question, question),
		answers,
		...reviewer.fields,
		...bulk.parts,
	);
	const show = (selected: Selected) => {
		who.replaceChildren(...selection(selected, words));
		const nobody = selected.customers.length === 0;
		form.hidden = nobody;
		readAgain.className = nobody ? "primary" : "second";
		bulk.select(selected);
	};
	const readAgain = readAgainButton(show, words);
	show(first);
	const reading = element("p", { class: "buttons" }, readAgain);
	return [backButton(words, go), heading(texts.heading), who, reading, form];
}

/** Reads the selection anew: people select in the sheet while the sidebar is open. */
function readAgainButton(show: (selected: Selected) => void, words: PageWords): HTMLElement {
	const read = (pressed: HTMLButtonElement) => {
		let selected: Selected | null = null;
		void runRequest({
			button: pressed,
			words,
			async request() {
				const reply = await askServer("sidebarSelected");
				if (!reply.ok) return reply;
				selected = reply.view;
				return { ok: true, message: words.several.selected(reply.view.customers.length) };
			},
			async afterwards(message) {
				if (selected) show(selected);
				showStatus(message);
			},
		});
	};
	return button(words.several.again, read, { id: "again", class: "second" });
}

/** The five answers, one of them chosen. Buttons, because arrow keys would choose each radio button on the way. */
function answerButtons(fact: AnswerFact, choose: (answer: number) => void, words: PageWords): HTMLElement {
	const made = words.answers[fact].map((_, index) => {
		const answer = index + 1;
		const press = (pressed: HTMLElement) => {
			for (const one of made) one.setAttribute("aria-pressed", String(one === pressed));
			choose(answer);
		};
		const number = element("span", { class: "key" }, String(answer));
		const one = button("", press, { class: "answer", "aria-pressed": "false" });
		one.append(number, " ", capitalised(answerWording(fact, answer, words), words.tag));
		return one;
	});
	return element("div", { class: "answers", role: "group", "aria-label": words.questions[fact] }, ...made);
}

/** The other names are one click away. */
const MAX_NAMED = 3;

/** The customers that are selected in the sheet. */
function selection({ customers, others }: Selected, words: PageWords): HTMLElement[] {
	const texts = words.several;
	const othersNote = others > 0 ? [element("p", { class: "quiet" }, texts.others(others))] : [];
	if (customers.length === 0) return [element("p", {}, texts.none), ...othersNote];
	const names = customers.map(({ customer }) => customer.name);
	const rest = names.length - MAX_NAMED;
	const first = names.slice(0, MAX_NAMED).join(", ");
	return [
		element("p", { class: "selected" }, texts.selected(names.length)),
		element("p", {}, rest > 0 ? `${first} ${words.sidebar.more(rest)}` : first),
		...(rest > 0 ? [allNames(names, words)] : []),
		...othersNote,
	];
}

function allNames(names: readonly string[], { several }: PageWords): HTMLElement {
	const list = element("ul", { class: "names", tabindex: "0", "aria-label": several.all });
	const details = element("details", {}, element("summary", {}, several.all), list);
	// List the names only once somebody wants to see them: there may be thousands.
	details.addEventListener("toggle", () => {
		if (details.open) list.replaceChildren(...names.map((name) => element("li", {}, name)));
	});
	return details;
}
