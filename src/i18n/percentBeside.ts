import type { Figures } from "./figures.ts";

/**
 * A share as per cent, beside the limit that it was tested by: with as many decimals as it takes for the two not to look alike
 * where they are not.
 *
 * @example percentBeside(0.36, 0.5) → "36 %"; percentBeside(0.504, 0.5) → "50.4 %"
 */
export function percentBeside(share: number, limit: number, figures: Figures): string {
	return `${pointsBeside(share, limit, figures)}\u00a0%`;
}

/** The same number without its sign. */
export function pointsBeside(share: number, limit: number, figures: Figures): string {
	const ways: ((share: number) => string)[] = [
		(one) => figures.percent(one).replace(/\s*%$/, ""),
		(one) => figures.number(one * 100),
		(one) => figures.exact(one * 100),
		(one) => figures.plain(one * 100),
	];
	const way = ways.find((way) => way(share) !== way(limit)) ?? ways[0]!;
	return way(share);
}
