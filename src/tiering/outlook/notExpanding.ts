import { above, atLeast, atMost } from "../maybe.ts";
import type { Measures } from "../measures.ts";

/** In months. */
export const FIRST_YEAR_MONTHS = 12;

/**
 * True if a customer buys no more than before although the first year is over, and uses no more either. Age and growth
 * have to be known; unknown usage counts as no growth.
 *
 * Source: C, *Finding the perfect customer*.
 */
export function notExpanding({ ageMonths, growth, usageGrowth }: Measures): boolean {
	return (
		atLeast(ageMonths, FIRST_YEAR_MONTHS) === true &&
		atMost(growth, 0) === true &&
		above(usageGrowth, 0) !== true
	);
}
