import type { Day } from "../tiering/facts.ts";

export const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;
const FIRST_DAY = Date.UTC(1900, 0, 1) / MS_PER_DAY;
/** A cell that shows a duration of up to a year is a date in 1899 or 1900. */
const FIRST_DAY_OF_CELL = Date.UTC(1901, 0, 1) / MS_PER_DAY;
const DAY_AFTER_LAST = Date.UTC(2100, 0, 1) / MS_PER_DAY;

/** The date of a duration of 0:00. */
const DURATION_ZERO = Date.UTC(1899, 11, 30);
/** Ten years. A later date is a day, which somebody has put into the wrong column. */
const MAX_DURATION_HOURS = 87_600;
/** About a year: a date in 1899. An earlier one is a day. */
const MIN_DURATION_HOURS = -8_700;

/** True for a `Date` of any realm: the spreadsheet's is not always the script's. */
export function isDate(cell: unknown): cell is Date {
	return typeof cell === "object" && Object.prototype.toString.call(cell) === "[object Date]";
}

/** True for a day from 1900 to 2099; any other is a mistyped year. */
export function isPlausibleDay(day: Day): boolean {
	return day >= FIRST_DAY && day < DAY_AFTER_LAST;
}

/** Calendar day of a date cell; `null` if it is not a date, or not from 1901 to 2099: before, it is a duration. */
export function dayOf(date: Date): Day | null {
	const day = Math.floor(msOf(date) / MS_PER_DAY);
	return isPlausibleDay(day) && day >= FIRST_DAY_OF_CELL ? day : null;
}

/**
 * Hours of a cell that shows a duration, such as 12:30 or 36:00, which is a date in December 1899 or soon after; `null` for any
 * other date. A day and a duration may be the same date: the column tells. Rounded to a third of a second.
 */
export function hoursOf(date: Date): number | null {
	const hours = Number(((msOf(date) - DURATION_ZERO) / MS_PER_HOUR).toFixed(4));
	return hours < MAX_DURATION_HOURS ? hours : null;
}

/** A duration as a cell shows it, "36:05" or "-3:00"; `null` for any other date. */
export function durationText(date: Date): string | null {
	const hours = hoursOf(date);
	if (hours === null || !(hours >= MIN_DURATION_HOURS)) return null;
	const minutes = Math.round(Math.abs(hours) * 60);
	const sign = hours < 0 ? "-" : "";
	return `${sign}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** The date of a cell that shows a duration. */
export const durationOf = (hours: number): Date => new Date(DURATION_ZERO + hours * MS_PER_HOUR);

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
