import { describe, expect, test } from "vitest";
import { diagnosisSentence, findingSentence } from "../../src/i18n/diagnosisSentence.ts";
import { figures } from "../../src/i18n/figures.ts";
import { language } from "../../src/i18n/language.ts";
import { percentBesideLimit } from "../../src/i18n/percentBesideLimit.ts";
import type { Diagnosis } from "../../src/tiering/summary/diagnosis/diagnosis.ts";

const { words: en } = language("en");
const { words: da } = language("da");

const english = { words: en, figures: figures("en-US") };
const danish = { words: da, figures: figures("da-DK") };
const plain = (text: string) => text.replace(/\u00a0/g, " ");

const ALL = { known: 64, customers: 64, isEnough: true, isAssumed: false };
const SOME = { known: 40, customers: 64, isEnough: true, isAssumed: false };
const FEW = { known: 3, customers: 64, isEnough: false, isAssumed: false };
const NONE = { known: 0, customers: 64, isEnough: false, isAssumed: false };

/** Each diagnosis where it is met, where it is not, and where it is unknown. */
const CASES: [Diagnosis, string, string][] = [
	[
		{
			kind: "bottomHeavy",
			limit: 0.5,
			leastValue: 0.2,
			isAssumed: false,
			found: 0.36,
			value: 0.1,
			isMet: false,
		},
		"Do most customers bring us little? No: 36 % of rated customers are in Tiers 3–4; they bring 10 % of the value (limits 50 % and 20 %).",
		"Giver de fleste kunder os for lidt? Nej: 36 % af de inddelte kunder ligger på niveau 3–4; de giver 10 % af værdien (grænser 50 % og 20 %).",
	],
	[
		{
			kind: "bottomHeavy",
			limit: 0.5,
			leastValue: 0.2,
			isAssumed: false,
			found: 0.504,
			value: 0.196,
			isMet: true,
		},
		"Do most customers bring us little? Yes: 50.4 % of rated customers are in Tiers 3–4; they bring 19.6 % of the value (limits 50 % and 20 %).",
		"Giver de fleste kunder os for lidt? Ja: 50,4 % af de inddelte kunder ligger på niveau 3–4; de giver 19,6 % af værdien (grænser 50 % og 20 %).",
	],
	[
		{
			kind: "bottomHeavy",
			limit: 0.5,
			leastValue: 0.2,
			isAssumed: false,
			found: 0.6,
			value: -0.1,
			isMet: true,
		},
		"Do most customers bring us little? Yes: 60 % of rated customers are in Tiers 3–4; they cost us money (limits 50 % and 20 %).",
		"Giver de fleste kunder os for lidt? Ja: 60 % af de inddelte kunder ligger på niveau 3–4; de koster os penge (grænser 50 % og 20 %).",
	],
	[
		{
			kind: "bottomHeavy",
			limit: 0.5,
			leastValue: 0.2,
			isAssumed: false,
			found: 0.6,
			value: null,
			isMet: undefined,
		},
		"Do most customers bring us little? Unknown: 60 % of rated customers are in Tiers 3–4; nobody knows what they bring (limits 50 % and 20 %).",
		"Giver de fleste kunder os for lidt? Det ved vi ikke: 60 % af de inddelte kunder ligger på niveau 3–4; ingen ved, hvad de giver (grænser 50 % og 20 %).",
	],
	[
		{ kind: "bottomHeavy", limit: 0.5, leastValue: 0.2, isAssumed: false, found: 0, value: 0, isMet: false },
		"Do most customers bring us little? No: no rated customer is in Tiers 3–4 (limits 50 % and 20 %).",
		"Giver de fleste kunder os for lidt? Nej: ingen af de inddelte kunder ligger på niveau 3–4 (grænser 50 % og 20 %).",
	],
	[
		{
			kind: "bottomHeavy",
			limit: 0.5,
			leastValue: 0.2,
			isAssumed: false,
			found: null,
			value: null,
			isMet: undefined,
		},
		"Do most customers bring us little? Unknown: no customer is rated yet.",
		"Giver de fleste kunder os for lidt? Det ved vi ikke: ingen kunder er inddelt endnu.",
	],
	[
		{ kind: "workingTooHard", found: 0.42, limit: 0.2, isMet: true, hours: 0.62, netProfit: 0.2, ...ALL },
		"Do our hours go where we earn little? Yes: Tiers 3–4 take 62 % of the hours and bring 20 % of the profit, a difference of 42 points (limit 20).",
		"Går timerne til dem, der giver lidt? Ja: niveau 3–4 tager 62 % af timerne og giver 20 % af fortjenesten, en forskel på 42 procentpoint (grænse 20).",
	],
	[
		{ kind: "workingTooHard", found: 3.2, limit: 0.2, isMet: true, hours: 0.75, netProfit: -2.45, ...ALL },
		"Do our hours go where we earn little? Yes: Tiers 3–4 take 75 % of the hours and cost us money (limit: a difference of 20 points).",
		"Går timerne til dem, der giver lidt? Ja: niveau 3–4 tager 75 % af timerne og koster os penge (grænse: en forskel på 20 procentpoint).",
	],
	[
		{
			kind: "workingTooHard",
			found: null,
			limit: 0.2,
			isMet: undefined,
			hours: null,
			netProfit: null,
			...NONE,
		},
		"Do our hours go where we earn little? Unknown: we do not know both hours and profit of any customer.",
		"Går timerne til dem, der giver lidt? Det ved vi ikke: vi kender ikke både timer og fortjeneste for nogen.",
	],
	[
		{
			kind: "workingTooHard",
			found: null,
			limit: 0.2,
			isMet: undefined,
			hours: null,
			netProfit: null,
			...FEW,
		},
		"Do our hours go where we earn little? Unknown: we know both hours and profit of only 3 of 64 customers.",
		"Går timerne til dem, der giver lidt? Det ved vi ikke: vi kender kun både timer og fortjeneste for 3 af 64 kunder.",
	],
	[
		{
			kind: "workingTooHard",
			found: null,
			limit: 0.2,
			isMet: undefined,
			hours: 0.5,
			netProfit: null,
			...ALL,
		},
		"Do our hours go where we earn little? Unknown: there are no hours, or no profit, to take a share of.",
		"Går timerne til dem, der giver lidt? Det ved vi ikke: der er ingen timer, eller ingen fortjeneste, at dele op.",
	],
	[
		{ kind: "servingAnyone", found: 0.12, open: 0.05, limit: 0.2, isMet: true },
		"Do we take anyone who comes? Yes: 12 % of customers are in Tiers 1–2, and 5 % need facts (limit: at least 20 %).",
		"Siger vi ja til alle? Ja: 12 % af kunderne ligger på niveau 1–2, og 5 % mangler fakta (grænse: mindst 20 %).",
	],
	[
		{ kind: "servingAnyone", found: 0, open: 1, limit: 0.2, isMet: undefined },
		"Do we take anyone who comes? Unknown: no customer is rated yet.",
		"Siger vi ja til alle? Det ved vi ikke: ingen kunder er inddelt endnu.",
	],
	[
		{ kind: "tier4Losses", found: 15_950, limit: 0, isMet: true, losers: 4, unknown: 0, ...ALL },
		"Do some customers cost us money? Yes: 4 customers in Tier 4 took 15,950 out of the profit (limit 0).",
		"Koster nogle kunder os penge? Ja: 4 kunder på niveau 4 har taget 15.950 af fortjenesten (grænse 0).",
	],
	[
		{ kind: "tier4Losses", found: 90.5, limit: 0, isMet: true, losers: 1, unknown: 2, ...ALL },
		"Do some customers cost us money? Yes: 1 customer in Tier 4 took at least 90.50 out of the profit (limit 0).",
		"Koster nogle kunder os penge? Ja: 1 kunde på niveau 4 har taget mindst 90,50 af fortjenesten (grænse 0).",
	],
	[
		{ kind: "tier4Losses", found: 0, limit: 0, isMet: false, losers: 0, unknown: 0, ...ALL },
		"Do some customers cost us money? No: nobody in Tier 4 took anything out of the profit (limit 0).",
		"Koster nogle kunder os penge? Nej: ingen på niveau 4 har taget noget af fortjenesten (grænse 0).",
	],
	[
		{ kind: "tier4Losses", found: null, limit: 0, isMet: undefined, losers: 0, unknown: 1, ...ALL },
		"Do some customers cost us money? Unknown: nobody knows what we earn on 1 customer in Tier 4.",
		"Koster nogle kunder os penge? Det ved vi ikke: ingen ved, hvad vi tjener på 1 kunde på niveau 4.",
	],
	[
		{ kind: "tier4Losses", found: null, limit: 0, isMet: undefined, losers: 0, unknown: 0, ...FEW },
		"Do some customers cost us money? Unknown: we know the profit of only 3 of 64 customers.",
		"Koster nogle kunder os penge? Det ved vi ikke: vi kender kun fortjenesten for 3 af 64 kunder.",
	],
	[
		{ kind: "floodOfSmallOrders", found: 0.55, open: 0, limit: 0.5, isMet: true, ...SOME },
		"Do we live on small orders? Yes: 55 % of the revenue we know of comes from customers who are stuck on the first order (limit 50 %).",
		"Lever vi af småordrer? Ja: 55 % af den omsætning, vi kender, kommer fra kunder, der gik i stå ved første ordre (grænse 50 %).",
	],
	[
		{ kind: "livingOnDrama", found: 0.1, open: 0.3, limit: 0.25, isMet: undefined, ...ALL },
		"Do we live on customers who drain us? Unknown: 10 % of revenue comes from customers who drain us; of another 30 % we cannot tell (limit 25 %).",
		"Lever vi af kunder, der dræner os? Det ved vi ikke: 10 % af omsætningen kommer fra kunder, der dræner os; om yderligere 30 % ved vi det ikke (grænse 25 %).",
	],
	[
		{ kind: "livingOnDrama", found: 0, open: 1, limit: 0.25, isMet: undefined, ...ALL },
		"Do we live on customers who drain us? Unknown: nobody can tell yet which customers drain us (limit 25 % of revenue).",
		"Lever vi af kunder, der dræner os? Det ved vi ikke: ingen kan endnu sige, hvilke kunder der dræner os (grænse 25 % af omsætningen).",
	],
	[
		{ kind: "livingOnDrama", found: null, open: 0, limit: 0.25, isMet: undefined, ...NONE },
		"Do we live on customers who drain us? Unknown: we do not know the revenue of any customer.",
		"Lever vi af kunder, der dræner os? Det ved vi ikke: vi kender ikke omsætningen for nogen.",
	],
	[
		{ kind: "stagnation", found: 0.334, open: 0, limit: 1 / 3, isMet: true },
		"Do long-time customers stand still? Yes: 33.4 % of those who have been customers for over a year are not expanding (limit 33 %).",
		"Står de faste kunder stille? Ja: 33,4 % af dem, der har været kunder i over et år, vokser ikke (grænse 33 %).",
	],
	[
		{ kind: "stagnation", found: null, open: 0, limit: 1 / 3, isMet: undefined },
		"Do long-time customers stand still? Unknown: we do not know both age and growth of anybody who has been a customer for a year.",
		"Står de faste kunder stille? Det ved vi ikke: vi kender ikke både alder og vækst for nogen, der har været kunde i et år.",
	],
	[
		{ kind: "concentration", found: 0.31, limit: 0.25, isMet: true, who: "Nordlys Tryk", ...ALL },
		"Does one customer carry us? Yes: Nordlys Tryk accounts for 31 % of revenue (limit 25 %).",
		"Bærer én kunde det hele? Ja: Nordlys Tryk står for 31 % af omsætningen (grænse 25 %).",
	],
	[
		{ kind: "concentration", found: 0.14, limit: 0.25, isMet: false, who: "Nordlys Tryk", ...SOME },
		"Does one customer carry us? No: the largest customer, Nordlys Tryk, accounts for 14 % of the revenue we know of (limit 25 %).",
		"Bærer én kunde det hele? Nej: den største kunde, Nordlys Tryk, står for 14 % af den omsætning, vi kender (grænse 25 %).",
	],
	[
		{ kind: "concentration", found: null, limit: 0.25, isMet: undefined, who: "", ...ALL },
		"Does one customer carry us? Unknown: there is no revenue to take a share of.",
		"Bærer én kunde det hele? Det ved vi ikke: der er ingen omsætning at dele op.",
	],
	[
		{ kind: "hiddenAdvocates", found: 4, limit: 0, isMet: true, who: ["Ane", "Bo", "Cy", "Di"] },
		"Do we overlook who recommends us? Yes: 4 customers in Tiers 3–4 brought others worth more than they are: Ane, Bo and 2 more (limit 0).",
		"Overser vi dem, der anbefaler os? Ja: 4 kunder på niveau 3–4 har skaffet os andre, der er mere værd: Ane, Bo og 2 til (grænse 0).",
	],
	[
		{ kind: "hiddenAdvocates", found: 0, limit: 0, isMet: false, who: [] },
		"Do we overlook who recommends us? No: nobody in Tiers 3–4 brought customers who are worth more than they are (limit 0).",
		"Overser vi dem, der anbefaler os? Nej: ingen på niveau 3–4 har skaffet os kunder, der er mere værd end dem selv (grænse 0).",
	],
	[
		{ kind: "hiddenAdvocates", found: null, limit: 0, isMet: undefined, who: [] },
		"Do we overlook who recommends us? Unknown: not enough is known about who referred whom.",
		"Overser vi dem, der anbefaler os? Det ved vi ikke: vi ved for lidt om, hvem der har anbefalet os til hvem.",
	],
];

test.each(CASES)("diagnosisSentence says %o in English and Danish", (diagnosis, inEnglish, inDanish) => {
	expect(plain(diagnosisSentence(diagnosis, english))).toBe(inEnglish);
	expect(plain(diagnosisSentence(diagnosis, danish))).toBe(inDanish);
});

test("findingSentence leaves out the result and the limit of a diagnosis", () => {
	const [bottomHeavy] = CASES[0]!;
	expect(plain(findingSentence(bottomHeavy, english))).toMatch(
		/^\d+ % of rated customers are in Tiers 3–4; they bring \d+ % of the value\.$/,
	);
});

describe("percentBesideLimit", () => {
	test.each([
		[0.36, "36 %"],
		[0.5, "50 %"],
		[0.496, "49.6 %"],
		[0.5001, "50.01 %"],
		[0.500001, "50.0001 %"],
		[0.5 + 1e-13, "50 %"],
	])("beside a limit of 50 %% writes %d as %s", (share, text) => {
		expect(plain(percentBesideLimit(share, 0.5, english.figures))).toBe(text);
	});
});
