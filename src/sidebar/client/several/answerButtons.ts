import { answerWords } from "../../../i18n/why.ts";
import type { AnswerFact } from "../../../i18n/words/facts.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../button.ts";
import { capitalised } from "../capitalised.ts";
import { element } from "../element.ts";

/** The five answers to a question, of which one is chosen. Buttons: nothing is chosen by walking past it with the arrows. */
export function answerButtons(
	fact: AnswerFact,
	choose: (answer: number) => void,
	words: PageWords,
): HTMLElement {
	const made = words.answers[fact].map((_, index) => {
		const answer = index + 1;
		const press = (pressed: HTMLElement) => {
			for (const one of made) one.setAttribute("aria-pressed", String(one === pressed));
			choose(answer);
		};
		const number = element("span", { class: "key" }, String(answer));
		const one = button("", press, { class: "answer", "aria-pressed": "false" });
		one.append(number, " ", capitalised(answerWords(fact, answer, words), words.tag));
		return one;
	});
	return element("div", { class: "answers", role: "group", "aria-label": words.questions[fact] }, ...made);
}
