import type { Anchors } from "./policy.ts";

/**
 * Converts a value to points: 0 as bad for us as it gets, 50 neutral, 100 as good as it gets. Linear between the anchors,
 * constant outside them.
 *
 * @example days late, anchors 60, 15, 0: paying 30 days late is worth 33.3 points, on time 100, early 100.
 * @example referred, anchors blank, 0, 3: nobody gets less than 50.
 */
export function points(value: number, anchors: Anchors): number {
	const at0 = anchors[0];
	const at50 = anchors[1];
	const at100 = anchors[2];
	const upper = (value - at50) / (at100 - at50);
	if (upper >= 0) return 50 + 50 * Math.min(1, upper);
	if (at0 === null) return 50;
	const lower = (value - at50) / (at0 - at50);
	return 50 - 50 * Math.min(1, lower);
}
