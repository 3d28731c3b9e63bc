import type { Day } from "../tiering/facts.ts";

const A_DAY = 86_400_000;

/** A quarter of the calendar, one more than the one before. */
export function quarterOf(day: Day): number {
	const date = new Date(day * A_DAY);
	return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
}

/** Its first day. */
export function beginOfQuarter(quarter: number): Day {
	return Date.UTC(Math.floor(quarter / 4), (quarter % 4) * 3, 1) / A_DAY;
}
