import { language, languages } from "../../i18n/language.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { textOf } from "../../table/textOf.ts";
import { COLUMNS_KEY, type PlaybookColumn, playbookLines } from "./playbookLines.ts";

/** Where the lines of a playbook stand, as people have left it. Rows and columns count from 0. */
export interface PlaybookCells {
	readonly columns: Readonly<Record<PlaybookColumn, number>>;
	/** By key; without the lines that somebody deleted. */
	readonly rows: ReadonlyMap<string, number>;
}

/**
 * Finds the lines of a playbook by their keys, and its columns by their headings, in any of our languages: people sort it, add
 * lines and columns, and delete some. Of two lines with one key, the first is meant. Null where there is none, or no texts.
 */
export function playbookCells(grid: Grid): PlaybookCells | null {
	const keys = new Set(playbookLines(language(null).words).map(({ cells }) => cells.key));
	const key = fullest(grid, keys);
	if (key < 0) return null;
	const headings = grid.findIndex((row) => isHeading("key", row[key]));
	const columns = columnsBeside(key, grid[headings] ?? []);
	if (columns.text < 0) return null;
	const rows = new Map<string, number>(headings < 0 ? [] : [[COLUMNS_KEY, headings]]);
	grid.forEach((row, index) => {
		const found = textOf(row[key]);
		if (keys.has(found) && index !== headings && !rows.has(found)) rows.set(found, index);
	});
	return { columns, rows };
}

/** The column with most of the keys; −1 where none stands anywhere. */
function fullest(grid: Grid, keys: ReadonlySet<string>): number {
	const counts = new Map<number, number>();
	for (const row of grid) {
		row.forEach((cell, column) => {
			const isKey = typeof cell === "string" && keys.has(textOf(cell));
			if (isKey) counts.set(column, (counts.get(column) ?? 0) + 1);
		});
	}
	const [most] = Array.from(counts).sort((a, b) => b[1] - a[1]);
	return most === undefined ? -1 : most[0];
}

/** Where a heading is gone, its column is the one to the left of the next; but what is headed as labels holds no texts. */
function columnsBeside(key: number, headings: readonly Cell[]): PlaybookCells["columns"] {
	const find = (column: PlaybookColumn) => headings.findIndex((cell) => isHeading(column, cell));
	const [labelled, told] = [find("label"), find("text")];
	const beside = labelled === key - 1 ? -1 : key - 1;
	const text = told >= 0 ? told : beside;
	return { key, text, label: labelled >= 0 ? labelled : text - 1 };
}

function isHeading(column: PlaybookColumn, cell: Cell): boolean {
	return languages().some(({ playbook }) => playbook.headings[column] === cell);
}
