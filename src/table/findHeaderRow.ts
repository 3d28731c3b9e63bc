import type { Cell, Grid } from "./cell.ts";
import { readNumber } from "./readNumber.ts";
import { textOf } from "./textOf.ts";
import { understandHeading } from "./understandHeading.ts";
import { isBlank } from "./unknownCell.ts";
import { wordsOf } from "./wordsOf.ts";

/** Titles, notes and blank lines above a table are few. */
const ROWS_LOOKED_AT = 30;

/** No heading is longer. */
const LONGEST_HEADING = 80;

/**
 * The row with the headings, counted from 0; `null` where no row holds text that could be one.
 *
 * It is the row with the most headings we know; among rows without any, the one with the most texts, the upper one
 * first. A title over the table stands alone in its row and so counts half.
 */
export function findHeaderRow(grid: Grid): number | null {
	const wide = grid.slice(0, ROWS_LOOKED_AT).some((row) => filledIn(row) > 1);
	const known = new Map<string, number>();
	let best: number | null = null;
	let most = 0;
	for (let row = 0; row < Math.min(grid.length, ROWS_LOOKED_AT); row++) {
		const cells = grid[row] as readonly Cell[];
		const score = scoreOf(cells, known) * (wide && filledIn(cells) === 1 ? 0.5 : 1);
		if (score > most + 1e-9) {
			most = score;
			best = row;
		}
	}
	return best;
}

function filledIn(row: readonly Cell[]): number {
	let filled = 0;
	for (const cell of row) if (!isBlank(cell)) filled++;
	return filled;
}

/** Headings we know count most, texts a little; the more amounts are among them, the less they are headings. */
function scoreOf(row: readonly Cell[], known: Map<string, number>): number {
	let headings = 0;
	let texts = 0;
	let figures = 0;
	for (const cell of row) {
		if (isBlank(cell)) continue;
		if (typeof cell !== "string") figures += isYear(cell) ? 0 : 1;
		else if (cell.length > LONGEST_HEADING) continue;
		else if (isFigure(cell)) figures++;
		else {
			texts++;
			headings += strengthOf(cell, known);
		}
	}
	return texts === 0 ? 0 : ((headings + 0.02 * texts) * texts) / (texts + figures);
}

function isYear(cell: Cell): boolean {
	return typeof cell === "number" && Number.isInteger(cell) && cell >= 1900 && cell < 2100;
}

function isFigure(text: string): boolean {
	if (!/\d/.test(text) || /^\s*(19|20)\d\d\s*$/.test(text)) return false;
	return !/\p{L}/u.test(text) || readNumber(text) !== null;
}

function strengthOf(text: string, known: Map<string, number>): number {
	let strength = known.get(text);
	if (strength === undefined) {
		const words = wordsOf(textOf(text));
		strength = words.length > 10 ? 0 : (understandHeading(words)[0]?.strength ?? 0);
		known.set(text, strength);
	}
	return strength;
}
