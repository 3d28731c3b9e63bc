import type { Day } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { columnReader } from "./columnReader.ts";

/**
 * Returns a reader for days that somebody typed; it gives `null` for a blank cell, and for anything but a date. Checks
 * all cells first, because one may show how another is meant.
 *
 * @param locale the spreadsheet's, "da_DK"; decides only what the cells leave open
 */
export function dayReader(cells: readonly Cell[], locale: string): (cell: Cell) => Day | null {
	// Any fact that is a date will do: only its kind decides how cells are read.
	const read = columnReader("planDue", cells, locale);
	return (cell) => {
		const day = read(cell);
		return typeof day === "number" ? day : null;
	};
}
