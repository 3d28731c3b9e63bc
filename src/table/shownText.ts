import type { Cell } from "./cell.ts";
import { durationText, isDate, msOf } from "./dayOf.ts";
import { textOf } from "./textOf.ts";

const MAX_CHARS = 60;

/** A duration, or any other date outside 1901 to 2099 with its time of day, so that people recognise it. */
function momentOf(date: Date): string {
	const ms = msOf(date);
	const duration = durationText(date);
	if (duration !== null) return duration;
	return Number.isNaN(ms) ? "" : new Date(ms).toISOString().slice(0, 16).replace("T", " ");
}

/** Shows where a line ends between two figures: "200 300" would look like one number. */
const withBreaksShown = (cell: Cell) =>
	typeof cell === "string" ? cell.replace(/(?<=\d)\s*[\r\n\t\u2028]\s*(?=\d)/g, " ⏎ ") : cell;

/** Text of a cell to quote to a user: at most 60 characters, "…" where it is cut; "?" for anything that is no cell value. */
export function shownText(cell: Cell): string {
	const text = textOf(withBreaksShown(cell)) || (isDate(cell) && momentOf(cell)) || "?";
	return text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS - 1)}…` : text;
}
