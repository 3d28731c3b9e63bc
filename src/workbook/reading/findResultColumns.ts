import { wordsOfAllLanguages } from "../../i18n/language.ts";
import type { ResultKey } from "../../i18n/words/tiers.ts";
import type { Cell } from "../../table/cell.ts";
import { withoutApostrophe } from "../../table/withoutApostrophe.ts";

/** Columns that every list gets: those that stay in view, and the others, see {@link isFoldedResult}. */
const SHOWN: readonly ResultKey[] = ["tier", "why", "nextStep"];
const FIRST: readonly ResultKey[] = [...SHOWN, "score", "range", "nextQuestion"];
/** Their order up to version 0.2, which files from then keep. */
const FIRST_IN_VERSION_02: readonly ResultKey[] = [
	"tier",
	"score",
	"range",
	"why",
	"nextStep",
	"nextQuestion",
];
const MORE: readonly ResultKey[] = ["persona", "sixMonths", "longTerm"];

/** Additional columns of a list that says who referred whom. */
export const REFERRAL_RESULTS: readonly ResultKey[] = ["referred", "referralValue", "referralCredit"];

/** All result columns, left to right. */
export const RESULT_KEYS: readonly ResultKey[] = [...FIRST, ...MORE, ...REFERRAL_RESULTS];

/** True for those that a new set of results folds away: they stand side by side. */
export const isFoldedResult = (key: ResultKey): boolean => !SHOWN.includes(key);

/**
 * Finds the result columns by their headings, in any language. Returns the index of each existing one, counted from 0.
 *
 * A heading alone does not prove a column to be the add-on's: "Score" may be the user's own. The add-on's columns carry
 * its note on the heading. The first six side by side in one of their orders count too, because notes get lost in a file that
 * went through another program. If no note is left at all, so do those that follow them; otherwise a user's formula may
 * have spilled the same headings there.
 */
export function findResultColumns(
	headings: readonly Cell[],
	notes: readonly string[],
): Map<ResultKey, number> {
	const found = new Map<ResultKey, number>();
	for (const key of RESULT_KEYS) {
		const column = headings.findIndex(
			(heading, index) => isResultHeading(key, heading) && isResultNote(notes[index]),
		);
		if (column >= 0) found.set(key, column);
	}
	const startOf = (order: readonly ResultKey[]) =>
		headings.findIndex((_, index) =>
			order.every((key, offset) => isResultHeading(key, headings[index + offset])),
		);
	const order = [FIRST, FIRST_IN_VERSION_02].find((keys) => startOf(keys) >= 0);
	if (order === undefined) return found;
	const firstColumn = startOf(order);
	const isNoteLeft = found.size > 0;
	for (const [index, key] of order.entries()) if (!found.has(key)) found.set(key, firstColumn + index);
	if (isNoteLeft) return found;
	let next = firstColumn + order.length;
	for (const key of [...MORE, ...REFERRAL_RESULTS]) {
		if (isResultHeading(key, headings[next])) found.set(key, next++);
	}
	return found;
}

/**
 * Columns, counted from 0, of a further set of results. In cells of plain text version 0.2 did not know its own headings again,
 * because they had kept an apostrophe, and each run added a set. A heading without one may be a copy of the user's.
 */
export function repeatedResultColumns(headings: readonly Cell[], notes: readonly string[]): number[] {
	const found = new Set(findResultColumns(headings, notes).values());
	return headings.flatMap((heading, column) =>
		!found.has(column) &&
		heading !== withoutApostrophe(heading) &&
		RESULT_KEYS.some((key) => isResultHeading(key, heading)) &&
		isResultNote(notes[column])
			? [column]
			: [],
	);
}

export function isResultHeading(key: ResultKey, heading: Cell): boolean {
	const text = withoutApostrophe(heading);
	return wordsOfAllLanguages().some(({ results }) => results[key] === text);
}

/**
 * The name in the note is not enough: it is also in the notes of columns that a review has added, such as "Referred
 * customers".
 */
export function isResultNote(note = ""): boolean {
	return wordsOfAllLanguages().some(
		({ note: texts }) => note.includes(texts.heading) && note.includes(texts.writtenBy),
	);
}
