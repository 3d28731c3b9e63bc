import { describe, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { RESULT_CELLS } from "../../src/results/resultCells.ts";
import { whyText } from "../../src/results/whyText.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { rateOne, TODAY } from "../tiering/rateOne.ts";

const why = (customer: Customer, locale = "en", changes = {}) =>
	whyText(rateOne(customer, changes), { ...defaultPolicy, ...changes }, language(locale)).replaceAll(
		"\u00a0",
		" ",
	);

describe("whyText opens with the gate or the score that decided, for", () => {
	test.each<[string, Customer, string]>([
		[
			"a loss",
			{ revenue: 9800, profit: -1240, daysLate: 41 },
			"Tier 4: loses 1,240 on 9,800 of revenue. Against: pays 41 days late.",
		],
		["a loss without a known revenue", { profit: -5.5 }, "Tier 4: loses 5.50."],
		[
			"the loss of a new customer",
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
			"In six months: likely still a customer (chance 100 %). Tier 3: loses 125 on 8,400 of revenue, but has been a customer for only 3 months: too early to say good-bye. For: saw the value we bring, the owner has eyes on tomorrow, the owner sets priorities and holds an able team responsible.",
		],
		[
			"a new customer with little known but losses",
			{ revenue: 8400, profit: -1250, firstOrder: TODAY - 95 },
			"Tier 3: a customer for only 3 months: too early to say good-bye. Against: loses 15 % of what they pay.",
		],
		[
			"a thin margin with two drains",
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
			"a low score with a margin above break-even",
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
			"Tier 3: not a money loser, earns us 60 (6 % of revenue). Against: pays 90 days late, pinched every penny, the owner is stuck in today's fires.",
		],
		[
			"a profit that is good but not high",
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
			"Tier 2: cannot go higher at a net margin of 14 %, which is not high. For: pays on time, saw the value we bring, the owner has eyes on tomorrow.",
		],
		[
			"too few facts",
			{ daysLate: 12 },
			"Needs facts: only 7.8 % of what counts is known. For: pays only 12 days late.",
		],
		["no facts", {}, "Needs facts: nothing is known that could be scored."],
		[
			"a tier set by hand",
			{ manualTier: 2, manualReason: "the boss's brother" },
			"Tier 2: set by hand (the boss's brother); the figures alone are not enough.",
		],
		[
			"the score",
			{ revenue: 1000, profit: 100, daysLate: 3 },
			"Tier 2: scores 58.8 of 100. For: pays only 3 days late.",
		],
		[
			"a score just below a boundary",
			{ revenue: 100_000, profit: 9_990 },
			"Tier 3: scores just under the 50 of 100 that the next tier takes. Against: a net margin of only 10 %.",
		],
		[
			"a margin just below its limit, cut off so that it does not seem to reach it",
			{
				revenue: 1000,
				profit: 149.9,
				daysLate: 0,
				negotiation: 5,
				ownerFocus: 5,
				delegation: 5,
				newNeeds: 5,
			},
			"Tier 2: cannot go higher at a net margin of 14.9 %, which is not high. For: pays on time, saw the value we bring, the owner has eyes on tomorrow.",
		],
	])("%s", (_, customer, sentence) => {
		expect(why(customer)).toBe(sentence);
	});
});

describe("whyText mentions assumptions:", () => {
	test("an assumed margin", () => {
		expect(why({ revenue: 1000 }, "en", { assumedMargin: 0.3 })).toContain(
			"Profit is assumed at a margin of 30 %.",
		);
		expect(why({ revenue: 1000, profit: 300 }, "en", { assumedMargin: 0.3 })).not.toContain("assumed");
	});
	test("hours that have a price but are not known", () => {
		expect(why({ revenue: 1000, profit: 300 }, "en", { hourlyCost: 50 })).toContain(
			"Their hours are not known and count as none.",
		);
		expect(why({ revenue: 1000, profit: 300, hours: 0 }, "en", { hourlyCost: 50 })).not.toContain(
			"hours are not known",
		);
	});
});

describe("whyText begins with the outlook of a new customer", () => {
	const fresh: Customer = { revenue: 1000, profit: 60, firstOrder: TODAY - 40 };
	test.each<[string, Customer, string]>([
		[
			"who could go either way, since one half is unknown",
			{ ...fresh, negotiation: 4 },
			"In six months: could go either way (chance 38–88 %). Tier 3: ",
		],
		[
			"who is at risk",
			{ ...fresh, negotiation: 1, ownerFocus: 2 },
			"In six months: at risk of being gone (chance of staying 13 %). Tier 3: ",
		],
		["who needs facts", { firstOrder: TODAY - 40, negotiation: 5 }, "In six months: could"],
	])("%s", (_, customer, beginning) => {
		expect(why(customer).slice(0, beginning.length)).toBe(beginning);
	});
	test("unless nothing is known about money or the owner", () => {
		expect(why(fresh)).toMatch(/^Tier 3: /);
	});
	test("unless the customer is no longer new, or the age is unknown", () => {
		expect(why({ ...fresh, negotiation: 4, firstOrder: TODAY - 400 })).toMatch(/^Tier \d: /);
		expect(why({ revenue: 1000, profit: 60, negotiation: 4 })).toMatch(/^Tier \d: /);
	});
	test("up to the policy's number of months as a new customer", () => {
		const limits = { ...defaultPolicy.limits, newCustomerMonths: 1 };
		expect(why({ ...fresh, negotiation: 4 }, "en", { limits })).toMatch(/^Tier \d: /);
	});
});

describe("whyText adds to the tier", () => {
	const GOOD: Customer = { revenue: 1000, profit: 400, negotiation: 4 };
	test("the tier without referrals, if it is a different one", () => {
		expect(why({ ...GOOD, referred: 2 })).toBe(
			"Tier 1: scores 93.5 of 100. Tier 2 without their referrals. For: a net margin of 40 %, brought us 2 customers, gave good reasons.",
		);
		expect(why(GOOD)).not.toContain("without");
		expect(why({ ...GOOD, referred: 0 })).not.toContain("without");
	});
	test.each<[string, Customer, string]>([
		[
			"profitable but draining",
			{ revenue: 1000, profit: 400, energy: 2, steadiness: 1 },
			" Profitable but draining: Tier 2, and worth a talk.",
		],
		[
			"a stalled earner",
			{ revenue: 1000, profit: 400, previousRevenue: 1000, orders: 6, products: 1 },
			" Stalled earner: Tier 2, but not moving on.",
		],
		[
			"an advocate, without repeating the tier without referrals",
			{ revenue: 1000, profit: 90, referred: 3, referralValue: 18_000 },
			" Advocate: Tier 3 without referrals, but the customers they brought are worth 18,000, more than their own 1,000.",
		],
	])("the flag for %s, once and at the end", (_, customer, flag) => {
		const text = why(customer);
		expect(text.endsWith(flag)).toBe(true);
		expect(text.split(flag.trim().split(":")[0]!)).toHaveLength(2);
		expect(text).toMatch(/^Tier 2: /);
		expect(text).not.toContain("without their referrals");
	});
	test("no flag from unknown facts", () => {
		expect(why({ revenue: 1000, profit: 400, energy: 2 })).not.toContain("draining");
		expect(why({ revenue: 1000, profit: 20, referred: 3 })).not.toContain("Advocate");
	});
});

test("whyText writes Danish for a Danish locale", () => {
	expect(why({ revenue: 9800, profit: -1240, daysLate: 41, previousRevenue: 8750 }, "da")).toBe(
		"Niveau 4: vi taber 1.240 på en omsætning på 9.800. For: køber 12 % mere end før. Imod: betaler 41 dage for sent.",
	);
	expect(
		why({ revenue: 1000, profit: 400, negotiation: 4, referred: 2, firstOrder: TODAY - 40 }, "da"),
	).toContain("Om et halvt år: kan gå begge veje (chance 38–88 %). Niveau 1: ");
	expect(why({ revenue: 1000, profit: 400, referred: 2 }, "da")).toContain(
		" Niveau 2 uden deres anbefalinger. ",
	);
});

describe("RESULT_CELLS.nextStep", () => {
	const step = (customer: Customer, locale = "en") =>
		RESULT_CELLS.nextStep(rateOne(customer), defaultPolicy, language(locale));
	const GOODBYE = "Say good-bye, kindly and soon, or reprice once";
	const CHANGE = "Agree one change that moves them to Tier 2 by a date; if it fails, refer them on";
	test("is the action of the tier", () => {
		expect(step({ revenue: 100, profit: 30 })).toBe("Show them what else would help them");
		expect(step({ revenue: 100, profit: -30 })).toBe(GOODBYE);
		expect(step({})).toBe("Answer the next question first");
	});
	test.each<[string, Customer, string]>([
		[
			"several referrals of known value",
			{ revenue: 100, profit: -30, referred: 3, referralValue: 18_000 },
			`The 3 customers they brought are worth 18,000: look at that first. Then: ${GOODBYE}`,
		],
		[
			"one referral of known value",
			{ revenue: 100, profit: -30, referred: 1, referralValue: 50 },
			`The customer they brought is worth 50: look at that first. Then: ${GOODBYE}`,
		],
		[
			"several referrals of unknown value",
			{ revenue: 100, profit: -30, referred: 3 },
			`First look at what the 3 customers they brought are worth. Then: ${GOODBYE}`,
		],
		[
			"one referral of unknown value",
			{ revenue: 100, profit: -30, referred: 1 },
			`First look at what the customer they brought is worth. Then: ${GOODBYE}`,
		],
		[
			"a known value without a number of referrals",
			{ revenue: 100, profit: -30, referralValue: 18_000 },
			`The customers they brought are worth 18,000: look at that first. Then: ${GOODBYE}`,
		],
		[
			"an advocate in Tier 3",
			{ revenue: 1000, profit: 20, referred: 3, referralValue: 18_000 },
			`The 3 customers they brought are worth 18,000: look at that first. Then: ${CHANGE}`,
		],
	])("puts a look at the referrals before the action: %s", (_, customer, text) => {
		expect(step(customer)).toBe(text);
	});
	test("is the tier's action for a Tier 3 customer with lower referrals, and for any good customer", () => {
		expect(step({ revenue: 1000, profit: 20, referred: 1, referralValue: 900 })).toBe(CHANGE);
		expect(step({ revenue: 1000, profit: 400, referred: 1, referralValue: 9000 })).not.toContain("worth");
	});
	test("is Danish for a Danish locale", () => {
		expect(step({ revenue: 100, profit: -30, referred: 3, referralValue: 18_000 }, "da")).toMatch(
			/^De 3 kunder, de har skaffet, er 18\.000 værd: se på det først\. Derefter: /,
		);
		expect(step({ revenue: 100, profit: -30, referred: 1, referralValue: 50 }, "da")).toMatch(
			/^Den kunde, de har skaffet, er 50 værd: /,
		);
		expect(step({ revenue: 100, profit: -30, referred: 3 }, "da")).toMatch(
			/^Se først, hvad de 3 kunder, de har skaffet, er værd\. Derefter: /,
		);
	});
});
