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

const EYES = {
	"an eye that sees all colours": (color: string) => color,
	"an eye without red": (color: string) => formatHex(filterDeficiencyProt(1)(parse(color)!))!,
	"an eye without green": (color: string) => formatHex(filterDeficiencyDeuter(1)(parse(color)!))!,
	"an eye without blue": (color: string) => formatHex(filterDeficiencyTrit(1)(parse(color)!))!,
	"a grey print": (color: string) => formatHex(filterGrayscale(1)(parse(color)!))!,
};

describe.each(Object.entries(EYES))("for %s", (name, seen) => {
	test.each(Object.entries(TIER_COLORS))(
		"tier %s is readable: contrast at least 4.5",
		(_, { ink, ground }) => {
			expect(wcagContrast(seen(ink), seen(ground))).toBeGreaterThanOrEqual(4.5);
		},
	);

	// On a grey print the colours say nothing: there the number and the word do, as everywhere.
	test.skipIf(name === "a grey print")("no two tiers look the same", () => {
		const grounds = Object.values(TIER_COLORS).map(({ ground }) => seen(ground));
		const difference = differenceCiede2000();
		const pairs = grounds.flatMap((one, i) => grounds.slice(i + 1).map((other) => difference(one, other)));
		// CIEDE2000 calls 2.3 just noticeable.
		expect(Math.min(...pairs)).toBeGreaterThan(4);
	});
});
