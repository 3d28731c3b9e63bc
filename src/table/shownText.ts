import type { Cell } from "./cell.ts";
import { isDate, msOf } from "./dayOf.ts";
import { textOf } from "./textOf.ts";

const MAX_CHARS = 60;

/** A date outside 1900 to 2099, such as a duration, with its time of day, so that people recognise it. */
function momentOf(date: Date): string {
	const ms = msOf(date);
	return Number.isNaN(ms) ? "" : new Date(ms).toISOString().slice(0, 16).replace("T", " ");
}

/** Text of a cell to quote to a user: at most 60 characters, "…" where it is cut; "?" for anything that is no cell value. */
export function shownText(cell: Cell): string {
	const text = textOf(cell) || (isDate(cell) && momentOf(cell)) || "?";
	return text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS - 1)}…` : text;
}
