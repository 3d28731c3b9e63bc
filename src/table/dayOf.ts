import type { Day } from "../tiering/facts.ts";

const MS_PER_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1900, 0, 1) / MS_PER_DAY;
const DAY_AFTER_LAST = Date.UTC(2100, 0, 1) / MS_PER_DAY;

/** The date of a duration of 0:00. */
const DURATION_ZERO = Date.UTC(1899, 11, 30);
/** Ten years. A later date is a day, which somebody has put into the wrong column. */
const MAX_DURATION_HOURS = 87_600;

/** True for a `Date` of any realm: the spreadsheet's is not always the script's. */
export function isDate(cell: unknown): cell is Date {
	return Object.prototype.toString.call(cell) === "[object Date]";
}

/** True for a day from 1900 to 2099; any other is a mistyped year or a duration. */
export function isPlausibleDay(day: Day): boolean {
	return day >= FIRST_DAY && day < DAY_AFTER_LAST;
}

/** Calendar day of a date cell; `null` if it is not a date, or not from 1900 to 2099 (a duration is a date in 1899). */
export function dayOf(date: Date): Day | null {
	const day = Math.floor(msOf(date) / MS_PER_DAY);
	return isPlausibleDay(day) ? day : null;
}

/**
 * Hours of a cell that shows a duration, such as 12:30 or 36:00, which is a date in December 1899 or soon after; `null` for any
 * other date. A day and a duration may be the same date: the column tells.
 */
export function hoursOf(date: Date): number | null {
	const seconds = Math.round((msOf(date) - DURATION_ZERO) / 1000);
	return seconds < MAX_DURATION_HOURS * 3600 ? seconds / 3600 : null;
}

/** The date of a cell that shows a day. */
export const dateOf = (day: Day): Date => new Date(day * MS_PER_DAY);

/** Milliseconds since 1970; `NaN` for what only pretends to be a date. */
export function msOf(date: Date): number {
	try {
		return Date.prototype.getTime.call(date);
	} catch {
		return Number.NaN;
	}
}
