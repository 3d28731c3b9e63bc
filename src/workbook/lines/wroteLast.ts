import type { Cell } from "../../table/cell.ts";
import { isDate } from "../../table/dayOf.ts";
import { shownText } from "../../table/shownText.ts";
import { shortMark } from "../shortMark.ts";

/**
 * What we wrote into the cells of a line, as one short text to keep beside it: a mark for each cell, so that next time we know which of
 * them somebody has written over.
 */
export function wroteLast(cells: readonly Cell[]): string {
	return cells.map(mark).join(" ");
}

/** Whether a cell of a line holds words of somebody else's: a text or a date that we did not write, or a formula. A number is ours. */
export function isTheirs(cell: Cell, formula: string, wrote: string, index: number): boolean {
	if (formula !== "") return true;
	const says = isDate(cell) || (typeof cell === "string" && cell.trim() !== "");
	return says && mark(cell) !== wrote.split(" ")[index];
}

const mark = (cell: Cell) => shortMark(isDate(cell) ? shownText(cell) : String(cell ?? ""));
