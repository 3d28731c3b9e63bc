/** Returns part ÷ whole; `NaN` where the whole is negative, 0 or next to 0, or either is `NaN`. */
export function ratio(part: number, whole: number): number {
	if (!(whole > 0)) return Number.NaN;
	const share = part / whole;
	// A division by next to 0 overflows, at the latest when the share is rounded to tenths of a per cent.
	return Number.isFinite(share * 1e6) ? share : Number.NaN;
}
