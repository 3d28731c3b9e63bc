import type { Cell } from "./cell.ts";
import { isDate } from "./dayOf.ts";
import { textOf } from "./textOf.ts";

const LONGEST = 60;

/** A date outside our years, such as a duration: with its time of day, so that it is recognised. */
function momentOf(date: Date): string {
	try {
		return new Date(Date.prototype.getTime.call(date)).toISOString().slice(0, 16).replace("T", " ");
	} catch {
		return "";
	}
}

/** A cell as it is quoted to a person: cut to 60 characters, "…" at the cut; "?" for what is no cell value. */
export function shownText(cell: Cell): string {
	const text = textOf(cell) || (isDate(cell) && momentOf(cell)) || "?";
	return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
