/**
 * Returns the value below which a share of the values lies, by linear interpolation between order statistics (R's type 7, the
 * default of R, NumPy and Excel's PERCENTILE.INC).
 *
 * @param sorted at least one value, ascending.
 * @param share 0–1.
 * @example 10, 20, 40: 20 at share 0.5, 30 at share 0.75.
 * @source Hyndman and Fan, *Sample quantiles in statistical packages*, The American Statistician 50 (1996)
 */
export function percentile(sorted: ArrayLike<number>, share: number): number {
	const position = (sorted.length - 1) * share;
	const lower = sorted[Math.floor(position)]!;
	const upper = sorted[Math.ceil(position)]!;
	return lower + (upper - lower) * (position - Math.floor(position));
}
