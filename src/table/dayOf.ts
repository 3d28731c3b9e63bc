import type { Day } from "../tiering/facts.ts";

const MS_PER_DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / MS_PER_DAY;
const LAST = Date.UTC(2100, 0, 1) / MS_PER_DAY;

/** Whether a cell is a date, of whichever realm: the spreadsheet's `Date` is not always ours. */
export function isDate(cell: unknown): cell is Date {
	return Object.prototype.toString.call(cell) === "[object Date]";
}

/** Whether a day lies from 1900 to 2099; outside, it is a mistyped year or a duration. */
export function isSaneDay(day: Day): boolean {
	return day >= FIRST && day < LAST;
}

/**
 * The day a spreadsheet's date stands for.
 *
 * A date cell is midnight in the spreadsheet's time zone, which we do not know. Half a day added finds the
 * right day in the zones from 11:59 behind to 12 hours ahead of UTC. A time of day in the cell may move
 * it by one day. `null` where it is no date at all, or not from 1900 to 2099 (a duration is a date in 1899).
 */
export function dayOf(date: Date): Day | null {
	let ms: number;
	try {
		ms = Date.prototype.getTime.call(date);
	} catch {
		return null; // says it is a date, and is none
	}
	const day = Math.floor((ms + MS_PER_DAY / 2) / MS_PER_DAY);
	return isSaneDay(day) ? day : null;
}

/** The midnight that a day begins with where the script runs: a sheet shows that as the day. */
export function midnightOf(day: Day): Date {
	const utc = new Date(day * MS_PER_DAY);
	return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
}
