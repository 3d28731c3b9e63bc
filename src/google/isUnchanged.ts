import type { Cell, Grid } from "../table/cell.ts";
import type { Edit } from "../workbook/edits.ts";
import type { Area } from "../workbook/port.ts";
import { isDate } from "./fileClock.ts";
import type { Sheets } from "./sheets.ts";

/** A user has changed something that the run depends on. The message is a sentence for the user. */
export class ChangedMeanwhile extends Error {}

/** Compare a list of five million cells in pieces, so that it is not in memory twice. */
const MAX_CELLS_PER_READ = 2_000_000;

/** True if an area still contains the expected values (`undefined`: any). Cells that the sheet does not have count as blank. */
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

/** Throws if a user has deleted rows or columns since; then ask for the size again, and read the part that exists. */
function currentCells(area: Area, { existingPart, cached, valuesOf }: Sheets): Grid {
	const read = () => {
		const range = existingPart(area);
		return range === null ? [] : valuesOf(range);
	};
	try {
		return read();
	} catch {
		cached(area.tab).forgetSize();
		return read();
	}
}

/** Makes dates comparable by `===`. */
const comparable = (cell: unknown) => (isDate(cell) ? Number(cell) : cell);
