import type { Edit } from "../workbook/edits.ts";
import type { Sheets } from "./sheets.ts";

/** Freezes rows and columns. Columns first: Sheets refuses those that a merged cell crosses, and then nothing has changed. */
export function keepInView(
	{ tab, rows, columns }: Extract<Edit, { kind: "keepInView" }>,
	{ sheet }: Sheets,
): void {
	sheet(tab).setFrozenColumns(columns);
	sheet(tab).setFrozenRows(rows);
}
