/**
 * Rounds numbers so that the results add up to the rounded sum: each to one of its two neighbours, up for those that lie
 * furthest above their lower neighbour (largest remainder; of equals, the earlier one).
 *
 * @param decimals 0 or more.
 * @param sum the total that they have to add up to, if the caller shows it already rounded.
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
