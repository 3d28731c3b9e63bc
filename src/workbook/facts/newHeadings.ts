import type { Words } from "../../i18n/words.ts";
import type { Cell } from "../../table/cell.ts";
import { headingKey } from "../../table/headingKey.ts";
import { LAST_NUMBER } from "../../table/withoutNumber.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";

/**
 * Headings that a new column for a fact may have, the best first: none that the table has already, with other content
 * below it.
 *
 * @example "Negotiation"; if the table has such a column, "Negotiation (1–5)", "Negotiation (2)" and so on
 */
export function newHeadings(fact: FactKey, headings: readonly Cell[], { facts }: Words): readonly string[] {
	const taken = new Set(headings.map(headingKey));
	const scaled = FACTS[fact] === "answer" ? [`${facts[fact]} (1–5)`] : [];
	const numbered = Array.from({ length: LAST_NUMBER - 1 }, (_, index) => `${facts[fact]} (${index + 2})`);
	return [facts[fact], ...scaled, ...numbered].filter((heading) => !taken.has(headingKey(heading)));
}
