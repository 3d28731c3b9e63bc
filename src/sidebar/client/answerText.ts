import { answerWords } from "../../i18n/why.ts";
import type { AnswerFact, Words } from "../../i18n/words.ts";
import { capitalised } from "./capitalised.ts";

/** An answer with its number before it, so that it is found by typing the number: "3 · Bargained fairly". */
export function answerText(fact: AnswerFact, answer: number, words: Words): string {
	return `${answer} · ${capitalised(answerWords(fact, answer, words), words.tag)}`;
}
