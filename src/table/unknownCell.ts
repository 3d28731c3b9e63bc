import type { Cell } from "./cell.ts";
import { lexicon } from "./headings/lexicon.ts";

const LONGEST_WORD = 20;

/**
 * Whether a cell says that we do not know: blank, or "n/a", "-", "?", "unknown" in any of our languages.
 *
 * An unknown is no fault of the table, so nothing is reported; and it is never zero.
 */
export function isUnknown(cell: Cell): boolean {
	if (cell === null || cell === undefined || cell === "") return true;
	if (typeof cell !== "string" || cell.length > LONGEST_WORD) return false;
	const word = cell.trim().toLowerCase();
	return word === "" || lexicon().unknown.has(word);
}

/** Whether a cell holds nothing at all. */
export function isBlank(cell: Cell): boolean {
	return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

const ERROR = /^(#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading\.\.\.)$/;

/** Whether a cell is a formula that failed or has not finished: its text comes in place of its value. */
export function isErrorCell(cell: Cell): boolean {
	return (
		typeof cell === "string" && (cell.startsWith("#") || cell.startsWith("L")) && ERROR.test(cell.trim())
	);
}
