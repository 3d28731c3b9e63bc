import { expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { noteText } from "../../src/results/noteText.ts";
import { rangesText } from "../../src/results/rangesText.ts";
import { RESULT_CELLS } from "../../src/results/resultCells.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import type { Rating, TierRange } from "../../src/tiering/rate.ts";
import { rateOne, shareOf } from "../tiering/rateOne.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const note = (customer: Customer, locale = "en") =>
	plain(noteText(rateOne(customer), defaultPolicy, language(locale)));

test("noteText lists the parts of the score, which add up, below the tier and both ranges", () => {
	const known = shareOf("netMargin", "daysLate", "growth");
	expect(note({ customer: "Ane", revenue: 1000, profit: 310, daysLate: 14, previousRevenue: 1000 })).toBe(
		[
			`Tier 2 · likely 2, could be 1–3 · ${Math.round(100 * known)} % known`,
			"For Ane",
			"",
			"Starts from 50.0",
			"+13.6 a gross margin of 31 %",
			"−1.3 pays 14 days late",
			"0.0 buys as much as before",
			"= 62.3",
			"",
			"— Customer Tiers",
		].join("\n"),
	);
});

test("noteText gives the ranges of the computed tier beside a tier set by hand", () => {
	expect(note({ revenue: 1000, profit: 310, manualTier: 4 })).toMatch(
		/^Tier 4 · The figures say Tier 2 · likely 1–2, could be 1–3 · /,
	);
	expect(note({ revenue: 1000, profit: 310, manualTier: 4 }, "da")).toMatch(
		/^Niveau 4 · Tallene siger Niveau 2 · sandsynligvis 1–2, kan være 1–3 · /,
	);
});

test.each<[TierRange, TierRange, string[]]>([
	[{ best: 1, worst: 2 }, { best: 1, worst: 4 }, ["likely 1–2, could be 1–4"]],
	[{ best: 2, worst: 2 }, { best: 1, worst: 4 }, ["likely 2, could be 1–4"]],
	[{ best: 2, worst: 3 }, { best: 2, worst: 3 }, ["could be 2–3"]],
	[{ best: 4, worst: 4 }, { best: 4, worst: 4 }, []],
])("rangesText of %o in %o is %j", (likely, range, text) => {
	const rating = { computedRanges: { likely, range } } as Rating;
	expect(rangesText(rating, language("en").words)).toEqual(text);
});

test("the result column “Range” shows the likely range, and a tier set by hand as it is", () => {
	const range = (customer: Customer) => RESULT_CELLS.range(rateOne(customer), defaultPolicy, language("en"));
	expect(range({ revenue: 1000, profit: 310 })).toBe("1–2");
	expect(range({ revenue: 1000, profit: 110 })).toBe("2–3");
	expect(range({ revenue: 1000, profit: 110, manualTier: 4 })).toBe("4");
});

test("noteText says of a provisional tier that it stands for now", () => {
	const value = { weight: 20, anchors: [10, 100, 300] as const, off: null };
	const policy: Policy = {
		...defaultPolicy,
		valueBy: "revenue",
		criteria: { ...defaultPolicy.criteria, value },
	};
	const first = (customer: Customer) =>
		noteText(rateOne(customer, policy), policy, language("en")).split(" · ")[0];
	expect(first({ revenue: 120 })).toBe("Tier 2 for now");
	expect(first({ revenue: 120, profit: 30 })).toBe("Tier 2");
});
