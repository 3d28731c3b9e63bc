import type { Cell } from "./cell.ts";
import { isErrorText } from "./errorTexts.ts";
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

/**
 * True if a cell in place of a name is blank, a dash, "?", "n/a" or the "(blank)" of a pivot table. A word alone can be a name: NA is
 * Namibia, and companies are called Null and Unknown.
 */
export function isUnknownName(cell: Cell): boolean {
	return isUnknown(cell) && (typeof cell !== "string" || !/\p{L}/u.test(cell) || /[./()]/.test(cell));
}

/** True if a cell contains nothing, or only spaces. */
export function isBlank(cell: Cell): boolean {
	return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/**
 * True for a formula that failed or has not finished: a text comes in place of its value. It is not known if the cell has a
 * formula, so only known texts count: "#1 Pizza" is a name.
 */
export function isErrorCell(cell: Cell): boolean {
	if (typeof cell !== "string") return false;
	if (cell.startsWith("#")) return isErrorText(cell.trim());
	return cell.startsWith("L") && cell.trim() === "Loading...";
}

/** True if a cell that has a formula shows an error, in whatever language. Errors are one word. */
export function isErrorOfFormula(shown: Cell): boolean {
	return typeof shown === "string" && /^#\S+$/.test(shown.trim());
}

/** Recognises the "Loading..." of Sheets in any language. No text of the add-on ends with three dots. */
export function isLoadingFormula(shown: Cell): boolean {
	return typeof shown === "string" && /^\p{L}+\.\.\.$/u.test(shown);
}
