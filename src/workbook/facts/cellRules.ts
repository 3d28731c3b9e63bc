import type { Area, Port, Tab, Validation } from "../port.ts";
import { firstFreeColumn } from "../reading/firstFreeColumn.ts";

/** What the cells of a list take. Rows and columns count from 0. */
export interface CellRules {
	/** Reads what some rows of a column take, in one call; null for a cell that takes anything. */
	readonly ofColumn: (column: number, rows: readonly number[]) => (row: number) => Validation | null;
	/** See {@link firstFreeColumn}. */
	readonly freeColumn: (from: number, count: number) => number;
}

/**
 * @param rows of the list, from the first one on.
 * @param sheetRow the row to look at for a row of the list: an inserted row will be like the one above it.
 */
export function cellRules(
	port: Port,
	{ id }: Tab,
	rows: number,
	sheetRow: (row: number) => number = (row) => row,
): CellRules {
	const area = (row: number, column: number, rows: number, columns: number): Area => ({
		tab: id,
		row: row + 1,
		column: column + 1,
		rows,
		columns,
	});
	return {
		ofColumn(column, wanted) {
			const inSheet = wanted.map(sheetRow);
			const first = inSheet.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
			const last = inSheet.reduce((a, b) => Math.max(a, b), 0);
			const found = port.validations(area(first, column, last - first + 1, 1));
			return (row) => found[sheetRow(row) - first]?.[0] ?? null;
		},
		freeColumn: (from, count) => firstFreeColumn(port, area(0, from, rows, count)) - 1,
	};
}
