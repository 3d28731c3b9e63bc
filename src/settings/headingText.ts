import type { Cell, Grid } from "../table/cell.ts";
import { textOf } from "../table/textOf.ts";

/** A row of headings in one text, by which it is found again after rows were inserted above it, and columns beside it. */
export function headingText(row: readonly Cell[]): string {
	return row
		.map(textOf)
		.filter((text) => text !== "")
		.join(BETWEEN);
}

/** Where the row with those headings is now; `undefined` where it is no longer there. Looks at the first rows only. */
export function headingRowOf(text: string, grid: Grid): number | undefined {
	const rows = grid.slice(0, MOST_ROWS);
	const same = rows.findIndex((cells) => headingText(cells) === text);
	const row = same >= 0 ? same : rows.findIndex((cells) => hasAll(cells, text.split(BETWEEN)));
	return row < 0 ? undefined : row;
}

/** Columns that were added, by us too, do not make it another row. */
function hasAll(cells: readonly Cell[], headings: readonly string[]): boolean {
	const texts = new Set(cells.map(textOf));
	return headings.every((heading) => texts.has(heading));
}

const BETWEEN = " · ";

/** Headings stand at the top. */
const MOST_ROWS = 60;
