import type { Cell } from "./cell.ts";
import { withoutMarks } from "./cleanCells.ts";
import { dateOf, dayOf, isDate } from "./dayOf.ts";

/**
 * A cell as trimmed text; a date as its ISO date; `""` for a blank cell, and for anything that is no cell value.
 *
 * Never calls an object's own `toString`: it could return anything, or throw.
 */
export function textOf(cell: Cell): string {
	if (typeof cell === "string") return tidyText(withoutMarks(cell));
	if (typeof cell === "number") return String(cell);
	if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
	if (!isDate(cell)) return "";
	const day = dayOf(cell);
	return day === null ? "" : dateOf(day).toISOString().slice(0, 10);
}

/** Rules out most texts, which are as they should be. */
const MAY_BE_UNTIDY = /[^\S ]| {2}|^ | $/;

const tidyText = (text: string): string =>
	MAY_BE_UNTIDY.test(text) ? text.replace(/\s+/g, " ").trim() : text;
