import { describe, expect, test } from "vitest";
import { tierWords } from "../../src/functions/tierWords.ts";
import { diagnosisSentence } from "../../src/i18n/diagnosisSentence.ts";
import { figures } from "../../src/i18n/figures.ts";
import { fillLetter } from "../../src/i18n/fillLetter.ts";
import { type Language, wordsOfAllLanguages } from "../../src/i18n/language.ts";
import { wayUpSentence } from "../../src/i18n/wayUpSentence.ts";
import type { LetterKey } from "../../src/i18n/words/playbook.ts";
import type { TierWords } from "../../src/i18n/words/tiers.ts";
import type { Words } from "../../src/i18n/words.ts";
import { nextStep } from "../../src/results/nextStep.ts";
import { noteText } from "../../src/results/noteText.ts";
import { longTermText, sixMonthsText } from "../../src/results/outlookText.ts";
import { personaText } from "../../src/results/personaText.ts";
import { RESULT_CELLS } from "../../src/results/resultCells.ts";
import { whyText } from "../../src/results/whyText.ts";
import { letterFor } from "../../src/sidebar/client/review/card/plan/letterSection.ts";
import { readPlanAction } from "../../src/table/readPlanAction.ts";
import { CRITERIA, needsOf } from "../../src/tiering/criteria.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { type Customer, FACTS, type FactKey } from "../../src/tiering/facts.ts";
import type { Flag } from "../../src/tiering/flags.ts";
import type { DrainKey, GateKey } from "../../src/tiering/gates.ts";
import type { LongTerm } from "../../src/tiering/outlook/longTerm.ts";
import type { SixMonths } from "../../src/tiering/outlook/sixMonths.ts";
import type { Persona } from "../../src/tiering/persona.ts";
import { PLAN_ACTIONS, type PlanAction } from "../../src/tiering/planAction.ts";
import { type Policy, VALUE_MEASURES } from "../../src/tiering/policy.ts";
import { type Rating, rate } from "../../src/tiering/rate.ts";
import { suggestedActions } from "../../src/tiering/suggestedActions.ts";
import { diagnoses } from "../../src/tiering/summary/diagnoses.ts";
import type { DiagnosisKind } from "../../src/tiering/summary/diagnosis/diagnosis.ts";
import type { Tier } from "../../src/tiering/tier.ts";
import { type WayUp, wayUp } from "../../src/tiering/wayUp.ts";
import { playbookLines } from "../../src/workbook/reading/playbookLines.ts";
import { pageWords } from "../pageWords.ts";
import { factsWorth, TODAY, withAnchors } from "../tiering/rateOne.ts";

/**
 * Show that every text about the model can be reached: for each there is a made-up customer, or list, for which the add-on shows
 * it, in every language. The tables below are complete: one that lacks a role, a gate, a persona … does not compile.
 */

const MARKER = "⟦said⟧";
/** A language in which one text is replaced by the marker, so that every use of it shows the marker. */
function marked(words: Words, ...path: (string | number)[]): Language {
	const replaced = (node: unknown, [key, ...rest]: (string | number)[]): unknown => {
		if (key === undefined) return typeof node === "function" ? () => MARKER : MARKER;
		const children = node as Record<string | number, unknown>;
		expect(children[key], path.join(".")).toBeTruthy();
		if (Array.isArray(children))
			return children.map((child, index) => (index === key ? replaced(child, rest) : child));
		return { ...children, [key]: replaced(children[key], rest) };
	};
	return { words: replaced(words, path) as Words, figures: figures(words.tag) };
}

const PRICED: Policy = { ...defaultPolicy, hourlyCost: 40 };
/** The rating of the first customer in a list. */
const first = (customers: readonly Customer[], policy = defaultPolicy): Rating =>
	rate(customers, policy, TODAY)[0]!;
/** The texts that `say` makes in each language when the text at `path` is marked. */
const inEachLanguage = (path: (string | number)[], say: (language: Language) => unknown) =>
	wordsOfAllLanguages().map((words) => String(say(marked(words, ...path))));
const MARKED = wordsOfAllLanguages().map(() => expect.stringContaining(MARKER));

const keys = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];

