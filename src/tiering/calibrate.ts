import { percentile } from "./percentile.ts";
import type { Anchors } from "./policy.ts";

/**
 * Anchors for the amount of net profit, from the list itself: its 10th, 50th and 90th percentile are worth 0, 50 and 100
 * points. `null` where they do not lie apart, or no net profit is known: then the amount says nothing.
 *
 * @param netProfits of the customers whose net profit is known, in any order, in the table's currency.
 */
export function calibrate(netProfits: readonly number[]): Anchors | null {
	if (netProfits.length === 0) return null;
	const sorted = [...netProfits].sort((a, b) => a - b);
	const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => clean(percentile(sorted, share))) as [
		number,
		number,
		number,
	];
	return low < middle && middle < high ? [low, middle, high] : null;
}

/** Without the dust that interpolation leaves behind: people will read these in cells. */
const clean = (value: number) => Number(value.toPrecision(12));
