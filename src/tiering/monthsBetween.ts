import type { Day } from "./facts.ts";

const MS_PER_DAY = 86_400_000;

/**
 * Returns the whole calendar months between two days, as people count an age: 0 from 31 January to 28 February, 6 from 15 May
 * to 15 November. Negative if `to` is before `from`.
 */
export function monthsBetween(from: Day, to: Day): number {
	if (to < from) return -monthsBetween(to, from);
	const start = new Date(from * MS_PER_DAY);
	const end = new Date(to * MS_PER_DAY);
	const months =
		(end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
	return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}
