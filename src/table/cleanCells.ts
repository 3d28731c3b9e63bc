import type { Cell, Grid } from "./cell.ts";

/** Marks that nobody sees: soft hyphens, directions of writing, spaces without width. */
const UNSEEN = "\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";

const MARKS = new RegExp(`[${UNSEEN}]+`, "g");

/** Joiners belong to the letters of some scripts and to emoji, but never to a number or the edge of a text. */
const STRAY_JOINERS = /(?<=^\s*|[\d.,])[\u200c\u200d]+|[\u200c\u200d]+(?=\s*$|[\d.,])/g;

const MAY_HAVE_MARKS = new RegExp(`[${UNSEEN}\\u200c\\u200d]`);

/** A text without the marks that nobody sees. */
export const withoutMarks = (text: string): string =>
	MAY_HAVE_MARKS.test(text) ? text.replace(MARKS, "").replace(STRAY_JOINERS, "") : text;

/**
 * Cells without the spaces around their texts and the marks that nobody sees, so that "621,55 " is read like any other amount. Rows with
 * nothing to remove stay the same objects.
 */
export function cleanCells(grid: Grid): Grid {
	return grid.map((row) => (row.some(isUnclean) ? row.map(cleanCell) : row));
}

const isUnclean = (cell: Cell): boolean =>
	typeof cell === "string" && (cell !== cell.trim() || MAY_HAVE_MARKS.test(cell));

const cleanCell = (cell: Cell): Cell => (typeof cell === "string" ? withoutMarks(cell).trim() : cell);
