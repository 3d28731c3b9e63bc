import { FACTS } from "../tiering/facts.ts";
import type { Cell, Grid } from "./cell.ts";
import { type HeadingFacts, headingsOfList, isCustomerBelow } from "./headingFacts.ts";
import { isFigure, isYear, lowerHeadingRow, MAX_HEADING_CHARS } from "./headingRows.ts";
import { textOf } from "./textOf.ts";
import { understandHeading } from "./understandHeading.ts";
import { isBlank } from "./unknownCell.ts";
import { wordsOfHeading } from "./wordsOfHeading.ts";

/** What a text means as a heading: a fact of a period; "" if it is unknown. */
interface KnownHeading {
	readonly meaning: string;
	/** 0–1 */
	readonly strength: number;
	/** It names figures, or a total. */
	readonly isOfFigures: boolean;
}

/** Titles, notes and blank rows above a table are few. */
export const MAX_HEADER_ROWS_SEARCHED = 30;

/**
 * Finds the row with the headings, counted from 0; `null` if no row contains a text that could be one.
 *
 * Takes the row with the most known headings; if there are none, the row with the most texts; of equals, the upper one.
 * The only text of its row counts half, because it may be the title of the table; a text counts once per row, however often it is
 * there, and a fact too: the rows of a legend, "Revenue, Sales in EUR", name one fact each. Of headings in two rows, it is the lower
 * one. Where there are several tables of customers, it is the heading row of the first.
 */
export function findHeaderRow(grid: Grid): number | null {
	const hasWideRow = grid.slice(0, MAX_HEADER_ROWS_SEARCHED).some((row) => filledCount(row) > 1);
	const known = new Map<string, KnownHeading>();
	let bestRow: number | null = null;
	let bestScore = 0;
	for (let row = 0; row < Math.min(grid.length, MAX_HEADER_ROWS_SEARCHED); row++) {
		const cells = grid[row] as readonly Cell[];
		const score = headerScore(cells, known) * (hasWideRow && filledCount(cells) === 1 ? 0.5 : 1);
		if (score <= bestScore + 1e-9) continue;
		if (bestRow !== null && isAmongFigures(grid, row)) continue;
		bestScore = score;
		bestRow = row;
	}
	return bestRow === null ? null : lowerHeadingRow(grid, firstOfTables(grid, bestRow));
}

/** The row of the first headings above a row that have customers of their own; the row itself if none have. */
function firstOfTables(grid: Grid, row: number): number {
	for (let upper = 0; upper < row; upper++) {
		const headings = headingsOfList(grid[upper]!);
		if (headings === null) continue;
		const customers = grid.slice(upper + 1, row).filter((cells) => isCustomerBelow(headings, cells));
		if (customers.length > 0 && !areAmong(namesIn(headings, customers), grid.slice(row + 1))) return upper;
	}
	return row;
}

/**
 * True for a row of a list, whatever its texts mean: it has a figure where the rows above and below have one. A customer who came by
 * "Referral" is no heading.
 */
function isAmongFigures(grid: Grid, row: number): boolean {
	const [above, below] = [grid[row - 1] ?? [], grid[row + 1] ?? []];
	const isAmount = (cell: Cell) =>
		typeof cell === "string" ? isFigure(cell) : !isBlank(cell) && !isYear(cell);
	return grid[row]!.some(
		(cell, column) => isAmount(cell) && (isAmount(above[column]) || isAmount(below[column])),
	);
}

const namesIn = (headings: HeadingFacts, rows: Grid): string[] => {
	const column = Array.from(headings).find(([, fact]) => fact === "customer" || fact === "id")![0];
	return rows.map((cells) => textOf(cells[column]));
};

/** True if all names stand in these rows too: then they are only an extract of them, such as the three largest customers. */
function areAmong(names: readonly string[], rows: Grid): boolean {
	const missing = new Set(names);
	for (const cells of rows)
		for (const cell of cells) if (typeof cell === "string") missing.delete(textOf(cell));
	return missing.size === 0;
}

function filledCount(row: readonly Cell[]): number {
	let filled = 0;
	for (const cell of row) if (!isBlank(cell)) filled++;
	return filled;
}

/** Enough where no other row can be the headings. */
const UNLIKELY_SCORE = 0.001;

/** Known headings count most, other texts a little; figures beside them lower the score. */
function headerScore(row: readonly Cell[], known: Map<string, KnownHeading>): number {
	const seen = new Set<string>();
	const meanings = new Map<string, number>();
	let texts = 0;
	let figures = 0;
	let namesFigure = false;
	for (const cell of row) {
		if (isBlank(cell)) continue;
		if (typeof cell !== "string") figures += isYear(cell) ? 0 : 1;
		else if (cell.length > MAX_HEADING_CHARS) continue;
		else if (isFigure(cell)) figures++;
		else if (!seen.has(cell)) {
			seen.add(cell);
			texts++;
			const { meaning, strength, isOfFigures } = knownHeading(cell, known);
			namesFigure = isOfFigures;
			meanings.set(meaning, Math.max(strength, meanings.get(meaning) ?? 0));
		}
	}
	// "Total, 7240" and "Revenue, 12,000, 8000" are rows of figures with their name.
	if (texts === 1 && figures > 0 && namesFigure) return UNLIKELY_SCORE;
	const headings = Array.from(meanings.values()).reduce((sum, strength) => sum + strength, 0);
	return texts === 0 ? 0 : ((headings + 0.02 * texts) * texts) / (texts + figures);
}

function knownHeading(text: string, known: Map<string, KnownHeading>): KnownHeading {
	let heading = known.get(text);
	if (heading === undefined) {
		const words = wordsOfHeading(textOf(text));
		const found = words.length > 10 ? undefined : understandHeading(words)[0];
		heading = {
			meaning: found ? `${found.fact} ${found.period}` : "",
			strength: found?.strength ?? 0,
			isOfFigures: found !== undefined && FACTS[found.fact] !== "text",
		};
		known.set(text, heading);
	}
	return heading;
}
