import { FACTS, type FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { decimalSign } from "./locale.ts";
import type { ReadCell } from "./readCell.ts";
import { readClock, withoutHours } from "./readHours.ts";
import { readNumber, type WrittenNumber } from "./readNumber.ts";
import { settle, takeWay, type Way } from "./settle.ts";

const DAYS = / ?(?:days?|dage?|dagar|dager|tage?|dagen|jours?|d[ií]as?|d)\.?$/i;

/**
 * A reader for numbers: money, hours, days and counts.
 *
 * Doubtful is only a text like "1.234" or "1,234": the column decides, then the locale. Where neither does, it is
 * a thousand in money and counts (nobody writes a tenth of a cent), and with a decimal point otherwise.
 * A column that writes both ways leaves its doubtful cells unread. A number cell is never doubtful.
 */
export function numberReader(fact: FactKey, cells: readonly Cell[], locale: string | undefined): ReadCell {
	const kind = FACTS[fact];
	const written = kind === "hours" ? withoutHours : kind === "days" ? withoutDays : plain;
	const way = numberWay(cells, locale, written);
	const thousands = kind === "money" || kind === "count";
	return (cell) => {
		if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
		if (typeof cell !== "string") return null;
		const clock = kind === "hours" ? readClock(cell.trim()) : null;
		if (clock !== null) return clock;
		const number = readNumber(written(cell.trim()));
		if (!number || number.percent) return null;
		return valueWritten(number, way, thousands);
	};
}

/** Which decimal sign a column uses, asked of the column first and of the locale then. */
export function numberWay(
	cells: readonly Cell[],
	locale: string | undefined,
	written: (text: string) => string = plain,
): Way {
	const way = settle(texts(cells, written));
	if (way !== "open") return way;
	const sign = decimalSign(locale);
	if (sign === null) return "open";
	return sign === "." ? "first" : "second";
}

function* texts(cells: readonly Cell[], written: (text: string) => string): Iterable<WrittenNumber | null> {
	for (const cell of cells) if (typeof cell === "string") yield readNumber(written(cell.trim()));
}

/** The value of a written number, given how its column is written. */
export function valueWritten(number: WrittenNumber, way: Way, thousands: boolean): number | null {
	if (way !== "open" || number.first === null || number.second === null) return takeWay(number, way);
	if (!thousands) return number.first;
	return Number.isInteger(number.first) ? number.first : number.second;
}

function plain(text: string): string {
	return text;
}

function withoutDays(text: string): string {
	return text.replace(DAYS, "");
}
