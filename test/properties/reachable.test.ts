import { describe, expect, test } from "vitest";
import { tierWords } from "../../src/functions/tierWords.ts";
import { diagnosisSentence } from "../../src/i18n/diagnosisSentence.ts";
import { figures } from "../../src/i18n/figures.ts";
import { fillLetter } from "../../src/i18n/fillLetter.ts";
import { type Language, wordsOfAllLanguages } from "../../src/i18n/language.ts";
import { wayUpSentence } from "../../src/i18n/wayUpSentence.ts";
import type { AnswerFact, QuestionFact } from "../../src/i18n/words/facts.ts";
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
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import type { Flag } from "../../src/tiering/flags.ts";
import { type DrainKey, type GateKey, knownDrains } from "../../src/tiering/gates.ts";
import type { CriterionKey } from "../../src/tiering/measures.ts";
import type { LongTerm } from "../../src/tiering/outlook/longTerm.ts";
import type { SixMonths } from "../../src/tiering/outlook/sixMonths.ts";
import type { Persona } from "../../src/tiering/persona.ts";
import { PLAN_ACTIONS, type PlanAction } from "../../src/tiering/planAction.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { type Rating, rate } from "../../src/tiering/rate.ts";
import { suggestedActions } from "../../src/tiering/suggestedActions.ts";
import { diagnoses } from "../../src/tiering/summary/diagnoses.ts";
import type { DiagnosisKind } from "../../src/tiering/summary/diagnosis/diagnosis.ts";
import type { Tier } from "../../src/tiering/tier.ts";
import { type WayUp, wayUp } from "../../src/tiering/wayUp.ts";
import { playbookLines } from "../../src/workbook/reading/playbookLines.ts";
import { pageWords } from "../pageWords.ts";
import { TODAY } from "../tiering/customers.ts";

/**
 * Everything that the model has a word for can happen: for each there is a made-up customer, or list, for which the product says
 * it, in every language. The tables below have to be whole: one that lacks a role, a gate, a persona … does not compile.
 */

const MARK = "⟦said⟧";
/** The words of a language with one of them, or one of its sentences, replaced: whatever says it, says the mark. */
function marked(words: Words, ...path: (string | number)[]): Language {
	const replaced = (node: unknown, [key, ...rest]: (string | number)[]): unknown => {
		if (key === undefined) return typeof node === "function" ? () => MARK : MARK;
		const children = node as Record<string | number, unknown>;
		expect(children[key], path.join(".")).toBeTruthy();
		if (Array.isArray(children)) return children.map((one, at) => (at === key ? replaced(one, rest) : one));
		return { ...children, [key]: replaced(children[key], rest) };
	};
	return { words: replaced(words, path) as Words, figures: figures(words.tag) };
}

const PRICED: Policy = { ...defaultPolicy, hourlyCost: 40 };
/** The first of a list, rated. */
const first = (customers: readonly Customer[], policy = defaultPolicy): Rating =>
	rate(customers, policy, TODAY)[0]!;
/** What is said where that word is marked, in each language. */
const inEach = (path: (string | number)[], say: (language: Language) => unknown) =>
	wordsOfAllLanguages().map((words) => String(say(marked(words, ...path))));
const SAID = wordsOfAllLanguages().map(() => expect.stringContaining(MARK));

const keys = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];

