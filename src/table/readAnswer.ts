import type { FactKey } from "../tiering/facts.ts";
import { answerFromWords } from "./answerWords.ts";

/**
 * Reads an answer from 1 to 5; `null` if it is none, or is on another scale ("8/10", 0, 6).
 *
 * Accepts "4", "4,5", "4/5", "4 of 5", "5 - delighted", "★★★★☆", "***", and the model's words in English and Danish.
 * Does not round a mean such as 4.2.
 */
export function readAnswer(fact: FactKey, text: string): number | null {
	const plain = text.trim();
	const stars = /^([★*⭐]+)[☆]*$/u.exec(plain.replace(/\ufe0f/g, ""));
	if (stars) return ifInRange(Array.from(stars[1] as string).length);
	const number =
		/^([0-9]+(?:[.,][0-9]+)?)(?: ?(?:\/|of|out of|af|von|av|van|sur|de) ?5)?(?:$|\s*[-–:=.(,]\s*[^\d\s].*$)/i.exec(
			plain,
		);
	if (number) return ifInRange(Number((number[1] as string).replace(",", ".")));
	return answerFromWords(fact, plain) ?? null;
}

function ifInRange(answer: number): number | null {
	return answer >= 1 && answer <= 5 ? answer : null;
}
