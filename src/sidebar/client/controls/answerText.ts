import { answerWording } from "../../../i18n/whySentences.ts";
import type { PageWords } from "../../../i18n/words.ts";
import type { AnswerFact } from "../../../tiering/facts.ts";

/** An answer with its number in front, so that typing the number finds it: "3 · Bargained fairly". */
export function answerText(fact: AnswerFact, answer: number, words: PageWords): string {
	return `${answer} · ${capitalised(answerWording(fact, answer, words), words.tag)}`;
}

/** Capitalises the first letter by the rules of the language. */
export function capitalised(text: string, tag: string): string {
	return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}
