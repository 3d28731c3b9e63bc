import type { FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import type { CellReader, ColumnContext } from "./cellReader.ts";
import { dayOf, isDate } from "./dayOf.ts";
import { monthFirst } from "./locale.ts";
import { columnNotation, type Notation, valueInNotation } from "./notation.ts";
import { readDate, type WrittenDate } from "./readDate.ts";

/**
 * Returns a reader for dates: `Date` cells and dates written as text. A bare number is not a date: it may be an order
 * number.
 *
 * Only a text like "03/04/2025" is ambiguous: the column decides, then a point (always day first), then the other columns of dates,
 * then the locale. If none of them does, a hyphen means day first, and a slash is left unread.
 */
export function dateReader(
	_fact: FactKey,
	cells: readonly Cell[],
	locale: string | undefined,
	{ neighbours }: ColumnContext = {},
): CellReader {
	const own = dateNotation(cells);
	const others = own === "open" ? (neighbours?.() ?? "open") : own;
	const notation = own === "open" && others === "mixed" ? "open" : others;
	const isMonthFirst = monthFirst(locale);
	return (cell) => {
		if (isDate(cell)) return dayOf(cell);
		const date = typeof cell === "string" ? readDate(cell) : null;
		if (!date) return null;
		const meant = own === "open" && date.separator === "." ? "first" : notation;
		return valueInNotation(date, meant === "open" ? notationOfDate(date, isMonthFirst) : meant);
	};
}

/** The notation of the dates in a column: `first` has the day first. */
export function dateNotation(cells: readonly Cell[]): Notation {
	return columnNotation(writtenDates(cells));
}

function notationOfDate(date: WrittenDate, isMonthFirst: boolean | null): Notation {
	if (isMonthFirst !== null) return isMonthFirst ? "second" : "first";
	return date.separator === "/" ? "open" : "first";
}

function* writtenDates(cells: readonly Cell[]): Iterable<WrittenDate | null> {
	for (const cell of cells) if (typeof cell === "string") yield readDate(cell);
}
