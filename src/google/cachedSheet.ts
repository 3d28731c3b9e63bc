import { lazily } from "../base/lazy.ts";
import type { Cell } from "../table/cell.ts";
import type { Area } from "../workbook/port.ts";
import type { HostRange, HostSheet } from "./host.ts";

/**
 * The size and the contents of a sheet, cached for one run because every call to Google makes the user wait. All changes of
 * the size go through here.
 */
export interface CachedSheet {
	readonly size: () => Size;
	/** All cells from A1 to the last one with content, as first read; no rows if the sheet is empty. */
	readonly values: () => Cell[][];
	/** The values of cells, all of which the sheet must have. */
	readonly read: (cells: Block) => Cell[][];
	/** True if the sheet has all these cells. Asks for the size only if the cells that were read do not show it. */
	readonly has: (cells: Block) => boolean;
	/** Inserts the rows and columns that the sheet lacks to have these cells. */
	readonly makeRoom: (cells: Block) => void;
	readonly insertRows: (below: number, rows: number) => void;
	readonly deleteRows: (row: number, rows: number) => void;
	/** Deletes all columns after the first `columns`. */
	readonly keepColumns: (columns: number) => void;
	/** Makes the next use ask for the size again, because another user may have changed it. */
	readonly forgetSize: () => void;
}

type Block = Omit<Area, "tab">;

interface Size {
	readonly rows: number;
	readonly columns: number;
}

/** @param valuesOf reads the values of a range, dates as the cells show them. */
export function cachedSheet(sheet: HostSheet, valuesOf: (range: HostRange) => Cell[][]): CachedSheet {
	// Rows and columns cost a call each, and often only one of the two is needed.
	const rows = knownCount(() => sheet.getMaxRows());
	const columns = knownCount(() => sheet.getMaxColumns());
	const values = lazily(() => {
		const cells = withoutEmptySheet(valuesOf(sheet.getDataRange()));
		rows.isAtLeast(cells.length);
		columns.isAtLeast(cells[0]?.length ?? 0);
		return cells;
	});
	const insertRows = (below: number, count: number) => {
		if (below === 0) sheet.insertRowsBefore(1, count);
		else sheet.insertRowsAfter(below, count);
		rows.changeBy(count);
	};
	const insertColumns = (after: number, count: number) => {
		sheet.insertColumnsAfter(after, count);
		columns.changeBy(count);
		resetInherited(sheet.getRange(1, after + 1, rows.get(), count));
	};
	return {
		size: () => ({ rows: rows.get(), columns: columns.get() }),
		values,
		read(cells) {
			if (cells.rows === 0 || cells.columns === 0) return [];
			const values = valuesOf(sheet.getRange(cells.row, cells.column, cells.rows, cells.columns));
			rows.isAtLeast(lastRow(cells));
			columns.isAtLeast(lastColumn(cells));
			return values;
		},
		has: (cells) => rows.lacking(lastRow(cells)) === 0 && columns.lacking(lastColumn(cells)) === 0,
		makeRoom(cells) {
			const moreRows = rows.lacking(lastRow(cells));
			if (moreRows > 0) insertRows(rows.get(), moreRows);
			const moreColumns = columns.lacking(lastColumn(cells));
			if (moreColumns > 0) insertColumns(columns.get(), moreColumns);
		},
		insertRows,
		deleteRows(row, count) {
			sheet.deleteRows(row, count);
			rows.changeBy(-count);
		},
		keepColumns(count) {
			const surplus = columns.get() - count;
			if (surplus <= 0) return;
			sheet.deleteColumns(count + 1, surplus);
			columns.changeBy(-surplus);
		},
		forgetSize() {
			rows.forget();
			columns.forget();
		},
	};
}

/** Clears what new columns may have from their neighbour: a validation could refuse our values, a format change how they look. */
function resetInherited(columns: HostRange): void {
	columns.setNumberFormat("general");
	// Ask first: in the typed column of a Table, clearing throws.
	if (columns.getDataValidations().some((row) => row.some((validation) => validation !== null)))
		columns.clearDataValidations();
}

/** Number of rows or columns of a sheet. @param ask a call to Google. */
function knownCount(ask: () => number) {
	let count: number | undefined;
	let atLeast = 0;
	const get = () => {
		count ??= ask();
		return count;
	};
	return {
		get,
		isAtLeast(seen: number) {
			atLeast = Math.max(atLeast, seen);
		},
		/** Returns how many must be added to reach `last`; 0 if none. */
		lacking: (last: number) => (last <= atLeast ? 0 : Math.max(0, last - get())),
		changeBy(more: number) {
			if (count !== undefined) count += more;
			atLeast = Math.max(0, atLeast + more);
		},
		forget() {
			count = undefined;
			atLeast = 0;
		},
	};
}

/** The data range of an empty sheet is A1. */
function withoutEmptySheet(values: Cell[][]): Cell[][] {
	const isEmpty = values.length === 1 && values[0]!.length === 1 && values[0]![0] === "";
	return isEmpty ? [] : values;
}

const lastRow = ({ row, rows }: Block) => row + rows - 1;
const lastColumn = ({ column, columns }: Block) => column + columns - 1;
