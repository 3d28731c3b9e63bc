import { expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { longTermText } from "../../src/results/outlookText.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { rateOne, TODAY } from "../tiering/rateOne.ts";

const later = (customer: Customer) =>
	["en", "da"].map((locale) =>
		longTermText(rateOne(customer), defaultPolicy, language(locale)).replaceAll("\u00a0", " "),
	);

test("longTermText gives neutral reasons, but not that they brought nobody", () => {
	expect(later({ direction: 3, referred: 0 })).toEqual([
		"Likely to hold steady: lost, but knows the destination.",
		"Ventes at være stabil: faret vild, men kender målet.",
	]);
	expect(later({ referred: 0 })).toEqual(["", ""]);
});

test("longTermText leaves out neutral reasons where they are not expanding, and never says that they will grow", () => {
	const still = { firstOrder: TODAY - 900, revenue: 600, previousRevenue: 1000 };
	expect(later({ ...still, direction: 3, referred: 3 })).toEqual([
		"Likely to hold steady. For: brought us 3 customers. Not expanding now: buys 40 % less than before.",
		"Ventes at være stabil. For: har skaffet os 3 kunder. Vokser ikke for tiden: køber 40 % mindre end før.",
	]);
	expect(later({ ...still, direction: 3 })[0]).toBe(
		"Likely to shrink. Not expanding now: buys 40 % less than before.",
	);
});
