import { expect, test } from "vitest";
import { calibrate } from "../../src/tiering/calibrate.ts";
import { percentile } from "../../src/tiering/percentile.ts";

test("percentiles run straight between order statistics, as R's type 7", () => {
	// R: quantile(c(10, 20, 40, 80, 100), c(0, .1, .5, .75, .9, 1)) gives 10 14 40 80 92 100
	const sorted = [10, 20, 40, 80, 100];
	expect([0, 0.1, 0.5, 0.75, 0.9, 1].map((share) => percentile(sorted, share))).toEqual([
		10, 14, 40, 80, 92, 100,
	]);
	expect(percentile([7], 0.9)).toBe(7);
});

test("the list's own 10th, 50th and 90th percentile are worth 0, 50 and 100 points", () => {
	expect(calibrate([100, 40, 10, 80, 20])).toEqual([14, 40, 92]);
});

test("profits that do not lie apart say nothing", () => {
	expect(calibrate([])).toBeNull();
	expect(calibrate([5])).toBeNull();
	expect(calibrate([5, 5, 5, 8, 9])).toBeNull(); // the 10th and the 50th are one
	expect(calibrate([1, 2, 5, 5, 5])).toBeNull(); // the 50th and the 90th
	expect(calibrate([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9])).toBeNull();
	expect(calibrate([-9, 5, 5, 5, 5, 5, 5, 5])).toBeNull();
});
