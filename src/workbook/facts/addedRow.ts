import { cellAddress } from "../../table/a1.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import type { Reading } from "../../table/reading.ts";
import { isBlank } from "../../table/unknownCell.ts";
import { type ReadTab, readGrid } from "../reading/customersTab.ts";
import { nameColumn } from "../reading/nameColumn.ts";
import type { ReviewList } from "../reading/reviewList.ts";
import type { CellGuard } from "./cellGuard.ts";

/** A list with one more row below its last customer, in which so far only the name stands. Counted from 0. */
export interface AddedRow {
	readonly row: number;
	/** The column of the names. */
	readonly column: number;
	readonly grid: Grid;
	readonly reading: Reading;
	readonly ours: ReadTab["ours"];
	/** A run that broke off has put the row in. */
	readonly isThere: boolean;
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
	const row = isUnfinished(rated, last, name) ? last : last + 1;
	const isThere = row === last || (rated.tab.unfinishedRow === row + 1 && (grid[row] ?? []).every(isBlank));
	const cells = grid[last]!.map((_, index): Cell => (index === column ? name : ""));
	const after = [...grid.slice(0, row), cells, ...grid.slice(isThere ? row + 1 : row)];
	const read = readGrid(after, book.locale, book.settings, ours);
	const others = reading.customers.filter((one) => one.row !== row);
	return read.customers.length === others.length + 1 &&
		others.every((one, index) => read.customers[index]?.row === one.row) &&
		read.customers[others.length]?.row === row
		? { row, column, grid: after, reading: read, ours, isThere }
		: record.notAdded(name);
}

/** Whether the customer of a row, counted from 0, is one that a run has begun to add under that name. */
export function isUnfinished({ tab, reading }: ReadTab, row: number, name: string): boolean {
	const there = reading.customers.find((one) => one.row === row);
	return tab.unfinishedRow === row + 1 && there?.facts.customer === name;
}
