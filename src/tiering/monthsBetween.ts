import type { Day } from "./facts.ts";

const MS_PER_DAY = 86_400_000;

/**
 * Returns the whole calendar months between two days, as people count an age: 0 from 31 January to 28 February, 6 from 15 May
 * to 15 November. Negative if `to` is before `from`.
 *
 * @param calendarDay for many days: those of a list recur, so that their dates can be remembered
 */
export function monthsBetween(from: Day, to: Day, calendarDay = calendarDayOf): number {
	if (to < from) return -monthsBetween(to, from, calendarDay);
	const start = calendarDay(from);
	const end = calendarDay(to);
	const months = end.month - start.month;
	return end.dayOfMonth < start.dayOfMonth ? months - 1 : months;
}

/** The day of the month, and the months since year 0. */
export function calendarDayOf(day: Day) {
	const date = new Date(day * MS_PER_DAY);
	return { month: date.getUTCFullYear() * 12 + date.getUTCMonth(), dayOfMonth: date.getUTCDate() };
}
