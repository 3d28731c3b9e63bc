import { describe, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { RESULT_CELLS } from "../../src/results/resultCells.ts";
import { whyText } from "../../src/results/whyText.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { rateOne, TODAY } from "../tiering/customers.ts";

const said = (customer: Customer, locale = "en", changes = {}) =>
	whyText(rateOne(customer, changes), { ...defaultPolicy, ...changes }, language(locale)).replaceAll(
		"\u00a0",
		" ",
	);

describe("the reason opens with what decided", () => {
	test.each<[string, Customer, string]>([
		[
			"a loss",
			{ revenue: 9800, profit: -1240, daysLate: 41 },
			"Tier 4: loses 1,240 on 9,800 of revenue. Against: pays 41 days late.",
		],
		["a loss where no revenue is known", { profit: -5.5 }, "Tier 4: loses 5.50."],
		[
			"a loss of a newcomer",
			{
				revenue: 8400,
				profit: -125,
				satisfaction: 5,
				negotiation: 5,
				ownerFocus: 5,
				delegation: 5,
				energy: 5,
				firstOrder: TODAY - 95,
			},
			"Tier 3: loses 125 on 8,400 of revenue, but has been a customer for only 3 months: too early to say good-bye. For: saw the value we bring, the owner has eyes on tomorrow, the owner sets priorities and holds an able team responsible.",
		],
		[
			"a newcomer with little but losses",
			{ revenue: 8400, profit: -1250, firstOrder: TODAY - 95 },
			"Tier 3: a customer for only 3 months: too early to say good-bye. Against: loses 15 % of what they pay.",
		],
		[
			"a drain",
			{
				revenue: 1000,
				profit: 40,
				negotiation: 1,
				satisfaction: 2,
				ownerFocus: 5,
				delegation: 5,
				firstOrder: TODAY - 999,
			},
			"Tier 4: a net margin of 4 % does not pay for the trouble: shops for price, never happy. For: the owner has eyes on tomorrow, the owner sets priorities and holds an able team responsible. Against: pinched every penny.",
		],
		[
			"break-even",
			{ revenue: 9800, profit: 210, daysLate: 0, discount: 0, negotiation: 5 },
			"Tier 3: little more than break-even, 210 on 9,800 of revenue (2.1 %). For: pays on time, saw the value we bring, buys without discount.",
		],
		[
			"someone who earns us money after all",
			{
				revenue: 1000,
				profit: 60,
				negotiation: 1,
				daysLate: 90,
				ownerFocus: 1,
				delegation: 1,
				energy: 1,
				complaints: 9,
				satisfaction: 1,
				discount: 0.5,
			},
			"Tier 3: no money loser, earns us 60 (6 % of revenue). Against: pays 90 days late, pinched every penny, the owner is stuck in today's fires.",
		],
		[
			"profit that is good, not high",
			{
				revenue: 1000,
				profit: 140,
				daysLate: 0,
				negotiation: 5,
				ownerFocus: 5,
				delegation: 5,
				newNeeds: 5,
				discount: 0,
				satisfaction: 5,
			},
			"Tier 2: no better at a net margin of 14 %, which is not high. For: pays on time, saw the value we bring, the owner has eyes on tomorrow.",
		],
		[
			"too little",
			{ daysLate: 12 },
			"Needs facts: only 7.7 % of what counts is known. For: pays only 12 days late.",
		],
		["nothing", {}, "Needs facts: nothing is known that could be scored."],
		[
			"a hand",
			{ manualTier: 2, manualReason: "the boss's brother" },
			"Tier 2: set by hand (the boss's brother); the figures alone say too little.",
		],
		[
			"the score",
			{ revenue: 1000, profit: 100, daysLate: 3 },
			"Tier 2: scores 58.8 of 100. For: pays only 3 days late.",
		],
		[
			"a score that misses by a hair",
			{ revenue: 100_000, profit: 9_990 },
			"Tier 3: scores just under the 50 of 100 that the next tier takes. Against: a net margin of only 10 %.",
		],
		[
			"a margin that misses its limit by a hair, cut so that it does not seem to reach it",
			{
				revenue: 1000,
				profit: 149.9,
				daysLate: 0,
				negotiation: 5,
				ownerFocus: 5,
				delegation: 5,
				newNeeds: 5,
			},
			"Tier 2: no better at a net margin of 14.9 %, which is not high. For: pays on time, saw the value we bring, the owner has eyes on tomorrow.",
		],
	])("%s", (_, customer, sentence) => {
		expect(said(customer)).toBe(sentence);
	});
});

describe("the reason says what it rests on", () => {
	test("an assumed margin", () => {
		expect(said({ revenue: 1000 }, "en", { assumedMargin: 0.3 })).toContain(
			"Profit is assumed at a margin of 30 %.",
		);
		expect(said({ revenue: 1000, profit: 300 }, "en", { assumedMargin: 0.3 })).not.toContain("assumed");
	});
	test("hours that have a price but are not known", () => {
		expect(said({ revenue: 1000, profit: 300 }, "en", { hourlyCost: 50 })).toContain(
			"Their hours are not known and count as none.",
		);
		expect(said({ revenue: 1000, profit: 300, hours: 0 }, "en", { hourlyCost: 50 })).not.toContain(
			"hours are not known",
		);
	});
});

test("in Danish", () => {
	expect(said({ revenue: 9800, profit: -1240, daysLate: 41, previousRevenue: 8750 }, "da")).toBe(
		"Niveau 4: vi taber 1.240 på en omsætning på 9.800. For: køber 12 % mere end før. Imod: betaler 41 dage for sent.",
	);
});

describe("the next step", () => {
	const step = (customer: Customer) =>
		RESULT_CELLS.nextStep(rateOne(customer), defaultPolicy, language("en"));
	test("is the tier's action", () => {
		expect(step({ revenue: 100, profit: 30 })).toBe("Show them what else would help them");
		expect(step({})).toBe("Answer the next question first");
	});
	test("is never a good-bye to somebody who brought others, before their worth was looked at", () => {
		expect(step({ revenue: 100, profit: -30, referred: 3 })).toBe(
			"First look at what the 3 customers they brought are worth. Then: Say good-bye, kindly and soon, or reprice once",
		);
	});
});
