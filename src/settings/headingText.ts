import type { Cell, Grid } from "../table/cell.ts";
import { textOf } from "../table/textOf.ts";

/** Joins a row of headings into one text, which finds it again after rows were inserted above it, and columns beside it. */
export function headingText(row: readonly Cell[]): string {
	return row
		.map(textOf)
		.filter((text) => text !== "")
		.join(SEPARATOR);
}

/** Finds the row with those headings among the first rows; `undefined` if it is no longer there. */
export function headingRowOf(text: string, grid: Grid): number | undefined {
	const rows = grid.slice(0, MAX_ROWS_SEARCHED);
	const identical = rows.findIndex((cells) => headingText(cells) === text);
	const row = identical >= 0 ? identical : rows.findIndex((cells) => hasAll(cells, text.split(SEPARATOR)));
	return row < 0 ? undefined : row;
}

/** Allow for added columns, also by the add-on: they do not make it another row. */
function hasAll(cells: readonly Cell[], headings: readonly string[]): boolean {
	const texts = new Set(cells.map(textOf));
	return headings.every((heading) => texts.has(heading));
}

const SEPARATOR = " · ";

/** Headings are at the top. */
const MAX_ROWS_SEARCHED = 60;
