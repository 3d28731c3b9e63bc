import type { FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { dayOf, isDate } from "./dayOf.ts";
import { monthFirst } from "./locale.ts";
import type { ReadCell } from "./readCell.ts";
import { readDate, type WrittenDate } from "./readDate.ts";
import { settle, takeWay, type Way } from "./settle.ts";

/**
 * A reader for dates: `Date` cells and dates written as text. A bare number is no date: it may as well be an
 * order's number.
 *
 * Doubtful is only a text like "03/04/2025": the column decides, then points (always the day first), then the
 * locale. Where none does, a hyphen means the day first, and a slash is left unread.
 */
export function dateReader(_fact: FactKey, cells: readonly Cell[], locale: string | undefined): ReadCell {
	const column = settle(texts(cells));
	const american = monthFirst(locale);
	return (cell) => {
		if (isDate(cell)) return dayOf(cell);
		const date = typeof cell === "string" ? readDate(cell) : null;
		return date && takeWay(date, column === "open" ? wayOf(date, american) : column);
	};
}

function wayOf(date: WrittenDate, american: boolean | null): Way {
	if (date.separator === ".") return "first";
	if (american !== null) return american ? "second" : "first";
	return date.separator === "/" ? "open" : "first";
}

function* texts(cells: readonly Cell[]): Iterable<WrittenDate | null> {
	for (const cell of cells) if (typeof cell === "string") yield readDate(cell);
}