/** A good customer of whom every criterion is known. */
const FULL: Customer = {
	...factsWorth(100),
	...{ customer: "Ane", revenue: 1000, previousRevenue: 800, lifetimeRevenue: 3000, profit: 300, hours: 2 },
	...{ orders: 9, firstOrder: TODAY - 900, lastOrder: TODAY - 20, usage: 9, previousUsage: 8 },
};
const OLD = { firstOrder: TODAY - 900 };
const EARNS = { revenue: 1000, profit: 400 };
const BEST = {
	negotiation: 5,
	ownerFocus: 5,
	delegation: 5,
	satisfaction: 5,
	energy: 5,
	steadiness: 5,
	fit: 5,
};
const WORST = {
	negotiation: 1,
	ownerFocus: 1,
	delegation: 1,
	satisfaction: 1,
	energy: 1,
	steadiness: 1,
	fit: 1,
};

describe("texts of tiers", () => {
	const IN: Readonly<Record<Tier, Customer>> = {
		1: FULL,
		2: { revenue: 1000, profit: 200 },
		3: { revenue: 1000, profit: 20 },
		4: { revenue: 1000, profit: -20 },
	};
	const PARTS: Readonly<Record<keyof TierWords, true>> = {
		...{ who: true, role: true, action: true, marketing: true, say: true },
	};
	test.each([1, 2, 3, 4] as const)(
		"Tier %d has a customer, and its role, action and playbook texts are shown",
		(tier) => {
			const rating = first([IN[tier]]);
			expect(rating.tier).toBe(tier);
			const role = ({ words }: Language) => tierWords("TIER_ROLE", tier, words, (texts) => texts.role, "");
			expect(inEachLanguage(["tiers", tier, "role"], role)).toEqual(MARKED);
			const step = (language: Language) => nextStep(rating, defaultPolicy, language);
			expect(inEachLanguage(["tiers", tier, "action"], step)).toEqual(MARKED);
			for (const part of keys(PARTS)) {
				const playbook = ({ words }: Language) => JSON.stringify(playbookLines(words));
				expect(inEachLanguage(["tiers", tier, part], playbook)).toEqual(MARKED);
			}
		},
	);
	test("“needs facts” and its action are shown for a customer without facts", () => {
		expect(first([{}]).tier).toBe("needsFacts");
		const cell = (language: Language) => RESULT_CELLS.tier(first([{}]), defaultPolicy, language);
		expect(inEachLanguage(["needsFacts"], cell)).toEqual(MARKED);
		const step = (language: Language) => nextStep(first([{}]), defaultPolicy, language);
		expect(inEachLanguage(["needsFactsAction"], step)).toEqual(MARKED);
	});
	test("referrerAction is the next step for a money loser who referred others", () => {
		const referrer = [
			{ customer: "Ane", profit: -20 },
			{ customer: "Bo", referredBy: "Ane", ...EARNS },
		];
		const step = (language: Language) => nextStep(first(referrer), defaultPolicy, language);
		expect(inEachLanguage(["referrerAction"], step)).toEqual(MARKED);
	});
});

describe("texts of gates", () => {
	const DECIDES: Readonly<Record<GateKey, Customer>> = {
		manual: { ...EARNS, manualTier: 3 },
		newCustomer: { revenue: 1000, profit: -500, ...WORST, firstOrder: TODAY - 90 },
		loses: { ...FULL, profit: -10 },
		drains: { ...BEST, revenue: 1000, profit: 40, ...OLD, negotiation: 2, satisfaction: 2 },
		breaksEven: { ...BEST, revenue: 1000, profit: 40 },
		lapsed: { ...FULL, lastOrder: TODAY - 400 },
		noLoss: { ...WORST, revenue: 1000, profit: 50 },
		unprovenProfit: { ...BEST, newNeeds: 5, daysLate: 0, discount: 0, revenue: 1000, profit: 149 },
		unprovenGrowth: { ...BEST, ...EARNS },
		needsFacts: { negotiation: 5 },
	};
	test.each(keys(DECIDES))("%s can decide a tier, and its text is in the reason", (gate) => {
		const rating = first([DECIDES[gate]]);
		expect(rating.gate).toBe(gate);
		expect(
			inEachLanguage(gate === "lapsed" ? ["why", "lapsed"] : ["why", "gate", gate], (language) =>
				whyText(rating, defaultPolicy, language),
			),
		).toEqual(MARKED);
	});

	const DRAINS: Readonly<Record<DrainKey, Customer>> = {
		priceShopper: { discount: 0.2 },
		neverHappy: { complaints: 5 },
		heavyOnTime: { hours: 8 },
	};
	test.each(keys(DRAINS))("%s can be a known drain", (drain) => {
		expect(first([{ revenue: 1000, ...DRAINS[drain] }], PRICED).drains).toEqual([drain]);
	});
	test("any two drains lead to Tier 4 at a thin margin, and the reason names them", () => {
		for (const words of wordsOfAllLanguages()) {
			const reasons = keys(DRAINS).map((left) => {
				const two = keys(DRAINS).filter((drain) => drain !== left);
				const hours = two.includes("heavyOnTime") ? 320 : 0;
				const facts = Object.assign({}, ...two.map((drain) => DRAINS[drain]));
				const rating = first([{ revenue: 1000, profit: 20 + hours, ...OLD, ...facts }], PRICED);
				expect([rating.tier, rating.gate]).toEqual([4, "drains"]);
				return whyText(rating, PRICED, { words, figures: figures(words.tag) }).split(".")[0];
			});
			expect(new Set(reasons).size).toBe(3);
		}
	});
});

