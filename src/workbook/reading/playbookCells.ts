import { language, wordsOfAllLanguages } from "../../i18n/language.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { textOf } from "../../table/textOf.ts";
import { COLUMNS_KEY, type PlaybookColumn, playbookLines } from "./playbookLines.ts";

/** Positions of the lines of a playbook, wherever users have moved them. Rows and columns count from 0. */
export interface PlaybookCells {
	readonly columns: Readonly<Record<PlaybookColumn, number>>;
	/** By key; without the lines that were deleted. */
	readonly rows: ReadonlyMap<string, number>;
}

/**
 * Finds the lines of a playbook by their keys, and its columns by their headings, in any language: users sort it, add
 * lines and columns, and delete some. Of two lines with the same key the first counts. Null if the grid has no key or no
 * column of texts.
 */
export function playbookCells(grid: Grid): PlaybookCells | null {
	const keys = new Set(playbookLines(language(null).words).map(({ cells }) => cells.key));
	const keyColumn = columnWithMostKeys(grid, keys);
	if (keyColumn < 0) return null;
	const headingRow = grid.findIndex((row) => isHeading("key", row[keyColumn]));
	const columns = columnsBeside(keyColumn, grid[headingRow] ?? []);
	if (columns.text < 0) return null;
	const rows = new Map<string, number>(headingRow < 0 ? [] : [[COLUMNS_KEY, headingRow]]);
	grid.forEach((row, index) => {
		const key = textOf(row[keyColumn]);
		if (keys.has(key) && index !== headingRow && !rows.has(key)) rows.set(key, index);
	});
	return { columns, rows };
}

/** The column with the most keys; −1 if there is no key. */
function columnWithMostKeys(grid: Grid, keys: ReadonlySet<string>): number {
	const counts = new Map<number, number>();
	for (const row of grid) {
		row.forEach((cell, column) => {
			const isKey = typeof cell === "string" && keys.has(textOf(cell));
			if (isKey) counts.set(column, (counts.get(column) ?? 0) + 1);
		});
	}
	const [fullest] = Array.from(counts).sort((a, b) => b[1] - a[1]);
	return fullest === undefined ? -1 : fullest[0];
}

/**
 * Finds columns by heading. Without its heading, each is the column left of the next; but the column of labels never
 * counts as that of the texts.
 */
function columnsBeside(keyColumn: number, headings: readonly Cell[]): PlaybookCells["columns"] {
	const find = (column: PlaybookColumn) => headings.findIndex((cell) => isHeading(column, cell));
	const [labelColumn, textColumn] = [find("label"), find("text")];
	const beside = labelColumn === keyColumn - 1 ? -1 : keyColumn - 1;
	const text = textColumn >= 0 ? textColumn : beside;
	return { key: keyColumn, text, label: labelColumn >= 0 ? labelColumn : text - 1 };
}

function isHeading(column: PlaybookColumn, cell: Cell): boolean {
	return wordsOfAllLanguages().some(({ playbook }) => playbook.headings[column] === cell);
}
