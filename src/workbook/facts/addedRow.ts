import type { Cell, Grid } from "../../table/cell.ts";
import { cellAddress } from "../../table/cellAddress.ts";
import type { Reading } from "../../table/reading.ts";
import { rowsOf } from "../../table/rowsOf.ts";
import { isBlank } from "../../table/unknownCell.ts";
import { contextOf, type ReadingContext, type ReadTab, readGrid } from "../reading/customersTab.ts";
import { nameColumn } from "../reading/nameColumn.ts";
import { withRowInserted } from "../reading/ourCells.ts";
import type { ReviewList } from "../reading/reviewList.ts";
import type { CellGuard } from "./cellGuard.ts";

/** A list with one more row below its last customer, in which only the name is filled in yet. Counted from 0. */
export interface AddedRow extends ReadingContext {
	readonly row: number;
	/** Column of the names. */
	readonly column: number;
	readonly grid: Grid;
	readonly reading: Reading;
	/** An interrupted run has inserted the row already. */
	readonly isInserted: boolean;
}

/** Row of the last customer, counted from 0. */
export function lastRow({ customers }: Reading): number {
	return customers.flatMap(rowsOf).reduce((last, row) => Math.max(last, row), 0);
}

/** Adds a row for a new customer to a list that was read; a sentence if the list cannot take one. */
export function addedRow({ file, rated }: ReviewList, name: string, guard: CellGuard): AddedRow | string {
	const { grid, reading } = rated;
	const { record } = file.language.words;
	const lastIndex = lastRow(reading);
	const column = nameColumn(reading);
	const guarded = guard(lastIndex, column);
	if (guarded !== null) {
		return record.listFromFormula(guarded.kind === "filled" ? guarded.by : cellAddress(lastIndex, column));
	}
	const row = isUnfinished(rated, lastIndex, name) ? lastIndex : lastIndex + 1;
	const isThere =
		row === lastIndex || (rated.tab.unfinishedRow === row + 1 && (grid[row] ?? []).every(isBlank));
	const newCells = grid[lastIndex]!.map((_, index): Cell => (index === column ? name : ""));
	const withRow = [...grid.slice(0, row), newCells, ...grid.slice(isThere ? row + 1 : row)];
	const ours = isThere ? rated.ours : { ...rated.ours, filled: withRowInserted(rated.ours.filled, row) };
	const context = { ...contextOf(rated), ours };
	const after = readGrid(withRow, file.locale, file.settings, context);
	const others = reading.customers.filter((customer) => customer.row !== row);
	return after.customers.length === others.length + 1 &&
		others.every((customer, index) => after.customers[index]?.row === customer.row) &&
		after.customers[others.length]?.row === row
		? { ...context, row, column, grid: withRow, reading: after, isInserted: isThere }
		: record.notAdded(name);
}

/** True if an interrupted run has begun to add a customer of that name in that row, counted from 0. */
export function isUnfinished({ tab, reading }: ReadTab, row: number, name: string): boolean {
	const existing = reading.customers.find((customer) => customer.row === row);
	return tab.unfinishedRow === row + 1 && existing?.facts.customer === name;
}
