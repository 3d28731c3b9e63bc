import { languages } from "../../i18n/language.ts";
import type { ResultKey } from "../../i18n/words/tiers.ts";
import type { Cell } from "../../table/cell.ts";

/** The columns that every list gets. */
const FIRST: readonly ResultKey[] = ["tier", "score", "range", "why", "nextStep", "nextQuestion"];
const MORE: readonly ResultKey[] = ["persona", "sixMonths", "longTerm"];

/** The columns of a list that says who referred whom. */
export const REFERRAL_RESULTS: readonly ResultKey[] = ["referred", "referralValue", "referralCredit"];

/** Left to right. */
export const RESULT_KEYS: readonly ResultKey[] = [...FIRST, ...MORE, ...REFERRAL_RESULTS];

/**
 * Finds our result columns by their headings, in any of our languages: for each that is there its place, counted from 0.
 *
 * A heading alone does not make a column ours: "Score" may be the user's own. Ours carry our note on the heading; and the first
 * six side by side in our order are ours too (notes get lost in a file that went through another program). Where not one note
 * is left, so are those of ours that follow them: a formula of the user's may have spilled the same headings there.
 */
export function foundResults(headings: readonly Cell[], notes: readonly string[]): Map<ResultKey, number> {
	const found = new Map<ResultKey, number>();
	for (const key of RESULT_KEYS) {
		const column = headings.findIndex((heading, at) => isHeadingOf(key, heading) && isResultNote(notes[at]));
		if (column >= 0) found.set(key, column);
	}
	const start = headings.findIndex((_, at) => FIRST.every((key, i) => isHeadingOf(key, headings[at + i])));
	if (start < 0) return found;
	const isNoteLeft = found.size > 0;
	for (const [index, key] of FIRST.entries()) if (!found.has(key)) found.set(key, start + index);
	if (isNoteLeft) return found;
	let next = start + FIRST.length;
	for (const key of [...MORE, ...REFERRAL_RESULTS]) {
		if (isHeadingOf(key, headings[next])) found.set(key, next++);
	}
	return found;
}

export function isHeadingOf(key: ResultKey, heading: Cell): boolean {
	return languages().some(({ results }) => results[key] === heading);
}

/** Our mark is not enough: a column that a review has added for answers, "Referred customers" say, carries it too. */
export function isResultNote(note = ""): boolean {
	return languages().some(({ note: said }) => note.includes(said.heading) && note.includes(said.writtenBy));
}
