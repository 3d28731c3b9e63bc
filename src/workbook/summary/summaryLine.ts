import type { Cell } from "../../table/cell.ts";

/** Number of columns of the summary: the name of a line, texts that wrap, and the figures of the tables. */
export const SUMMARY_COLUMN_COUNT = 11;
/** Hidden columns of the keys and of the hashes, counted from 1, right after the visible ones. */
export const KEY_COLUMN = SUMMARY_COLUMN_COUNT + 1;
export const HASHES_COLUMN = KEY_COLUMN + 1;

export type LineStyle =
	| "title"
	| "headline"
	| "plain"
	| "part"
	| "headings"
	| "words"
	| "wordHeadings"
	| "sentence"
	| "figures"
	| "total"
	| "whatIf"
	| "curve"
	| "day"
	| "movement";

/** One line of the summary. */
export interface SummaryLine {
	/** Finds the line again, wherever a user has moved it. In no language. */
	readonly key: string;
	readonly style: LineStyle;
	/** From the first column on. Cells to the right of them are the user's. */
	readonly cells: readonly Cell[];
}

export const line = (key: string, style: LineStyle, ...cells: readonly Cell[]): SummaryLine => ({
	key,
	style,
	cells,
});

/** An empty line, then the heading of a part. */
export const part = (key: string, heading: string): SummaryLine[] => [
	line(`${key}.above`, "plain", ""),
	line(key, "part", heading),
];
