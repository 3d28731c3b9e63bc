import { expect, test } from "vitest";
import { calibrate } from "../../src/tiering/calibrate.ts";
import { percentile } from "../../src/tiering/percentile.ts";

test("percentile interpolates linearly between order statistics, as R's type 7", () => {
	// R: quantile(c(10, 20, 40, 80, 100), c(0, .1, .5, .75, .9, 1)) gives 10 14 40 80 92 100
	const sorted = [10, 20, 40, 80, 100];
	expect([0, 0.1, 0.5, 0.75, 0.9, 1].map((share) => percentile(sorted, share))).toEqual([
		10, 14, 40, 80, 92, 100,
	]);
	expect(percentile([7], 0.9)).toBe(7);
});

test("calibrate anchors 0, 50 and 100 points at the list's 10th, 50th and 90th percentile", () => {
	expect(calibrate([100, 40, 10, 80, 20])).toEqual([14, 40, 92]);
});

test("calibrate returns null if the percentiles are not all different", () => {
	expect(calibrate([])).toBeNull();
	expect(calibrate([5])).toBeNull();
	expect(calibrate([5, 5, 5, 8, 9])).toBeNull(); // the 10th equals the 50th
	expect(calibrate([1, 2, 5, 5, 5])).toBeNull(); // the 50th equals the 90th
	expect(calibrate([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9])).toBeNull();
	expect(calibrate([-9, 5, 5, 5, 5, 5, 5, 5])).toBeNull();
});
