import { describe, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { withPlaybook } from "../../src/i18n/playbookTexts.ts";
import { RESULT_CELLS } from "../../src/results/resultCells.ts";
import { whyText } from "../../src/results/whyText.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import type { ValueBy } from "../../src/tiering/policy.ts";
import { rateOne, shareOf, TODAY } from "../tiering/rateOne.ts";

const valuedBy = (valueBy: ValueBy) => ({
	valueBy,
	criteria: {
		...defaultPolicy.criteria,
		value: { weight: 20, anchors: [10, 100, 300] as const, off: null },
	},
});

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
			"Tier 3: loses 1,250 on 8,400 of revenue, but has been a customer for only 3 months: too early to say good-bye.",
		],
		[
			"a new customer with a low score",
			{
				daysLate: 90,
				negotiation: 1,
				discount: 0.5,
				fit: 1,
				complaints: 9,
				firstOrder: TODAY - 20,
				profit: 5,
			},
			"In six months: could go either way (chance 0–50 %). Tier 3: a customer for less than a month: too early to say good-bye. Against: pays 90 days late, pinched every penny, gets 50 % discount.",
		],
		[
			"a small margin by the score alone",
			{ revenue: 1000, profit: 40 },
			"Tier 3: little more than break-even, 40 on 1,000 of revenue (4 %).",
		],
		["a profit of nothing", { revenue: 1000, profit: 0 }, "Tier 3: just breaks even on 1,000 of revenue."],
		[
			"a margin that one decimal would round up to its limit",
			{ revenue: 15_607.83, profit: 780.39 },
			"Tier 3: little more than break-even, 780 on 15,608 of revenue (4.99 %).",
		],
		[
			"a margin that one decimal rounds down",
			{ revenue: 1000, profit: 24.4 },
			"Tier 3: little more than break-even, 24.40 on 1,000 of revenue (2.4 %).",
		],
		[
			"the loss of a new customer who has returned everything",
			{ revenue: -1500, profit: -5, firstOrder: TODAY - 95, satisfaction: 4 },
			"Tier 3: loses 5 without earning any revenue, but has been a customer for only 3 months: too early to say good-bye. For: happy.",
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
			"Tier 4: a gross margin of 4 % does not pay for the trouble: shops for price, never happy. For: the owner has eyes on tomorrow, the owner sets priorities and holds an able team responsible. Against: pinched every penny.",
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
			"Tier 3: scores low, but no money loser: earns us 60 (6 % of revenue). Against: pays 90 days late, pinched every penny, the owner is stuck in today's fires.",
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
			"Tier 2: cannot go higher at a gross margin of 14 %, which is not high. For: pays on time, saw the value we bring, the owner has eyes on tomorrow.",
		],
		[
			"too few facts",
			{ daysLate: 12 },
			`Needs facts: only ${(100 * shareOf("daysLate")).toFixed(1)} % of what counts is known.`,
		],
		["no facts", {}, "Needs facts: nothing is known that could be scored."],
		[
			"revenue that is not fitted to a list",
			{ revenue: 900 },
			"Needs facts: their revenue is known, but not compared with that of others.",
		],
		[
			"a tier set by hand",
			{ manualTier: 2, manualReason: "the boss's brother" },
			"Tier 2: set by hand (the boss's brother); the figures alone are not enough.",
		],
		[
			"the score",
			{ revenue: 1000, profit: 100, daysLate: 3 },
			"Tier 2: scores 59.1 of 100. For: pays only 3 days late.",
		],
		[
			"a score just below a boundary",
			{ revenue: 100_000, profit: 9_990 },
			"Tier 3: scores just under the 50 of 100 that the next tier takes, and nothing stands out.",
		],
		[
			"a margin just below its limit, with a second decimal so that it does not seem to reach it",
			{
				revenue: 1000,
				profit: 149.9,
				daysLate: 0,
				negotiation: 5,
				ownerFocus: 5,
				delegation: 5,
				newNeeds: 5,
			},
			"Tier 2: cannot go higher at a gross margin of 14.99 %, which is not high. For: pays on time, saw the value we bring, the owner has eyes on tomorrow.",
		],
	])("%s", (_, customer, sentence) => {
		expect(why(customer)).toBe(sentence);
	});
});

