import { cellAddress } from "../../table/a1.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import type { Reading } from "../../table/reading.ts";
import { type ReadTab, readGrid } from "../list/customersTab.ts";
import { nameColumn } from "../list/nameColumn.ts";
import type { ReviewList } from "../list/reviewList.ts";
import type { CellGuard } from "./cellGuard.ts";

/** A list with one more row below its last customer, in which so far only the name stands. Counted from 0. */
export interface AddedRow {
	readonly row: number;
	/** The column of the names. */
	readonly column: number;
	readonly grid: Grid;
	readonly reading: Reading;
	readonly ours: ReadTab["ours"];
}

/** The row of the last customer. */
export function lastRow({ customers }: Reading): number {
	return customers[customers.length - 1]!.row;
}

/** Makes room for a customer; a sentence where the list cannot take one. */
export function addedRow({ book, rated }: ReviewList, name: string, guard: CellGuard): AddedRow | string {
	const { grid, reading, ours } = rated;
	const { record } = book.language.words;
	const last = lastRow(reading);
	const column = nameColumn(reading);
	const guarded = guard(last, column);
	if (guarded !== null) {
		return record.listFromFormula(guarded.kind === "filled" ? guarded.by : cellAddress(last, column));
	}
	const row = last + 1;
	const cells = grid[last]!.map((_, index): Cell => (index === column ? name : ""));
	const after = [...grid.slice(0, row), cells, ...grid.slice(row)];
	const read = readGrid(after, book.locale, book.settings, ours);
	const others = reading.customers.every((one, index) => read.customers[index]?.row === one.row);
	const isThere = others && read.customers[reading.customers.length]?.row === row;
	return isThere && read.customers.length === reading.customers.length + 1
		? { row, column, grid: after, reading: read, ours }
		: record.notAdded(name);
}
