import type { Grid } from "../table/cell.ts";
import type { Area } from "../workbook/port.ts";
import type { HostSheet } from "./host.ts";

/** Somebody has changed what a run rests on, in a sentence of ours. */
export class Changed extends Error {}

/** Whether an area still holds what it held when it was read. In cells that a sheet does not have, nothing stands. */
export function holds(sheet: HostSheet, { row, column, rows, columns }: Area, expected: Grid): boolean {
	const height = Math.min(rows, sheet.getMaxRows() - row + 1);
	const width = Math.min(columns, sheet.getMaxColumns() - column + 1);
	const found = height < 1 || width < 1 ? [] : sheet.getRange(row, column, height, width).getValues();
	return expected.every((cells, r) => cells.every((cell, c) => moment(cell) === moment(found[r]?.[c] ?? "")));
}

/** Two dates of one moment are two objects. */
function moment(cell: unknown): unknown {
	return Object.prototype.toString.call(cell) === "[object Date]" ? Number(cell) : cell;
}
