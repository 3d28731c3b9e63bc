import type { Day } from "../tiering/facts.ts";

const MS_PER_DAY = 86_400_000;

/** The date with day and month swapped: 11 March is 3 November; null where there is none, as of 25 March. */
export function swappedDay(day: Day): Day | null {
	const date = new Date(day * MS_PER_DAY);
	const [month, dayOfMonth] = [date.getUTCMonth() + 1, date.getUTCDate()];
	return dayOfMonth > 12 ? null : Date.UTC(date.getUTCFullYear(), dayOfMonth - 1, month) / MS_PER_DAY;
}
