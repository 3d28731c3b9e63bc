import { wordsOfAllLanguages } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import type { Cell } from "../../table/cell.ts";
import { headingKey } from "../../table/headingKey.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";

/**
 * Headings that a new column for a fact may have, the best first: none that the table has already, with other content
 * below it.
 *
 * @example "Negotiation"; if the table has such a column, "Negotiation (1–5)"
 */
export function newHeadings(fact: FactKey, headings: readonly Cell[], { facts }: Words): readonly string[] {
	const taken = new Set(headings.map(headingKey));
	const scaled = FACTS[fact] === "answer" ? [`${facts[fact]} (1–5)`] : [];
	const inEveryLanguage = wordsOfAllLanguages().map((words) => words.facts[fact]);
	return [facts[fact], ...scaled, ...inEveryLanguage].filter((heading) => !taken.has(headingKey(heading)));
}
