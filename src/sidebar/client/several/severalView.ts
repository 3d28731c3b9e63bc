import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { AnswerFact } from "../../../i18n/words/facts.ts";
import type { Selected } from "../../contract.ts";
import { backButton } from "../backButton.ts";
import { choiceOf } from "../choiceOf.ts";
import { element } from "../element.ts";
import { field } from "../field.ts";
import type { Go } from "../go.ts";
import { heading } from "../heading.ts";
import { reviewerField } from "../reviewerField.ts";
import { again } from "./again.ts";
import { answerButtons } from "./answerButtons.ts";
import { answering } from "./answering.ts";
import { selection } from "./selection.ts";

/** One answer for all customers whose rows are selected: what it would do, then the doing, then the undoing. */
export function severalView(first: Selected, language: PageLanguage, go: Go): HTMLElement[] {
	const { words } = language;
	const said = words.several;
	const who = element("div", { class: "who" });
	const answers = element("div", {});
	const reviewer = reviewerField(first.reviewer, words);
	const busy = (saving: boolean) => {
		question.disabled = saving;
		const buttons = [...answers.querySelectorAll("button"), readAgain];
		for (const one of buttons) one.setAttribute("aria-disabled", String(saving));
	};
	const work = answering(first, reviewer, busy, language);
	const questions = Object.keys(words.answers).map((fact) => ({
		value: fact,
		text: words.questions[fact as AnswerFact],
	}));
	const question = choiceOf([{ value: "", text: said.choose }, ...questions], "", { id: "question" });
	question.addEventListener("change", () => {
		const fact = question.value as AnswerFact | "";
		answers.replaceChildren(
			...(fact === "" ? [] : [answerButtons(fact, (answer) => work.choose({ fact, answer }), words)]),
		);
		work.choose(null);
	});
	const form = element("div", {}, field(said.question, question), answers, ...reviewer.fields, ...work.parts);
	const show = (selected: Selected) => {
		who.replaceChildren(...selection(selected, words));
		const nobody = selected.customers.length === 0;
		form.hidden = nobody;
		readAgain.className = nobody ? "primary" : "second";
		work.select(selected);
	};
	const readAgain = again(show, words);
	show(first);
	const reading = element("p", { class: "buttons" }, readAgain);
	return [backButton(words, go), heading(said.heading), who, reading, form];
}
