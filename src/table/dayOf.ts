import type { Day } from "../tiering/facts.ts";

const MS_PER_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1900, 0, 1) / MS_PER_DAY;
const DAY_AFTER_LAST = Date.UTC(2100, 0, 1) / MS_PER_DAY;

/** True for a `Date` of any realm: the spreadsheet's is not always the script's. */
export function isDate(cell: unknown): cell is Date {
	return Object.prototype.toString.call(cell) === "[object Date]";
}

/** True for a day from 1900 to 2099; any other is a mistyped year or a duration. */
export function isPlausibleDay(day: Day): boolean {
	return day >= FIRST_DAY && day < DAY_AFTER_LAST;
}

/**
 * Calendar day of a date cell; `null` if it is not a date, or not from 1900 to 2099 (a duration is a date in 1899).
 *
 * A date cell is midnight in the spreadsheet's time zone, which is unknown here. Adding half a day finds the right day in
 * zones from 11:59 behind to 12 hours ahead of UTC. A time of day in the cell may shift it by one day.
 */
export function dayOf(date: Date): Day | null {
	let ms: number;
	try {
		ms = Date.prototype.getTime.call(date);
	} catch {
		return null; // pretends to be a date
	}
	const day = Math.floor((ms + MS_PER_DAY / 2) / MS_PER_DAY);
	return isPlausibleDay(day) ? day : null;
}

/** Midnight at the start of a day in the script's time zone; a sheet shows it as that day. */
export function midnightOf(day: Day): Date {
	const utc = new Date(day * MS_PER_DAY);
	return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
}