describe("whyText mentions assumptions:", () => {
	test("an assumed margin", () => {
		const policy = { assumedMargin: 0.3, hourlyCost: 20 };
		expect(why({ revenue: 1000, hours: 2 }, "en", policy)).toBe(
			"Tier 2: scores 66.0 of 100. For: a net margin of 26 %. Profit is assumed at a margin of 30 %.",
		);
		expect(why({ revenue: 1000, hours: 14 }, "en", policy)).toBe(
			"Tier 3 for now: would do little better than break even at the usual margin of 30 %: 20 on 1,000 of revenue.",
		);
		expect(why({ revenue: 1000, hours: 40 }, "en", policy)).toBe(
			"Tier 3 for now: would lose 500 on 1,000 of revenue at the usual margin of 30 %.",
		);
		expect(why({ revenue: 1000, hours: 15 }, "en", policy)).toBe(
			"Tier 3 for now: would just break even on 1,000 of revenue at the usual margin of 30 %.",
		);
		expect(why({ revenue: 1000, hours: 15 }, "da", policy)).toBe(
			"Niveau 3 indtil videre: ville gå lige i nul på en omsætning på 1.000 med den sædvanlige dækningsgrad på 30 %.",
		);
		expect(why({ revenue: 1000, profit: 300, hours: 2 }, "en", policy)).not.toContain("assumed");
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

describe("whyText calls a profit and a margin", () => {
	const earns: Customer = { revenue: 1000, profit: 400, hours: 2 };
	const byProfit = valuedBy("netProfit");
	test("gross while our hours have no price, and net once they do", () => {
		expect(why(earns, "en", byProfit)).toContain("large (400 of gross profit), a gross margin of 40 %");
		expect(why(earns, "en", { ...byProfit, hourlyCost: 10 })).toContain(
			"large (380 of net profit), a net margin of 38 %",
		);
		expect(why(earns, "da", byProfit)).toContain("stor (400 i bruttofortjeneste), en dækningsgrad på 40 %");
	});
});

describe("whyText says how large a customer is", () => {
	test.each<[Customer, ValueBy, string, string]>([
		[{ revenue: 340 }, "revenue", "For: large (340 of revenue).", "For: stor (340 i omsætning)."],
		[{ revenue: 34 }, "revenue", "Against: small (34 of revenue).", "Imod: lille (34 i omsætning)."],
		[{ revenue: 0 }, "revenue", "Against: no revenue.", "Imod: ingen omsætning."],
		[
			{ revenue: -1126 },
			"revenue",
			"Against: returned more than they bought (−1,126 of revenue).",
			"Imod: har returneret for mere, end de købte for (−1.126 i omsætning).",
		],
		[{ revenue: 100 }, "revenue", "and nothing stands out.", "og intet springer i øjnene."],
		[
			{ lifetimeRevenue: 340 },
			"lifetimeRevenue",
			"For: large (340 of revenue so far).",
			"For: stor (340 i omsætning indtil nu).",
		],
		[
			{ profit: 9 },
			"netProfit",
			"Tier 3: small, but no money loser: earns us 9.",
			"Niveau 3: en lille kunde, men vi tjener 9.",
		],
	])("%o by %s: %s", (customer, valueBy, english, danish) => {
		expect(why(customer, "en", valuedBy(valueBy))).toContain(english);
		expect(why(customer, "da", valuedBy(valueBy))).toContain(danish);
	});
	test("and never counts a loss for them, even if others lose more", () => {
		const policy = {
			criteria: {
				...defaultPolicy.criteria,
				value: { weight: 20, anchors: [-9000, -5000, -1000] as const, off: null },
				profitPerHour: { weight: 5, anchors: [-90, -50, -10] as const, off: null },
			},
			hourlyCost: 20,
		};
		expect(why({ revenue: 1000, profit: 10, hours: 30, fit: 1 }, "en", policy)).toBe(
			"Tier 4: loses 590 on 1,000 of revenue. Against: neither of us is right for the other.",
		);
	});
});

describe("whyText says of a customer who has stopped buying", () => {
	const OLD = { firstOrder: TODAY - 2000, revenue: 1000, profit: 400 };
	test.each<[string, Customer, string, string]>([
		[
			"the day of their last order",
			{ ...OLD, lastOrder: TODAY - 400 },
			"Tier 3: has stopped buying (last order on Oct 17, 2025). For: a gross margin of 40 %.",
			"Niveau 3: er holdt op med at købe (sidste ordre 17. okt. 2025). For: en dækningsgrad på 40 %.",
		],
		[
			"their fall, where they still ordered lately",
			{ ...OLD, previousRevenue: 20_000, lastOrder: TODAY - 20 },
			"Tier 3: has almost stopped buying (from 20,000 down to 1,000). For: a gross margin of 40 %.",
			"Niveau 3: er næsten holdt op med at købe (fra 20.000 ned til 1.000). For: en dækningsgrad på 40 %.",
		],
		[
			"their fall, where the day is not known but they still buy",
			{ ...OLD, previousRevenue: 20_000 },
			"has almost stopped buying (from 20,000 down to 1,000).",
			"er næsten holdt op med at købe (fra 20.000 ned til 1.000).",
		],
		[
			"the period before",
			{ revenue: 0, profit: 0, previousRevenue: 2000 },
			"has stopped buying (2,000 in the period before)",
			"er holdt op med at købe (2.000 i perioden før)",
		],
		[
			"what they bought so far",
			{ revenue: 0, profit: 0, lifetimeRevenue: 2000 },
			"has stopped buying (2,000 of revenue so far)",
			"er holdt op med at købe (2.000 i omsætning indtil nu)",
		],
		[
			"the loss after that",
			{ ...OLD, profit: -300, lastOrder: TODAY - 400 },
			"Tier 4: has stopped buying (last order on Oct 17, 2025); loses 300 on 1,000 of revenue.",
			"Niveau 4: er holdt op med at købe (sidste ordre 17. okt. 2025); vi taber 300 på en omsætning på 1.000.",
		],
		[
			"a tier set by hand after that",
			{ ...OLD, lastOrder: TODAY - 400, manualTier: 2 },
			"Tier 2: has stopped buying (last order on Oct 17, 2025); set by hand; the figures say Tier 3.",
			"Niveau 2: er holdt op med at købe (sidste ordre 17. okt. 2025); sat manuelt; tallene siger niveau 3.",
		],
	])("%s", (_, customer, english, danish) => {
		expect(why(customer)).toContain(english);
		expect(why(customer, "da")).toContain(danish);
	});
	test("nothing twice: neither the silence nor the fall is a reason against them", () => {
		const silence = { weight: 10, anchors: [180, 40, 5] as const, off: null };
		const policy = { criteria: { ...defaultPolicy.criteria, silence } };
		const customer = { ...OLD, previousRevenue: 20_000, lastOrder: TODAY - 400 };
		expect(why(customer, "en", policy)).not.toContain("Against");
		expect(why({ ...customer, previousRevenue: 1200, lastOrder: TODAY - 100 }, "en", policy)).toContain(
			"Against: no order since Aug 13, 2026",
		);
	});
	test("the day of their own last order, also where the list knew orders only up to an earlier day", () => {
		const silence = { weight: 10, anchors: [180, 40, 5] as const, off: null };
		const policy = {
			criteria: { ...defaultPolicy.criteria, silence },
			ordersKnownUpTo: TODAY - 60,
		};
		expect(why({ ...OLD, lastOrder: TODAY - 20 }, "en", policy)).toContain("last order on Nov 1, 2026");
	});
});

describe("whyText says what is not known of a provisional tier:", () => {
	const large: Customer = { revenue: 900, negotiation: 5, daysLate: 0 };
	const unproven = { profit: false, growth: false };
	test("of Tier 1, that it stands for now", () => {
		const policy = { ...valuedBy("revenue"), unproven };
		expect(why(large, "en", policy)).toMatch(
			/^Tier 1 for now: we do not know what they earn us, or whether they grow\. For: large/,
		);
		expect(why({ ...large, previousRevenue: 900 }, "en", policy)).toMatch(
			/^Tier 1 for now: we do not know what they earn us\. For/,
		);
		expect(why({ ...large, profit: 400 }, "en", policy)).toMatch(
			/^Tier 1 for now: we do not know whether they grow\. For/,
		);
		expect(why({ ...large, profit: 400, previousRevenue: 900 }, "en", policy)).toMatch(/^Tier 1: scores/);
		expect(why(large, "da", policy)).toMatch(
			/^Niveau 1 indtil videre: vi ved ikke, hvad vi tjener på dem, eller om de vokser\. For/,
		);
	});
	test("of another tier at the end, unless nearly the whole list lacks it, or the sentence says it", () => {
		const some = { revenue: 400, negotiation: 1 };
		expect(why(some, "en", valuedBy("revenue"))).toMatch(
			/^Tier \d for now: scores .* We do not know what they earn us\.$/,
		);
		expect(why(some, "da", valuedBy("revenue"))).toMatch(/ Vi ved ikke, hvad vi tjener på dem\.$/);
		expect(why(some, "en", { ...valuedBy("revenue"), unproven })).not.toContain("not know");
		expect(why(large, "en", valuedBy("revenue"))).toMatch(
			/^Tier 2 for now: cannot go higher while we do not know what they earn us\. For: [^.]*\.$/,
		);
	});
});

describe("whyText words a figure by where it stands:", () => {
	test.each<[Customer, string]>([
		[{ daysLate: 8 }, "pays only 8 days late"],
		[{ daysLate: 40 }, "pays 40 days late"],
		[{ discount: 0.05 }, "gets only 5 % discount"],
		[{ discount: 0.35 }, "gets 35 % discount"],
		[{ walletShare: 0.1 }, "gives us only 10 % of what they spend"],
		[{ walletShare: 0.8 }, "gives us 80 % of what they spend"],
		[{ walletShare: 0 }, "gives us nothing of what they spend"],
		[{ revenue: 1500, previousRevenue: 1000 }, "buys 50 % more than before"],
		[{ revenue: 600, previousRevenue: 1000 }, "buys 40 % less than before"],
		[{ revenue: 2000, previousRevenue: 1000 }, "buys twice as much as before"],
		[{ revenue: 2400, previousRevenue: 1000 }, "buys 2.4 times as much as before"],
		[{ usage: 30, previousUsage: 10 }, "uses 3 times as much as before"],
		[{ revenue: 11_000, previousRevenue: 1000 }, "buys many times as much as before"],
		[{ revenue: 9000, previousRevenue: 1000 }, "buys 9 times as much as before"],
	])("%o: %s", (customer, clause) => {
		expect(why({ ...customer, ...(customer.revenue === undefined ? {} : { profit: 100 }) })).toContain(
			clause,
		);
	});
	test("the known share so that it never seems to reach the limit that it misses", () => {
		const known = (knownShare: number, locale: string) =>
			whyText({ ...rateOne({ daysLate: 12 }), knownShare }, defaultPolicy, language(locale)).replaceAll(
				"\u00a0",
				" ",
			);
		expect(known(0.246, "en")).toBe("Needs facts: only 24.6 % of what counts is known.");
		expect(known(0.2499, "en")).toBe("Needs facts: only 24.99 % of what counts is known.");
		expect(known(0.246, "da")).toBe("Mangler fakta: vi kender kun 24,6 % af det, der tæller.");
	});
	test("nothing bought so far as nothing, in both languages", () => {
		const criteria = {
			...defaultPolicy.criteria,
			lifetime: { weight: 8, anchors: [10, 100, 300] as const, off: null },
		};
		const customer = { revenue: 0, lifetimeRevenue: 0, profit: 0, walletShare: 0 };
		expect(why(customer, "en", { criteria })).toContain("has bought nothing so far");
		expect(why(customer, "da", { criteria })).toMatch(
			/har ikke købt noget endnu.*lægger intet af den slags indkøb hos os|lægger intet.*har ikke købt noget endnu/,
		);
	});
	test("a loss once: as an amount, not also as a margin and for each hour", () => {
		const criteria = {
			...defaultPolicy.criteria,
			value: { weight: 20, anchors: [-50, 100, 300] as const, off: null },
			profitPerHour: { weight: 10, anchors: [0, 40, 90] as const, off: null },
		};
		const fresh = { revenue: 600, profit: -100, hours: 10, firstOrder: TODAY - 60, satisfaction: 1 };
		expect(why(fresh, "en", { criteria })).toBe(
			"Tier 3: a customer for only 1 month: too early to say good-bye. Against: costs us 100, never happy.",
		);
		expect(why({ ...fresh, firstOrder: TODAY - 900 }, "en", { criteria })).toBe(
			"Tier 4: loses 100 on 600 of revenue. Against: never happy.",
		);
	});
	test("what is neither good nor bad is not named", () => {
		expect(why({ revenue: 1000, profit: 150, daysLate: 14 })).not.toContain("late");
		expect(why({ revenue: 1040, profit: 150, previousRevenue: 1000 })).not.toContain("before");
	});
	test("the last order as a day, where the list knows orders up to a day", () => {
		const policy = {
			criteria: {
				...defaultPolicy.criteria,
				silence: { weight: 10, anchors: [180, 40, 5] as const, off: null },
			},
			ordersKnownUpTo: TODAY - 3000,
		};
		const last = (days: number, locale = "en") =>
			why({ revenue: 1000, profit: 150, lastOrder: TODAY - 3000 - days }, locale, policy);
		expect(last(10)).toContain("For: last order on Aug 25, 2018;");
		expect(last(150)).toContain("Against: no order since Apr 7, 2018.");
		expect(last(10, "da")).toContain("For: sidste ordre 25. aug. 2018,");
	});
	test("why Tier 1 is out of reach, with the fall", () => {
		const good = { revenue: 1000, profit: 500, negotiation: 5, daysLate: 0, ownerFocus: 5, delegation: 5 };
		expect(why({ ...good, previousRevenue: 1500 })).toMatch(
			/^Tier 2: cannot go higher while they buy 33 % less than before\. For: (?!.*before)/,
		);
	});
});

describe("whyText begins with the outlook of a new customer", () => {
	const fresh: Customer = { revenue: 1000, profit: 30, firstOrder: TODAY - 40 };
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
			"Tier 1: scores 76.3 of 100. Tier 2 without their referrals. For: a gross margin of 40 %, brought us 2 customers, gave good reasons.",
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
	const CHANGE = "Agree one change by a date, on the way to Tier 2; if it fails, refer them on";
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
	test("is of a customer who has stopped buying to ask why, and in Tier 4 to let them go; never a good-bye", () => {
		const gone = { revenue: 1000, firstOrder: TODAY - 2000, lastOrder: TODAY - 400 };
		const ASK = "Ask why they stopped; win them back by a date, or let them go";
		expect(step({ ...gone, profit: 400 })).toBe(ASK);
		expect(step({ ...gone, profit: 400, manualTier: 1 })).toBe(ASK);
		expect(step({ firstOrder: TODAY - 2000, lastOrder: TODAY - 400 })).toBe(ASK);
		expect(step({ ...gone, profit: -400 })).toBe("They have left already: let them go");
		expect(step({ ...gone, profit: -400, previousRevenue: 30_000, lastOrder: TODAY - 9 })).toBe(
			"They are leaving anyway: let them go",
		);
		expect(step({ ...gone, profit: -400, referred: 2 })).toBe(
			"First look at what the 2 customers they brought are worth. Then: They have left already: let them go",
		);
		expect(step({ ...gone, profit: -400 }, "da")).toBe("De er allerede gået: lad dem gå");
	});
	test("is of a good customer who buys less to ask why, before the action of the tier", () => {
		const buys = (revenue: number) => ({ revenue, profit: revenue / 3, previousRevenue: 1000 });
		const OFFER = "Show them what else would help them";
		expect(step(buys(940))).toBe(`Ask why they buy less. Then: ${OFFER}`);
		expect(step({ ...buys(700), manualTier: 1 })).toBe(
			"Ask why they buy less. Then: Plan growth together, treat them like gold, ask for referrals",
		);
		expect(step(buys(940), "da")).toBe(
			"Spørg, hvorfor de køber mindre. Derefter: Vis dem, hvad der ellers kunne hjælpe dem",
		);
		// The reasons call this as much as before.
		expect(step(buys(950))).toBe(OFFER);
		expect(step({ ...buys(700), manualTier: 3 })).toBe(CHANGE);
		expect(step({ ...buys(50) })).toBe("Ask why they stopped; win them back by a date, or let them go");
	});
	test("puts the question before a text of the team's own, and nothing before one that they emptied", () => {
		const less = rateOne({ revenue: 700, profit: 230, previousRevenue: 1000, manualTier: 2 });
		const own = (action: string) => {
			const english = language("en");
			const words = withPlaybook(english.words, { "tier.2.action": action });
			return RESULT_CELLS.nextStep(less, defaultPolicy, { ...english, words });
		};
		expect(own("Call them")).toBe("Ask why they buy less. Then: Call them");
		expect(own("")).toBe("");
	});
	test("is of a new customer who is spared a good-bye to get to know them", () => {
		const fresh = { firstOrder: TODAY - 40, negotiation: 1, fit: 1, daysLate: 90, discount: 0.5 };
		const KNOW = "Get to know them; agree what has to change by a date";
		expect(step({ ...fresh, revenue: 100, profit: 6, complaints: 9 })).toBe(KNOW);
		expect(step({ firstOrder: TODAY - 40, revenue: 100, profit: -30 })).toBe(KNOW);
		expect(step({ firstOrder: TODAY - 40, revenue: 100, profit: -30 }, "da")).toBe(
			"Lær dem at kende, og aftal, hvad der skal ændres inden en bestemt dato",
		);
		expect(step({ firstOrder: TODAY - 40, revenue: 100, profit: 4 })).toBe(CHANGE);
		expect(step({ ...fresh, firstOrder: TODAY - 900, revenue: 100, profit: -30 })).toBe(GOODBYE);
	});
	test("is of who has never bought to find out whether they will", () => {
		const WILL = "Find out whether they will buy at all; if not, spend no more time on them";
		expect(step({ revenue: 0 })).toBe(WILL);
		expect(step({ revenue: 0, orders: 0, previousRevenue: 0, lifetimeRevenue: 0, profit: -20 })).toBe(WILL);
		expect(step({ revenue: 0, orders: 0 }, "da")).toBe(
			"Find ud af, om de overhovedet vil købe; hvis ikke, så brug ikke mere tid på dem",
		);
		for (const bought of [
			...[{ orders: 1 }, { lastOrder: TODAY - 300 }, { lifetimeRevenue: 10 }, { previousRevenue: 10 }],
			...[{ recentRevenue: 10 }, { profit: 10 }],
		])
			expect(step({ revenue: 0, ...bought })).not.toBe(WILL);
		expect(step({ orders: 0 })).not.toBe(WILL);
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
