import type { Cell } from "../../table/cell.ts";
import { isDate } from "../../table/dayOf.ts";
import { shownText } from "../../table/shownText.ts";
import { hashText } from "../hashText.ts";

/**
 * What we wrote into the cells of a line, as one short text to keep beside it: a mark for each cell, so that next time we know which of
 * them somebody has written over.
 */
export function wroteLast(cells: readonly Cell[]): string {
	return cells.map(cellHash).join(" ");
}

/**
 * The same while cells are being written: with the mark of what of ours stands in them still, where that is another. Should the run
 * break off, the next one knows them for ours, whether or not it came to write them.
 *
 * @param standing the marks of what stands there; "" where it is not ours.
 * @example "1k9x3f 0/7be2a1 0"
 */
export function writing(cells: readonly Cell[], standing: readonly string[]): string {
	return cells
		.map((cell, index) => {
			const [next, now] = [cellHash(cell), standing[index] ?? ""];
			return now === "" || now === next ? next : `${next}/${now}`;
		})
		.join(" ");
}

/** Whether a cell of a line holds words of somebody else's: a text or a date that we did not write, or a formula. A number is ours. */
export function isTheirs(cell: Cell, formula: string, wrote: string, index: number): boolean {
	if (formula !== "") return true;
	const says = isDate(cell) || (typeof cell === "string" && cell.trim() !== "");
	return says && !(wrote.split(" ")[index] ?? "").split("/").includes(cellHash(cell));
}

/** A cell as a short mark, without blanks and strokes. */
export const cellHash = (cell: Cell) => hashText(isDate(cell) ? shownText(cell) : String(cell ?? ""));