describe("texts of personas and flags", () => {
	const DRAINING = { energy: 1, steadiness: 1 };
	const STUCK = { orders: 6, products: 1, revenue: 1000, previousRevenue: 1000 };
	const EXAMPLES: Readonly<Record<Persona, Customer>> = {
		draining: DRAINING,
		bringsOutBest: { energy: 4, newNeeds: 4 },
		stuck: STUCK,
	};
	const RAISES: Readonly<Record<Flag["kind"], readonly Customer[]>> = {
		profitableButDraining: [{ ...EARNS, ...DRAINING }],
		stalledEarner: [{ ...STUCK, profit: 400 }],
		advocate: [
			{ customer: "Ane", revenue: 1000, profit: 20 },
			{ customer: "Bo", referredBy: "Ane", revenue: 2000, profit: 900 },
		],
	};
	test.each(keys(EXAMPLES))("the persona %s is shown for a customer", (persona) => {
		const say = (language: Language) => personaText(first([EXAMPLES[persona]]), defaultPolicy, language);
		expect(inEachLanguage(["persona", "names", persona], say)).toEqual(MARKED);
	});
	test.each(keys(RAISES))("the flag %s is shown beside the persona and in the reason", (flag) => {
		const path = ["persona", "flags", flag];
		const rating = first(RAISES[flag]);
		expect(inEachLanguage(path, (language) => personaText(rating, defaultPolicy, language))).toEqual(MARKED);
		expect(inEachLanguage(path, (language) => whyText(rating, defaultPolicy, language))).toEqual(MARKED);
	});
});

describe("texts of outlooks", () => {
	const SOON: Readonly<Record<SixMonths["verdict"], Customer>> = {
		likely: { negotiation: 5, ownerFocus: 5 },
		either: { negotiation: 3, ownerFocus: 3 },
		atRisk: { negotiation: 1, ownerFocus: 1 },
	};
	const LATER: Readonly<Record<LongTerm["verdict"], Customer>> = {
		growing: { direction: 5, newNeeds: 5 },
		holding: { direction: 3 },
		shrinking: { direction: 1 },
	};
	const HALF: Readonly<Record<NonNullable<SixMonths["unknown"]>, Customer>> = {
		money: { ownerFocus: 3 },
		owner: { negotiation: 3 },
	};
	test.each(keys(SOON))("the outlook %s in six months is shown for a customer", (verdict) => {
		const say = (language: Language) => sixMonthsText(first([SOON[verdict]]), defaultPolicy, language);
		expect(inEachLanguage(["outlook", "sixMonths", verdict], say)).toEqual(MARKED);
	});
	test.each(keys(HALF))("the outlook in six months can say that nothing is known about the %s", (half) => {
		const say = (language: Language) => sixMonthsText(first([HALF[half]]), defaultPolicy, language);
		expect(inEachLanguage(["newCustomer", "sixMonths", "unknown", half], say)).toEqual(MARKED);
	});
	test.each(keys(LATER))("the outlook %s in the long term is shown for a customer", (verdict) => {
		const say = (language: Language) => longTermText(first([LATER[verdict]]), defaultPolicy, language);
		expect(inEachLanguage(["outlook", "longTerm", verdict], say)).toEqual(MARKED);
	});
	test("notExpanding is shown for a customer who buys as much as before", () => {
		const still = first([{ ...OLD, revenue: 1000, previousRevenue: 1000 }]);
		expect(
			inEachLanguage(["outlook", "notExpanding"], (language) => longTermText(still, defaultPolicy, language)),
		).toEqual(MARKED);
	});
});

