import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	filterGrayscale,
	formatHex,
	parse,
	wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";
import { TIER_COLORS } from "../../src/results/tierColors.ts";

const VISION = {
	"full colour vision": (color: string) => color,
	"vision without red": (color: string) => formatHex(filterDeficiencyProt(1)(parse(color)!))!,
	"vision without green": (color: string) => formatHex(filterDeficiencyDeuter(1)(parse(color)!))!,
	"vision without blue": (color: string) => formatHex(filterDeficiencyTrit(1)(parse(color)!))!,
	"a grey print": (color: string) => formatHex(filterGrayscale(1)(parse(color)!))!,
};

describe.each(Object.entries(VISION))("TIER_COLORS for %s", (name, seen) => {
	test.each(Object.entries(TIER_COLORS))("tier %s has a contrast of at least 4.5", (_, { ink, ground }) => {
		expect(wcagContrast(seen(ink), seen(ground))).toBeGreaterThanOrEqual(4.5);
	});

	// A grey print does not tell tiers apart by colour; the number and the word do, as everywhere.
	test.skipIf(name === "a grey print")("all tiers have distinguishable backgrounds", () => {
		const backgrounds = Object.values(TIER_COLORS).map(({ ground }) => seen(ground));
		const difference = differenceCiede2000();
		const differences = backgrounds.flatMap((a, i) => backgrounds.slice(i + 1).map((b) => difference(a, b)));
		// CIEDE2000 calls 2.3 just noticeable.
		expect(Math.min(...differences)).toBeGreaterThan(4);
	});
});
