import { expect, test } from "vitest";
import { percentile } from "../../src/tiering/percentile.ts";

test("percentile interpolates linearly between order statistics, as R's type 7", () => {
	// R: quantile(c(10, 20, 40, 80, 100), c(0, .1, .5, .75, .9, 1)) gives 10 14 40 80 92 100
	const sorted = [10, 20, 40, 80, 100];
	expect([0, 0.1, 0.5, 0.75, 0.9, 1].map((share) => percentile(sorted, share))).toEqual([
		10, 14, 40, 80, 92, 100,
	]);
	expect(percentile([7], 0.9)).toBe(7);
});
