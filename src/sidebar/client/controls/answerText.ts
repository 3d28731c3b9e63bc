import { answerWords } from "../../../i18n/why.ts";
import type { AnswerFact } from "../../../i18n/words/facts.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { capitalised } from "./capitalised.ts";

/** An answer with its number in front, so that typing the number finds it: "3 · Bargained fairly". */
export function answerText(fact: AnswerFact, answer: number, words: PageWords): string {
	return `${answer} · ${capitalised(answerWords(fact, answer, words), words.tag)}`;
}
