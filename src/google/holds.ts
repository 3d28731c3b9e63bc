import type { Grid } from "../table/cell.ts";
import type { HostRange } from "./host.ts";

/** Whether a range still holds what it held when it was read. */
export function holds(range: HostRange, expected: Grid): boolean {
	const found = range.getValues();
	return expected.every((row, r) => row.every((cell, c) => moment(cell) === moment(found[r]![c])));
}

/** Two dates of one moment are two objects. */
function moment(cell: unknown): unknown {
	return Object.prototype.toString.call(cell) === "[object Date]" ? Number(cell) : cell;
}
