import type { Cell } from "../../table/cell.ts";

/** The columns of the summary: the name of a line, words that wrap, and the figures of the tables. */
export const COLUMNS = 11;
/** The columns of the keys and of what was written last, counted from 1: right behind them, and hidden. */
export const KEY_COLUMN = COLUMNS + 1;
export const WROTE_COLUMN = KEY_COLUMN + 1;

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
	/** What it is found again by, wherever somebody has moved it. Knows no language. */
	readonly key: string;
	readonly look: LineStyle;
	/** From the first column on. What stands to the right of them is not ours. */
	readonly cells: readonly Cell[];
}

export const line = (key: string, look: LineStyle, ...cells: readonly Cell[]): SummaryLine => ({
	key,
	look,
	cells,
});

/** An empty line above a part, and its heading. */
export const part = (key: string, heading: string): SummaryLine[] => [
	line(`${key}.above`, "plain", ""),
	line(key, "part", heading),
];
