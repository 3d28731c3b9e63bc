import type { Cell, Grid } from "../table/cell.ts";
import { textOf } from "../table/textOf.ts";

/** A row of headings in one text, by which it is found again after rows were inserted above it. */
export function headingText(row: readonly Cell[]): string {
	return row
		.map(textOf)
		.filter((text) => text !== "")
		.join(" · ");
}

/** Where the row with those headings is now; `undefined` where it is no longer there. Looks at the first rows only. */
export function headingRowOf(text: string, grid: Grid): number | undefined {
	const row = grid.slice(0, MOST_ROWS).findIndex((cells) => headingText(cells) === text);
	return row < 0 ? undefined : row;
}

/** Headings stand at the top. */
const MOST_ROWS = 60;
