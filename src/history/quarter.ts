import { dateOf, MS_PER_DAY } from "../table/dayOf.ts";
import type { Day } from "../tiering/facts.ts";

/** Number of a calendar quarter; consecutive quarters have consecutive numbers. */
export function quarterOf(day: Day): number {
	const date = dateOf(day);
	return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
}

/** First day of a quarter, by its number. */
export function startOfQuarter(quarter: number): Day {
	return Date.UTC(Math.floor(quarter / 4), (quarter % 4) * 3, 1) / MS_PER_DAY;
}
