import { expect, test } from "vitest";
import type { Customer } from "../../src/tiering/facts.ts";
import { endedOverride, overrideEnds } from "../../src/tiering/overrideEnds.ts";
import { rateOne, TODAY } from "./rateOne.ts";

/** A Tier 3 by the figures, set to another tier until that many days from today; negative days are in the past. */
const setUntil = (days: number | undefined, manualTier = 1) =>
	rateOne({
		...{ customer: `${days}`, revenue: 1000, profit: 80, manualTier },
		...(days === undefined ? {} : { manualUntil: TODAY + days }),
	});
const names = (ends: readonly { rating: { customer: Customer } }[]) =>
	ends.map(({ rating }) => rating.customer.customer);

test("overrideEnds lists past ends from the day after the last, and ends of the next 30 days as soon, by date", () => {
	const { past, soon } = overrideEnds(
		[31, 30, 0, -1, -400, 7].map((days) => setUntil(days)),
		TODAY,
	);
	expect(names(past)).toEqual(["-400", "-1"]);
	expect(names(soon)).toEqual(["0", "7", "30"]);
});

test("overrideEnds gives the last day of an override, its tier and the tier after it", () => {
	const rating = setUntil(7);
	expect(overrideEnds([rating], TODAY).soon).toEqual([{ rating, until: TODAY + 7, from: 1, to: 3 }]);
});

test("overrideEnds leaves out overrides without a last day or a move, and tiers not set by hand", () => {
	const others = [setUntil(undefined), setUntil(7, 3), rateOne({ manualUntil: TODAY + 7 })];
	expect(overrideEnds(others, TODAY)).toEqual({ past: [], soon: [] });
});

test("endedOverride returns an override from the day after its last, if its end moves the tier", () => {
	expect(endedOverride(setUntil(0))).toBeNull();
	expect(endedOverride(setUntil(-1))).toMatchObject({ until: TODAY - 1, from: 1, to: 3 });
	expect(endedOverride(setUntil(-1, 3))).toBeNull();
	expect(endedOverride(rateOne({ revenue: 1000, profit: 80 }))).toBeNull();
});
