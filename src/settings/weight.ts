import { wordsOfAllLanguages } from "../i18n/language.ts";
import type { CriterionKey } from "../tiering/criteria.ts";
import { defaultPolicy } from "../tiering/defaultPolicy.ts";

/** The weight of a criterion, as a word. */
export type WeightWord = "off" | "low" | "normal" | "high";

/** Factors on the criterion's default weight: our judgement. */
const WEIGHT_FACTORS: Readonly<Record<WeightWord, number>> = { off: 0, low: 0.5, normal: 1, high: 2 };

const WORDS = Object.keys(WEIGHT_FACTORS) as WeightWord[];

/** Returns the weight for a word in any of our languages; `null` if it is none of these words. */
export function weightFromWord(text: string, criterion: CriterionKey): number | null {
	const plain = text.trim().toLowerCase();
	const word = WORDS.find((word) =>
		wordsOfAllLanguages().some(({ settings }) => settings.weights[word] === plain),
	);
	return word === undefined ? null : WEIGHT_FACTORS[word] * defaultPolicy.criteria[criterion].weight;
}

/** Returns the word for a weight; `null` if there is only the number. */
export function wordForWeight(weight: number, criterion: CriterionKey): WeightWord | null {
	const normal = defaultPolicy.criteria[criterion].weight;
	return WORDS.find((word) => WEIGHT_FACTORS[word] * normal === weight) ?? null;
}
