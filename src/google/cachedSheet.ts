import { lazily } from "../base/lazy.ts";
import type { Cell } from "../table/cell.ts";
import type { Area } from "../workbook/port.ts";
import type { HostSheet } from "./host.ts";

/**
 * The size and the contents of a sheet during one run. Every call to Google takes a person's time, so nothing is asked twice that
 * cannot have changed since. All changes of the size go through here.
 */
export interface CachedSheet {
	readonly size: () => Size;
	/** Everything from A1 to the last cell with content, as first read; no rows where the sheet is empty. */
	readonly values: () => Cell[][];
	/** The values of cells that the sheet must have. */
	readonly read: (cells: Block) => Cell[][];
	/** Tells from the cells that were read, if it can, that the sheet has these cells; otherwise asks for the size. */
	readonly has: (cells: Block) => boolean;
	/** Inserts the rows and columns that the sheet lacks to have these cells. */
	readonly makeRoom: (cells: Block) => void;
	readonly insertRows: (below: number, rows: number) => void;
	readonly deleteRows: (row: number, rows: number) => void;
	/** Deletes all columns but the first ones. */
	readonly keepColumns: (columns: number) => void;
	/** Asks for the size again: somebody else may have changed it. */
	readonly forgetSize: () => void;
}

type Block = Omit<Area, "tab">;

interface Size {
	readonly rows: number;
	readonly columns: number;
}

export function cachedSheet(sheet: HostSheet): CachedSheet {
	// Rows and columns each cost a call, and mostly only one of them is needed.
	const rows = knownCount(() => sheet.getMaxRows());
	const columns = knownCount(() => sheet.getMaxColumns());
	const values = lazily(() => {
		const found = valuesOf(sheet);
		rows.isAtLeast(found.length);
		columns.isAtLeast(found[0]?.length ?? 0);
		return found;
	});
	const insertRows = (below: number, count: number) => {
		sheet.insertRowsAfter(below, count);
		rows.changeBy(count);
	};
	const insertColumns = (after: number, count: number) => {
		sheet.insertColumnsAfter(after, count);
		columns.changeBy(count);
	};
	return {
		size: () => ({ rows: rows.get(), columns: columns.get() }),
		values,
		read(cells) {
			if (cells.rows === 0 || cells.columns === 0) return [];
			const found = sheet.getRange(cells.row, cells.column, cells.rows, cells.columns).getValues();
			rows.isAtLeast(lastRow(cells));
			columns.isAtLeast(lastColumn(cells));
			return found;
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

/** How many rows or columns a sheet has. @param ask a call to Google. */
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
		/** How many there are too few for the last one to be there. */
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

function valuesOf(sheet: HostSheet): Cell[][] {
	const values: Cell[][] = sheet.getDataRange().getValues();
	const isEmpty = values.length === 1 && values[0]!.length === 1 && values[0]![0] === "";
	return isEmpty ? [] : values;
}

const lastRow = ({ row, rows }: Block) => row + rows - 1;
const lastColumn = ({ column, columns }: Block) => column + columns - 1;
