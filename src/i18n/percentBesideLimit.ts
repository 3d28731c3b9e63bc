import type { Figures } from "./figures.ts";

/**
 * Writes a share as per cent, to be shown beside the limit it was tested against: with as many decimals as it takes for the two
 * to look different if they are.
 *
 * @example percentBeside(0.36, 0.5) → "36 %"; percentBeside(0.504, 0.5) → "50.4 %"
 */
export function percentBesideLimit(share: number, limit: number, figures: Figures): string {
	return `${pointsBesideLimit(share, limit, figures)}\u00a0%`;
}

/** Returns the same text without the per cent sign. */
export function pointsBesideLimit(share: number, limit: number, figures: Figures): string {
	const formats: ((share: number) => string)[] = [
		(value) => figures.percent(value).replace(/\s*%$/, ""),
		(value) => figures.number(value * 100),
		(value) => figures.exact(value * 100),
		(value) => figures.plain(value * 100),
	];
	const format = formats.find((format) => format(share) !== format(limit)) ?? formats[0]!;
	return format(share);
}
