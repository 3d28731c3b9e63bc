/**
 * Rounds numbers so that the rounded ones add up to their rounded sum: each goes to one of its two neighbours, and
 * those that lie furthest above their lower neighbour go up (largest remainder; of equals, the earlier one).
 *
 * @param decimals 0 or more.
 * @param sum what they are to add up to, where the caller shows that sum already rounded.
 * @example [0.333, 0.333, 0.334] with one decimal gives [0.3, 0.3, 0.4]: together 1.0.
 */
export function roundToSum(
	numbers: readonly number[],
	decimals: number,
	sum: number = numbers.reduce((total, number) => total + number, 0),
): number[] {
	const scale = 10 ** decimals;
	const lower = numbers.map((number) => Math.floor(number * scale));
	const missing = Math.round(sum * scale) - lower.reduce((total, number) => total + number, 0);
	const byRemainder = numbers
		.map((number, index) => ({ index, remainder: number * scale - Math.floor(number * scale) }))
		.sort((a, b) => b.remainder - a.remainder);
	for (const { index } of byRemainder.slice(0, missing)) lower[index]!++;
	return lower.map((number) => number / scale);
}
