import type { Day } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { columnReader } from "./columnReader.ts";

/**
 * A reader for days that somebody typed: all cells are looked at first, because one may tell how another is meant. `null` for what is
 * no date, or blank.
 *
 * @param locale the spreadsheet's, "da_DK"; it decides only what the cells leave open.
 */
export function dayReader(cells: readonly Cell[], locale: string): (cell: Cell) => Day | null {
	// any fact that is a date will do: it is the kind that says how to read
	const read = columnReader("planDue", cells, locale);
	return (cell) => {
		const day = read(cell);
		return typeof day === "number" ? day : null;
	};
}
