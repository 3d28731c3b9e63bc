import type { Grid } from "../table/cell.ts";
import type { Edit } from "../workbook/edits.ts";
import type { Area } from "../workbook/port.ts";
import type { Sheets } from "./sheets.ts";

/** Somebody has changed what a run rests on, in a sentence of ours. */
export class Changed extends Error {}

/** Whether an area still holds what it held when it was read. In cells that a sheet does not have, nothing stands. */
export function holds(
	area: Area,
	expected: Extract<Edit, { kind: "expect" }>["values"],
	sheets: Sheets,
): boolean {
	const found = foundIn(area, sheets);
	return expected.every((cells, r) =>
		cells.every((cell, c) => cell === undefined || moment(cell) === moment(found[r]?.[c] ?? "")),
	);
}

/** Somebody may have taken rows or columns out: then the sheet refuses what it is asked for as it was. */
function foundIn(area: Area, { there, forgetSize }: Sheets): Grid {
	try {
		return there(area)?.getValues() ?? [];
	} catch {
		forgetSize(area.tab);
		return there(area)?.getValues() ?? [];
	}
}

/** Two dates of one moment are two objects. */
function moment(cell: unknown): unknown {
	return Object.prototype.toString.call(cell) === "[object Date]" ? Number(cell) : cell;
}
