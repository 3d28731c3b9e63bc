import type { Words } from "../i18n/words.ts";
import { cellAddress } from "../table/a1.ts";
import type { Problem, Reading } from "../table/reading.ts";

type UnreadCell = Extract<Problem, { kind: "unreadable" }>;

/** The cells with something in them that could not be read as what their column is. They count as unknown. */
export function unreadCells(reading: Reading): UnreadCell[] {
	return reading.problems.filter((problem): problem is UnreadCell => problem.kind === "unreadable");
}

/** @example D7: “about 900” is no Revenue */
export function unreadSentence({ row, column, found, fact }: UnreadCell, words: Words): string {
	return words.problem.unreadable(cellAddress(row, column), found.slice(0, 60), words.facts[fact]);
}
