import { expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { rangesText } from "../../src/results/rangesText.ts";
import { RESULT_CELLS } from "../../src/results/resultCells.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { rateOne } from "../tiering/rateOne.ts";

const english = language("en");

test("the range of a customer who needs facts is the full one: no tier is likely", () => {
	const rating = rateOne({ satisfaction: 3, energy: 2 });
	const likely = { best: 3, worst: 3 } as const;
	const vague = { ...rating, likely, computedRanges: { ...rating.computedRanges, likely } };
	expect(vague.tier).toBe("needsFacts");
	expect(RESULT_CELLS.range(vague, defaultPolicy, english)).toBe("1–4");
	expect(rangesText(vague, english.words)).toEqual(["could be 1–4"]);
});

test("the range of a customer with a tier is the likely one", () => {
	const known = rateOne({ revenue: 1000, profit: 200, daysLate: 10 });
	expect(RESULT_CELLS.range(known, defaultPolicy, english)).toBe("2");
	expect(rangesText(known, english.words)).toEqual(["likely 2, could be 1–3"]);
});
