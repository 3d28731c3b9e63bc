import type { Cell } from "./cell.ts";
import { lexicon } from "./headings/lexicon.ts";

const MAX_WORD_CHARS = 20;

/**
 * True if a cell is blank or says that its value is unknown: "n/a", "-", "?", "unknown" in any language of the lexicon.
 *
 * An unknown value is no fault of the table, so nothing is reported; and it is never zero.
 */
export function isUnknown(cell: Cell): boolean {
	if (cell === null || cell === undefined || cell === "") return true;
	if (typeof cell !== "string" || cell.length > MAX_WORD_CHARS) return false;
	const word = cell.trim().toLowerCase();
	return word === "" || lexicon().unknown.has(word);
}

/** True if a cell contains nothing, or only spaces. */
export function isBlank(cell: Cell): boolean {
	return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

const ERROR_TEXT = /^(#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading\.\.\.)$/;

/** True for a formula that failed or has not finished: a text comes in place of its value. */
export function isErrorCell(cell: Cell): boolean {
	return (
		typeof cell === "string" && (cell.startsWith("#") || cell.startsWith("L")) && ERROR_TEXT.test(cell.trim())
	);
}