/** Everything is known, and goes well. */
const FULL: Customer = {
	...{
		customer: "Ane",
		revenue: 1000,
		previousRevenue: 800,
		profit: 300,
		hours: 2,
		discount: 0.01,
		daysLate: 2,
	},
	...{ accountRequests: 1, complaints: 1, orders: 9, firstOrder: TODAY - 900, products: 3 },
	...{
		usage: 9,
		previousUsage: 8,
		walletShare: 0.5,
		referred: 2,
		negotiation: 4,
		ownerFocus: 4,
		delegation: 4,
	},
	...{ direction: 4, newNeeds: 4, energy: 4, steadiness: 4, satisfaction: 4, fit: 4 },
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

describe("tiers and roles", () => {
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
		"Tier %d: somebody is in it, and role, action and the playbook's texts are said",
		(tier) => {
			const rating = first([IN[tier]]);
			expect(rating.tier).toBe(tier);
			const role = ({ words }: Language) => tierWords("TIER_ROLE", tier, words, (said) => said.role, "");
			expect(inEach(["tiers", tier, "role"], role)).toEqual(SAID);
			const step = (language: Language) => nextStep(rating, defaultPolicy, language);
			expect(inEach(["tiers", tier, "action"], step)).toEqual(SAID);
			for (const part of keys(PARTS)) {
				const playbook = ({ words }: Language) => JSON.stringify(playbookLines(words));
				expect(inEach(["tiers", tier, part], playbook)).toEqual(SAID);
			}
		},
	);
	test("somebody needs facts, and is told so", () => {
		expect(first([{}]).tier).toBe("needsFacts");
		const cell = (language: Language) => RESULT_CELLS.tier(first([{}]), defaultPolicy, language);
		expect(inEach(["needsFacts"], cell)).toEqual(SAID);
		const step = (language: Language) => nextStep(first([{}]), defaultPolicy, language);
		expect(inEach(["needsFactsAction"], step)).toEqual(SAID);
	});
	test("nobody who brought others is told good-bye at once", () => {
		const referrer = [
			{ customer: "Ane", profit: -20 },
			{ customer: "Bo", referredBy: "Ane", ...EARNS },
		];
		const step = (language: Language) => nextStep(first(referrer), defaultPolicy, language);
		expect(inEach(["referrerAction"], step)).toEqual(SAID);
	});
});

