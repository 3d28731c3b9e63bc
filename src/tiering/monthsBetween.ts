import type { Day } from "./facts.ts";

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Whole calendar months from one day to another, as people count an age: 31 January to 28 February is none,
 * 15 May to 15 November is six. Negative where `to` lies before `from`.
 */
export function monthsBetween(from: Day, to: Day): number {
	if (to < from) return -monthsBetween(to, from);
	const start = new Date(from * MILLISECONDS_A_DAY);
	const end = new Date(to * MILLISECONDS_A_DAY);
	const months =
		(end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
	return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}
