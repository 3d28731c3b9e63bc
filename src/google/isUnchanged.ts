import type { Cell, Grid } from "../table/cell.ts";
import type { Edit } from "../workbook/edits.ts";
import type { Area } from "../workbook/port.ts";
import type { Sheets } from "./sheets.ts";

/** Somebody has changed what a run rests on, in a sentence of ours. */
export class ChangedMeanwhile extends Error {}

/** So many cells are looked at in one call: a list of five million would not be in memory twice. */
const MAX_CELLS_PER_READ = 2_000_000;

/** Whether an area still holds what it held when it was read. In cells that a sheet does not have, nothing stands. */
export function isUnchanged(
	area: Area,
	expected: Extract<Edit, { kind: "expect" }>["values"],
	sheets: Sheets,
): boolean {
	const atOnce = Math.max(1, Math.floor(MAX_CELLS_PER_READ / area.columns));
	let same = true;
	for (let from = 0; same && from < area.rows; from += atOnce) {
		const rows = Math.min(atOnce, area.rows - from);
		const found = currentCells({ ...area, row: area.row + from, rows }, sheets);
		expected.slice(from, from + rows).forEach((cells, r) => {
			same &&= isSame(cells, found[r] ?? []);
		});
	}
	return same;
}

const isSame = (expected: readonly (Cell | undefined)[], found: readonly Cell[]) =>
	expected.every((cell, c) => cell === undefined || comparable(cell) === comparable(found[c] ?? ""));

/** Somebody may have taken rows or columns out: then the sheet refuses what it is asked for as it was. */
function currentCells(area: Area, { existingPart: existing, cached }: Sheets): Grid {
	try {
		return existing(area)?.getValues() ?? [];
	} catch {
		cached(area.tab).forgetSize();
		return existing(area)?.getValues() ?? [];
	}
}

/** Two dates of one moment are two objects. */
function comparable(cell: unknown): unknown {
	return Object.prototype.toString.call(cell) === "[object Date]" ? Number(cell) : cell;
}
