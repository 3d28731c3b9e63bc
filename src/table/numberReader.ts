import { FACTS, type FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import type { CellReader } from "./cellReader.ts";
import { hoursOf, isDate } from "./dayOf.ts";
import { decimalSign } from "./locale.ts";
import { columnNotation, type Notation, valueInNotation } from "./notation.ts";
import { readClock, withoutHourUnit } from "./readHours.ts";
import { readNumber, type WrittenNumber } from "./readNumber.ts";

const DAY_UNIT = / ?(?:days?|dage?|dagar|dager|tage?|dagen|jours?|d[ií]as?|d)\.?$/i;

/**
 * Returns a reader for numbers: money, hours, days and counts.
 *
 * Only a text like "1.234" or "1,234" is ambiguous: the column decides, then the locale. If neither does, its sign
 * separates thousands in money and counts (nobody writes a tenth of a cent), and a point is a decimal point otherwise.
 * In a column that is written both ways, ambiguous cells are left unread. A number cell is never ambiguous. A duration counts as
 * hours, and as nothing else.
 */
export function numberReader(fact: FactKey, cells: readonly Cell[], locale: string | undefined): CellReader {
	const kind = FACTS[fact];
	const stripUnit = kind === "hours" ? withoutHourUnit : kind === "days" ? withoutDayUnit : unchanged;
	const notation = numberNotation(cells, locale, stripUnit);
	const thousands = kind === "money" || kind === "count";
	return (cell) => {
		if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
		if (isDate(cell) && kind === "hours") return hoursOf(cell);
		if (typeof cell !== "string") return null;
		const clock = kind === "hours" ? readClock(cell.trim()) : null;
		if (clock !== null) return clock;
		const number = readNumber(stripUnit(cell.trim()));
		if (!number || number.percent) return null;
		return numberInNotation(number, notation, thousands);
	};
}

/** Notation of a column: `first` has a decimal point, `second` a decimal comma. The cells decide, then the locale. */
export function numberNotation(
	cells: readonly Cell[],
	locale: string | undefined,
	stripUnit: (text: string) => string = unchanged,
): Notation {
	const notation = columnNotation(writtenNumbers(cells, stripUnit));
	if (notation !== "open") return notation;
	const sign = decimalSign(locale);
	if (sign === null) return "open";
	return sign === "." ? "first" : "second";
}

function* writtenNumbers(
	cells: readonly Cell[],
	stripUnit: (text: string) => string,
): Iterable<WrittenNumber | null> {
	for (const cell of cells) if (typeof cell === "string") yield readNumber(stripUnit(cell.trim()));
}

/**
 * Value of a written number, given how its column is written.
 *
 * @param thousands read an ambiguous number as thousands where the column leaves it open
 */
export function numberInNotation(
	number: WrittenNumber,
	notation: Notation,
	thousands: boolean,
): number | null {
	if (notation !== "open" || number.first === null || number.second === null)
		return valueInNotation(number, notation);
	if (!thousands) return number.first;
	return Number.isInteger(number.first) ? number.first : number.second;
}

function unchanged(text: string): string {
	return text;
}

function withoutDayUnit(text: string): string {
	return text.replace(DAY_UNIT, "");
}
