import type { Cell } from "../../table/cell.ts";
import { isDate } from "../../table/dayOf.ts";
import { shownText } from "../../table/shownText.ts";
import { hashText } from "../hashText.ts";

/**
 * Returns the hashes of a line's cells as one text. Stored beside the line, it shows next time which cells a user has
 * overwritten.
 */
export function lineHashes(cells: readonly Cell[]): string {
	return cells.map(cellHash).join(" ");
}

/**
 * Returns the hashes to store while a line is being written: where the existing content differs, its hash too. If the run
 * is interrupted, the next one recognises both as the add-on's.
 *
 * @param existing hashes of the existing cells; "" for cells that are not the add-on's.
 * @example "1k9x3f 0/7be2a1 0"
 */
export function interimHashes(cells: readonly Cell[], existing: readonly string[]): string {
	return cells
		.map((cell, index) => {
			const [next, now] = [cellHash(cell), existing[index] ?? ""];
			return now === "" || now === next ? next : `${next}/${now}`;
		})
		.join(" ");
}

/** True for a formula, and for a text or date that the add-on did not write. A number is always the add-on's. */
export function isTheirs(cell: Cell, formula: string, hashes: string, index: number): boolean {
	if (formula !== "") return true;
	const hasText = isDate(cell) || (typeof cell === "string" && cell.trim() !== "");
	return hasText && !(hashes.split(" ")[index] ?? "").split("/").includes(cellHash(cell));
}

/** Hash of a cell, without blanks and slashes. */
export const cellHash = (cell: Cell) => hashText(isDate(cell) ? shownText(cell) : String(cell ?? ""));