describe("texts of questions, answers and reasons", () => {
	const ANSWERS = (keys(FACTS) as FactKey[]).filter((fact) => FACTS[fact] === "answer");
	const QUESTIONS = new Set(
		CRITERIA.flatMap((criterion) => VALUE_MEASURES.flatMap((valueBy) => needsOf(criterion, valueBy))).map(
			({ fact }) => fact,
		),
	);
	const CLAUSES = CRITERIA.filter((criterion) => !ANSWERS.some((fact) => fact === criterion));
	const FITTED: Policy = {
		...PRICED,
		criteria: withAnchors({
			...{ value: [0, 100, 500], silence: [180, 60, 5], orders: [1, 4, 12], profitPerHour: [0, 50, 200] },
			lifetime: [0, 1000, 9000],
		}),
	};

	test.each([...QUESTIONS])("%s is the next question about a customer of whom all else is known", (fact) => {
		const { [fact]: _, ...rest } = FULL;
		const say = (language: Language) => RESULT_CELLS.nextQuestion(first([rest], FITTED), FITTED, language);
		expect(inEachLanguage(["questions", fact], say)).toEqual(wordsOfAllLanguages().map(() => MARKER));
	});
	test.each(ANSWERS)("%s has five answers, each shown in the note of a customer", (fact) => {
		for (const answer of [1, 2, 3, 4, 5]) {
			const say = (language: Language) =>
				noteText(first([{ ...FULL, [fact]: answer }]), defaultPolicy, language);
			expect(inEachLanguage(["answers", fact, answer - 1], say)).toEqual(MARKED);
		}
	});
	test.each(CLAUSES)("%s has a clause, shown in the note of a customer", (criterion) => {
		const say = (language: Language) => noteText(first([FULL], FITTED), FITTED, language);
		expect(inEachLanguage(["why", "clause", criterion], say)).toEqual(MARKED);
	});
});

describe("texts of ways up", () => {
	const WAYS: Readonly<Record<WayUp["kind"], Customer>> = {
		top: FULL,
		manual: { ...EARNS, manualTier: 3 },
		buysAgain: { ...EARNS, lastOrder: TODAY - 400 },
		buys: { revenue: 0 },
		needsFacts: {},
		breakEven: { revenue: 1000, profit: -100 },
		changes: { revenue: 1000, profit: 90 },
		none: { ...FULL, profit: -300, revenue: 0, firstOrder: TODAY - 30 },
	};
	test.each(keys(WAYS))("%s is shown for a customer", (kind) => {
		const way = wayUp(first([WAYS[kind]]), defaultPolicy);
		expect(way.kind).toBe(kind);
		expect(
			inEachLanguage(["wayUp", kind], (language) => wayUpSentence(way, defaultPolicy, language)),
		).toEqual(MARKED);
	});
});

describe("texts of plans and letters", () => {
	/** A customer for whom an action is suggested; null for an action that is never suggested. */
	const FITS: Readonly<Record<PlanAction, Customer | null>> = {
		grow: FULL,
		offer: { revenue: 1000, profit: 200 },
		educate: { revenue: 1000, profit: 20 },
		reprice: { revenue: 1000, profit: -20 },
		reassign: { ...EARNS, energy: 1, steadiness: 1 },
		refer: { revenue: 1000, profit: 20 },
		goodbye: { revenue: 1000, profit: -20 },
		winBack: { ...EARNS, lastOrder: TODAY - 400 },
		nothing: null,
	};
	const LETTERS: Readonly<Record<LetterKey, PlanAction>> = {
		askReferral: "grow",
		agreeChange: "educate",
		referOn: "refer",
		goodbye: "goodbye",
		winBack: "winBack",
	};
	test.each(PLAN_ACTIONS)(
		"the plan %s is suggested for a customer, and read from a cell in every language",
		(action) => {
			const customer = FITS[action];
			if (customer !== null) expect(suggestedActions(first([customer]), defaultPolicy)).toContain(action);
			for (const { plan } of wordsOfAllLanguages()) expect(readPlanAction(plan.actions[action])).toBe(action);
		},
	);
	test.each(keys(LETTERS))(
		"the letter %s goes with a plan, is in the playbook, and leaves no field unfilled",
		(letter) => {
			expect(letterFor(LETTERS[letter], { tier: 3, lapsed: letter === "winBack" })).toBe(letter);
			for (const words of wordsOfAllLanguages()) {
				const { letters } = words.playbook;
				const { gaps } = pageWords(words.tag).playbook;
				const { subject, body } = fillLetter(letters[letter], {}, gaps);
				expect(body.length).toBeGreaterThan(100);
				expect(subject + body).not.toMatch(/[{}]/);
				expect(JSON.stringify(playbookLines(words))).toContain(`letter.${letter}.body`);
			}
		},
	);
	test("every letter field is used by a letter, in every language", () => {
		for (const { playbook } of wordsOfAllLanguages()) {
			const bodies = Object.values(playbook.letters).map(({ body }) => body);
			for (const field of keys(pageWords("en").playbook.gaps))
				expect(bodies.join("\n")).toContain(`{${field}}`);
		}
	});
});

