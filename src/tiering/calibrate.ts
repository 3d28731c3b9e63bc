import { percentile } from "./percentile.ts";
import type { Anchors } from "./policy.ts";

/**
 * Derives the anchors of the net profit from the list: its 10th, 50th and 90th percentiles earn 0, 50 and 100 points.
 *
 * @param netProfits in any order, in the table's currency; without the unknown ones.
 * @returns `null` if no net profit is known, or two of the percentiles are equal: then the criterion stays off.
 */
export function calibrate(netProfits: readonly number[]): Anchors | null {
	if (netProfits.length === 0) return null;
	const sorted = [...netProfits].sort((a, b) => a - b);
	const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => withoutNoise(percentile(sorted, share))) as [
		number,
		number,
		number,
	];
	return low < middle && middle < high ? [low, middle, high] : null;
}

/** Removes the noise of interpolation: people read the anchors in cells. */
const withoutNoise = (value: number) => Number(value.toPrecision(12));
