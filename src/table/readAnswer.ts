import type { FactKey } from "../tiering/facts.ts";
import { wordedAnswer } from "./answerWords.ts";

/**
 * Reads an answer from 1 to 5; `null` where it is none, also where it is on another scale ("8/10", 0, 6).
 *
 * Understood: "4", "4,5", "4/5", "4 of 5", "5 - delighted", "★★★★☆", "***", and the model's words in English and
 * Danish. A mean such as 4.2 stays what it is.
 */
export function readAnswer(fact: FactKey, text: string): number | null {
	const plain = text.trim();
	const stars = /^([★*⭐]+)[☆]*$/u.exec(plain.replace(/\ufe0f/g, ""));
	if (stars) return within(Array.from(stars[1] as string).length);
	const number =
		/^([0-9]+(?:[.,][0-9]+)?)(?: ?(?:\/|of|out of|af|von|av|van|sur|de) ?5)?(?:$|\s*[-–:=.(,]\s*[^\d\s].*$)/i.exec(
			plain,
		);
	if (number) return within(Number((number[1] as string).replace(",", ".")));
	return wordedAnswer(fact, plain) ?? null;
}

function within(answer: number): number | null {
	return answer >= 1 && answer <= 5 ? answer : null;
}
