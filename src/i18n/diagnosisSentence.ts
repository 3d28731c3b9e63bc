import type { Diagnosis } from "../tiering/summary/diagnosis/diagnosis.ts";
import type { Figures } from "./figures.ts";
import type { Language } from "./language.ts";
import { withFullStop } from "./withFullStop.ts";

/** @example "Does one customer carry us? Yes: Nordlys Tryk accounts for 31 % of revenue (limit 25 %)." */
export function diagnosisSentence(diagnosis: Diagnosis, language: Language): string {
	return `${language.words.diagnosis.questions[diagnosis.kind]} ${verdictSentence(diagnosis, language)}`;
}

/** @example "No: 36 % of rated customers are in Tiers 3–4 (limit 50 %)." */
export function verdictSentence(diagnosis: Diagnosis, language: Language): string {
	const verdict = language.words.diagnosis.verdicts[verdictOf(diagnosis)];
	return withFullStop(`${verdict}: ${findingText(diagnosis, language)}`);
}

/** Leaves out the limit in brackets, which every finding ends with. @example "36 % of rated customers are in Tiers 3–4." */
export function findingSentence(diagnosis: Diagnosis, language: Language): string {
	const text = findingText(diagnosis, language).replace(/ \([^()]*\)$/, "");
	return withFullStop(text.charAt(0).toUpperCase() + text.slice(1));
}

function findingText(diagnosis: Diagnosis, { words, figures }: Language): string {
	const textOf = words.diagnosis.found[diagnosis.kind] as (diagnosis: Diagnosis, figures: Figures) => string;
	const text = textOf(diagnosis, figures);
	if (!("isAssumed" in diagnosis && diagnosis.isAssumed)) return text;
	const [finding, limit = ""] = text.split(/(?= \([^()]*\)$)/);
	return words.diagnosis.atUsualMargin(finding!) + limit;
}

/** Says of a sentence about net profits that these rest on the usual margin. */
export const atUsualMargin = (sentence: string, { words }: Language): string =>
	withFullStop(words.diagnosis.atUsualMargin(sentence.replace(/\.$/, "")));

function verdictOf({ isMet }: Diagnosis): "yes" | "no" | "unknown" {
	if (isMet === undefined) return "unknown";
	return isMet ? "yes" : "no";
}