describe("gates", () => {
	const DECIDES: Readonly<Record<GateKey, Customer>> = {
		manual: { ...EARNS, manualTier: 3 },
		newCustomer: { revenue: 1000, profit: -500, ...WORST, firstOrder: TODAY - 90 },
		loses: { ...FULL, profit: -10 },
		drains: { ...BEST, revenue: 1000, profit: 40, ...OLD, negotiation: 2, satisfaction: 2 },
		breaksEven: { ...BEST, revenue: 1000, profit: 40 },
		earns: { ...WORST, revenue: 1000, profit: 50 },
		unprovenProfit: { ...BEST, newNeeds: 5, daysLate: 0, discount: 0, revenue: 1000, profit: 149 },
		unprovenGrowth: { ...BEST, ...EARNS },
		needsFacts: { negotiation: 5 },
	};
	test.each(keys(DECIDES))("%s decides a tier, and is what the reason begins with", (gate) => {
		const rating = first([DECIDES[gate]]);
		expect(rating.gate).toBe(gate);
		expect(inEach(["why", "gate", gate], (language) => whyText(rating, defaultPolicy, language))).toEqual(
			SAID,
		);
	});

	const DRAINS: Readonly<Record<DrainKey, Customer>> = {
		priceShopper: { discount: 0.2 },
		neverHappy: { complaints: 5 },
		heavyOnTime: { hours: 8 },
	};
	test.each(keys(DRAINS))("%s is known for a drain", (drain) => {
		const { measures } = first([{ revenue: 1000, ...DRAINS[drain] }], PRICED);
		expect(knownDrains(measures, defaultPolicy.limits)).toEqual([drain]);
	});
	test("any two drains make a Tier 4 of who earns us nothing, and the reason names them", () => {
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

describe("personas and flags", () => {
	const DRAINING = { energy: 1, steadiness: 1 };
	const STUCK = { orders: 6, products: 1, revenue: 1000, previousRevenue: 1000 };
	const LIKE: Readonly<Record<Persona, Customer>> = {
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
	test.each(keys(LIKE))("somebody is like %s", (persona) => {
		const say = (language: Language) => personaText(first([LIKE[persona]]), defaultPolicy, language);
		expect(inEach(["persona", "names", persona], say)).toEqual(SAID);
	});
	test.each(keys(RAISES))("%s is flagged, beside the persona and in the reason", (flag) => {
		const path = ["persona", "flags", flag];
		const rating = first(RAISES[flag]);
		expect(inEach(path, (language) => personaText(rating, defaultPolicy, language))).toEqual(SAID);
		expect(inEach(path, (language) => whyText(rating, defaultPolicy, language))).toEqual(SAID);
	});
});

describe("outlooks", () => {
	const SOON: Readonly<Record<SixMonths["verdict"], Customer>> = {
		likely: { negotiation: 5, ownerFocus: 5 },
		either: { negotiation: 3, ownerFocus: 3 },
		atRisk: { negotiation: 1, ownerFocus: 1 },
	};
	const LATER: Readonly<Record<LongTerm["verdict"], Customer>> = {
		growing: { direction: 5 },
		holding: { direction: 3 },
		shrinking: { direction: 1 },
	};
	const HALF: Readonly<Record<NonNullable<SixMonths["unknown"]>, Customer>> = {
		money: { ownerFocus: 3 },
		owner: { negotiation: 3 },
	};
	test.each(keys(SOON))("in six months: %s", (verdict) => {
		const say = (language: Language) => sixMonthsText(first([SOON[verdict]]), defaultPolicy, language);
		expect(inEach(["outlook", "sixMonths", verdict], say)).toEqual(SAID);
	});
	test.each(keys(HALF))("nothing is known about the %s", (half) => {
		const say = (language: Language) => sixMonthsText(first([HALF[half]]), defaultPolicy, language);
		expect(inEach(["newCustomer", "sixMonths", "unknown", half], say)).toEqual(SAID);
	});
	test.each(keys(LATER))("in the long term: %s", (verdict) => {
		const say = (language: Language) => longTermText(first([LATER[verdict]]), defaultPolicy, language);
		expect(inEach(["outlook", "longTerm", verdict], say)).toEqual(SAID);
	});
	test("somebody is not expanding", () => {
		const still = first([{ ...OLD, revenue: 1000, previousRevenue: 1000 }]);
		expect(
			inEach(["outlook", "notExpanding"], (language) => longTermText(still, defaultPolicy, language)),
		).toEqual(SAID);
	});
});

describe("questions, answers and reasons", () => {
	const ANSWERS: Readonly<Record<AnswerFact, true>> = {
		...{ negotiation: true, ownerFocus: true, delegation: true, direction: true, newNeeds: true },
		...{ energy: true, steadiness: true, satisfaction: true, fit: true },
	};
	const QUESTIONS: Readonly<Record<QuestionFact, true>> = {
		...{ ...ANSWERS, revenue: true, previousRevenue: true, profit: true, hours: true, discount: true },
		...{ daysLate: true, accountRequests: true, complaints: true, usage: true, previousUsage: true },
		...{ walletShare: true, products: true, referred: true },
	};
	const CLAUSES: Readonly<Record<Exclude<CriterionKey, AnswerFact>, true>> = {
		...{ netMargin: true, netProfit: true, discount: true, daysLate: true, accountRequests: true },
		...{ timeCost: true, complaints: true, growth: true, usageGrowth: true, walletShare: true },
		...{ products: true, referred: true },
	};
	const CALIBRATED: Policy = {
		...PRICED,
		criteria: { ...PRICED.criteria, netProfit: { ...PRICED.criteria.netProfit, anchors: [0, 100, 500] } },
	};

	test.each(keys(QUESTIONS))("%s is the next question of somebody of whom all else is known", (fact) => {
		const { [fact]: _, ...rest } = FULL;
		const say = (language: Language) => RESULT_CELLS.nextQuestion(first([rest], PRICED), PRICED, language);
		expect(inEach(["questions", fact], say)).toEqual(wordsOfAllLanguages().map(() => MARK));
	});
	test.each(keys(ANSWERS))("%s: each of the five answers is said of somebody", (fact) => {
		for (const answer of [1, 2, 3, 4, 5]) {
			const say = (language: Language) => noteText(first([{ ...FULL, [fact]: answer }]), language);
			expect(inEach(["answers", fact, answer - 1], say)).toEqual(SAID);
		}
	});
	test.each(keys(CLAUSES))("%s is part of a score, and said", (criterion) => {
		const say = (language: Language) => noteText(first([FULL], CALIBRATED), language);
		expect(inEach(["why", "clause", criterion], say)).toEqual(SAID);
	});
});

describe("ways up", () => {
	const WAYS: Readonly<Record<WayUp["kind"], Customer>> = {
		top: FULL,
		manual: { ...EARNS, manualTier: 3 },
		needsFacts: {},
		breakEven: { revenue: 1000, profit: -100 },
		changes: { revenue: 1000, profit: 90 },
		none: { ...FULL, profit: -300, revenue: 0, firstOrder: TODAY - 30 },
	};
	test.each(keys(WAYS))("%s", (kind) => {
		const way = wayUp(first([WAYS[kind]]), defaultPolicy);
		expect(way.kind).toBe(kind);
		expect(inEach(["wayUp", kind], (language) => wayUpSentence(way, language))).toEqual(SAID);
	});
});

describe("plans and letters", () => {
	/** Whom an action fits; null: nobody in particular, anybody can choose it. */
	const FITS: Readonly<Record<PlanAction, Customer | null>> = {
		grow: FULL,
		offer: { revenue: 1000, profit: 200 },
		educate: { revenue: 1000, profit: 20 },
		reprice: { revenue: 1000, profit: -20 },
		reassign: { ...EARNS, energy: 1, steadiness: 1 },
		refer: { revenue: 1000, profit: 20 },
		goodbye: { revenue: 1000, profit: -20 },
		nothing: null,
	};
	const LETTERS: Readonly<Record<LetterKey, PlanAction>> = {
		askReferral: "grow",
		agreeChange: "educate",
		referOn: "refer",
		goodbye: "goodbye",
	};
	test.each(PLAN_ACTIONS)("%s fits somebody, and is understood in a cell in every language", (action) => {
		const customer = FITS[action];
		if (customer !== null) expect(suggestedActions(first([customer]), defaultPolicy)).toContain(action);
		for (const { plan } of wordsOfAllLanguages()) expect(readPlanAction(plan.actions[action])).toBe(action);
	});
	test.each(keys(LETTERS))(
		"the letter %s goes with a plan, stands in the playbook, and leaves no field unfilled",
		(letter) => {
			expect(letterFor(LETTERS[letter], 3)).toBe(letter);
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
	test("each field of a letter is used by one, in every language", () => {
		for (const { playbook } of wordsOfAllLanguages()) {
			const all = Object.values(playbook.letters).map(({ body }) => body);
			for (const field of keys(pageWords("en").playbook.gaps)) expect(all.join("\n")).toContain(`{${field}}`);
		}
	});
});

describe("diagnoses", () => {
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
	/** A list for which it holds, one for which it does not, and one about which nobody knows. */
	const LISTS: Readonly<
		Record<DiagnosisKind, readonly [yes: Customer[], no: Customer[], unknown: Customer[]]>
	> = {
		bottomHeavy: [[inTier(3)], [inTier(1)], [{}]],
		workingTooHard: [
			[inTier(1, { hours: 1, profit: 90 }), inTier(4, { hours: 9, profit: 10 })],
			[inTier(1, { hours: 9, profit: 90 }), inTier(4, { hours: 1, profit: 10 })],
			[inTier(1, { profit: 90 }), inTier(4, { profit: 10 })],
		],
		servingAnyone: [[inTier(3)], [inTier(2)], [{}]],
		moneyLosersBill: [[inTier(4, { profit: -5 })], [inTier(1, { profit: 5 })], [inTier(4)]],
		floodOfSmallOrders: [[STUCK], [MOVING], [{ revenue: 100 }]],
		livingOnDrama: [[{ ...MOVING, energy: 1, steadiness: 1 }], [MOVING], [{ revenue: 100 }]],
		circus: [[STUCK], [MOVING], [{ revenue: 100 }]],
		leaningOnOne: [[{ revenue: 5 }], Array.from({ length: 4 }, () => ({ revenue: 5 })), [{}]],
		hiddenAdvocates: [[low, from(2000)], [low, from(500)], [low]],
	};
	test.each(keys(LISTS))(
		"%s can hold, can be ruled out and can be unknown, and is said in each case",
		(kind) => {
			const found = LISTS[kind].map((list) => {
				const all = diagnoses(rate(list, defaultPolicy, TODAY), defaultPolicy);
				return all.find((one) => one.kind === kind)!;
			});
			expect(found.map(({ isMet: holds }) => holds)).toEqual([true, false, undefined]);
			for (const one of found) {
				for (const part of ["names", "found"])
					expect(inEach(["diagnosis", part, kind], (language) => diagnosisSentence(one, language))).toEqual(
						SAID,
					);
			}
			const verdicts = ["yes", "no", "unknown"].map((verdict, index) =>
				inEach(["diagnosis", "verdicts", verdict], (language) => diagnosisSentence(found[index]!, language)),
			);
			expect(verdicts).toEqual([SAID, SAID, SAID]);
		},
	);
});
