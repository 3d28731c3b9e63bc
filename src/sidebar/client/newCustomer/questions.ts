import type { AnswerFact } from "../../../i18n/words/facts.ts";
import type { PageWords } from "../../../i18n/words.ts";
import type { Customer } from "../../../tiering/facts.ts";
import { answerText } from "../answerText.ts";
import { choiceOf } from "../choiceOf.ts";
import { field } from "../field.ts";

export interface Questions {
	readonly fields: readonly HTMLElement[];
	/** The answers that were given. */
	read(): Customer;
}

/** The questions of the review, all of them at once: what is not answered is not known. */
export function questions(words: PageWords, changed: () => void): Questions {
	const asked = (Object.keys(words.answers) as AnswerFact[]).map((fact) => {
		const select = choiceOf(options(fact, words), "", { id: `ask-${fact}` });
		select.addEventListener("change", changed);
		return { fact, select, whole: field(words.questions[fact], select) };
	});
	return {
		fields: asked.map(({ whole }) => whole),
		read: () =>
			Object.fromEntries(
				asked
					.filter(({ select }) => select.value !== "")
					.map(({ fact, select }) => [fact, Number(select.value)]),
			),
	};
}

function options(fact: AnswerFact, words: PageWords) {
	const answers = words.answers[fact].map((_, index) => ({
		value: String(index + 1),
		text: answerText(fact, index + 1, words),
	}));
	return [{ value: "", text: words.review.dontKnow }, ...answers];
}
