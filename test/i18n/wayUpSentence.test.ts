import { expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { wayUpSentence } from "../../src/i18n/wayUpSentence.ts";
import type { Improvement, WayUp } from "../../src/tiering/wayUp.ts";

const sentences = (way: WayUp, hourlyCost: number | null = null) =>
	["en", "da"].map((locale) =>
		wayUpSentence(way, { hourlyCost }, language(locale)).replaceAll("\u00a0", " "),
	);
const change = (...changes: Improvement[]): WayUp => ({ kind: "changes", tier: 2, changes });

test.each<[string, WayUp, string, string]>([
	[
		"a smaller fall of revenue",
		change({ lever: "growth", from: -0.4, to: -0.25 }),
		"Tier 2 at only 25 % less revenue than before (now 40 % less)",
		"Niveau 2 med kun 25 % mindre omsætning end før (nu 40 % mindre)",
	],
	[
		"no fall of revenue or of usage",
		change({ lever: "growth", from: -0.1, to: 0 }, { lever: "usageGrowth", from: -0.2, to: 0 }),
		"Tier 2 at as much revenue as before (now 10 % less), or as much usage as before (now 20 % less)",
		"Niveau 2 med lige så stor omsætning som før (nu 10 % mindre) eller lige så stort forbrug som før (nu 20 % mindre)",
	],
	[
		"growth of usage, or more orders",
		change({ lever: "usageGrowth", from: -0.1, to: 0.02 }, { lever: "orders", from: 2, to: 5 }),
		"Tier 2 at 2 % more usage than before (now 10 % less), or 5 orders instead of 2",
		"Niveau 2 med 2 % mere forbrug end før (nu 10 % mindre) eller 5 ordrer i stedet for 2",
	],
	["buying again", { kind: "buysAgain" }, "When they buy again", "Når de køber igen"],
	["buying at all", { kind: "buys" }, "When they buy", "Når de køber"],
])("wayUpSentence describes %s", (_, way, english, danish) => {
	expect(sentences(way)).toEqual([english, danish]);
});

test("wayUpSentence calls the profit gross while our hours have no price, else net", () => {
	const more = change({ lever: "netProfit", from: 400, to: 1230 });
	const loser: WayUp = { kind: "breakEven", amount: 70, rise: null };
	expect([sentences(more)[0], sentences(more, 50)[0]]).toEqual([
		"Tier 2 at +830 gross profit",
		"Tier 2 at +830 net profit",
	]);
	expect([sentences(loser)[1], sentences(loser, 50)[1]]).toEqual([
		"Går i nul med 70 mere i bruttofortjeneste",
		"Går i nul med 70 mere i nettofortjeneste",
	]);
});