describe("texts of diagnoses", () => {
	const inTier = (manualTier: Tier, facts: Customer = {}): Customer => ({ manualTier, ...facts });
	const KNOWN = {
		revenue: 100,
		previousRevenue: 50,
		energy: 3,
		satisfaction: 3,
		complaints: 0,
		steadiness: 3,
	};
	const MOVING: Customer = { ...KNOWN, orders: 9, products: 3, newNeeds: 3, ...OLD };
	const STUCK: Customer = { ...MOVING, previousRevenue: 100, products: 1 };
	const low = { customer: "Ane", revenue: 1000, profit: 20 };
	const from = (revenue: number): Customer => ({
		customer: "Bo",
		referredBy: "Ane",
		revenue,
		profit: revenue / 2,
	});
	/** A list for which the diagnosis is met, one for which it is not, and one for which it is unknown. */
	const LISTS: Readonly<
		Record<DiagnosisKind, readonly [yes: Customer[], no: Customer[], unknown: Customer[]]>
	> = {
		bottomHeavy: [
			[inTier(1, { profit: 90 }), inTier(3, { profit: 9 }), inTier(3, { profit: 1 })],
			[inTier(1)],
			[{}],
		],
		workingTooHard: [
			[inTier(1, { hours: 1, profit: 90 }), inTier(4, { hours: 9, profit: 10 })],
			[inTier(1, { hours: 9, profit: 90 }), inTier(4, { hours: 1, profit: 10 })],
			[inTier(1, { profit: 90 }), inTier(4, { profit: 10 })],
		],
		servingAnyone: [[inTier(3)], [inTier(2)], [{}]],
		tier4Losses: [[inTier(4, { profit: -5 })], [inTier(1, { profit: 5 })], [inTier(4)]],
		floodOfSmallOrders: [[STUCK, { ...MOVING, revenue: 90, orders: 1 }], [MOVING], [{ revenue: 100 }]],
		livingOnDrama: [[{ ...MOVING, energy: 1, steadiness: 1 }], [MOVING], [{ revenue: 100 }]],
		stagnation: [[STUCK], [MOVING], [{ revenue: 100 }]],
		concentration: [[{ revenue: 5 }], Array.from({ length: 4 }, () => ({ revenue: 5 })), [{}]],
		hiddenAdvocates: [[low, from(2000)], [low, from(500)], [low]],
	};
	test.each(keys(LISTS))("%s can be met, not met and unknown, and is shown in each case", (kind) => {
		const found = LISTS[kind].map((list) => {
			const all = diagnoses(rate(list, defaultPolicy, TODAY), defaultPolicy);
			return all.find((diagnosis) => diagnosis.kind === kind)!;
		});
		expect(found.map(({ isMet }) => isMet)).toEqual([true, false, undefined]);
		for (const diagnosis of found) {
			for (const part of ["questions", "found"])
				expect(
					inEachLanguage(["diagnosis", part, kind], (language) => diagnosisSentence(diagnosis, language)),
				).toEqual(MARKED);
		}
		const verdicts = ["yes", "no", "unknown"].map((verdict, index) =>
			inEachLanguage(["diagnosis", "verdicts", verdict], (language) =>
				diagnosisSentence(found[index]!, language),
			),
		);
		expect(verdicts).toEqual([MARKED, MARKED, MARKED]);
	});
});
