import type { Cell, Grid } from "./cell.ts";
import { isFigure, isYear, lowerHeadingRow, MAX_HEADING_CHARS } from "./headingRows.ts";
import { textOf } from "./textOf.ts";
import { understandHeading } from "./understandHeading.ts";
import { isBlank } from "./unknownCell.ts";
import { wordsOfHeading } from "./wordsOfHeading.ts";

/** Titles, notes and blank rows above a table are few. */
export const MAX_HEADER_ROWS_SEARCHED = 30;

/**
 * Finds the row with the headings, counted from 0; `null` if no row contains a text that could be one.
 *
 * Takes the row with the most known headings; if there are none, the row with the most texts; of equals, the upper one.
 * The only text of its row counts half, because it may be the title of the table; a text counts once per row, however often it is
 * there. Of headings in two rows, it is the lower one.
 */
export function findHeaderRow(grid: Grid): number | null {
	const hasWideRow = grid.slice(0, MAX_HEADER_ROWS_SEARCHED).some((row) => filledCount(row) > 1);
	const cachedStrengths = new Map<string, number>();
	let bestRow: number | null = null;
	let bestScore = 0;
	for (let row = 0; row < Math.min(grid.length, MAX_HEADER_ROWS_SEARCHED); row++) {
		const cells = grid[row] as readonly Cell[];
		const score = headerScore(cells, cachedStrengths) * (hasWideRow && filledCount(cells) === 1 ? 0.5 : 1);
		if (score > bestScore + 1e-9) {
			bestScore = score;
			bestRow = row;
		}
	}
	return bestRow === null ? null : lowerHeadingRow(grid, bestRow);
}

function filledCount(row: readonly Cell[]): number {
	let filled = 0;
	for (const cell of row) if (!isBlank(cell)) filled++;
	return filled;
}

/** Known headings count most, other texts a little; figures beside them lower the score. */
function headerScore(row: readonly Cell[], cachedStrengths: Map<string, number>): number {
	const seen = new Set<string>();
	let headings = 0;
	let texts = 0;
	let figures = 0;
	for (const cell of row) {
		if (isBlank(cell)) continue;
		if (typeof cell !== "string") figures += isYear(cell) ? 0 : 1;
		else if (cell.length > MAX_HEADING_CHARS) continue;
		else if (isFigure(cell)) figures++;
		else if (!seen.has(cell)) {
			seen.add(cell);
			texts++;
			headings += headingStrength(cell, cachedStrengths);
		}
	}
	return texts === 0 ? 0 : ((headings + 0.02 * texts) * texts) / (texts + figures);
}

function headingStrength(text: string, cachedStrengths: Map<string, number>): number {
	let strength = cachedStrengths.get(text);
	if (strength === undefined) {
		const words = wordsOfHeading(textOf(text));
		strength = words.length > 10 ? 0 : (understandHeading(words)[0]?.strength ?? 0);
		cachedStrengths.set(text, strength);
	}
	return strength;
}
