import type { ResultKey } from "../i18n/words/tiers.ts";
import type { SharedLanguage } from "../i18n/words.ts";
import { nextQuestion } from "../tiering/nextQuestion.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Rating } from "../tiering/rate.ts";
import { lifetimeValue } from "../tiering/referral/lifetimeValue.ts";
import type { Placement } from "../tiering/tier.ts";
import { cents } from "./cents.ts";
import { nextStep } from "./nextStep.ts";
import { longTermText, sixMonthsText } from "./outlookText.ts";
import { personaText } from "./personaText.ts";
import { rangeText, shownRange } from "./rangeText.ts";
import { whyBesideTier } from "./whyText.ts";

/** Returns one result about a customer, for a cell; `""` if there is nothing to say. */
export type ResultCell = (rating: Rating, policy: Policy, language: SharedLanguage) => string | number;

/** The result columns of a list. Formulas give the same, but for the reason: where it may stand alone, it is `whyText`. */
export const RESULT_CELLS: Readonly<Record<ResultKey, ResultCell>> = {
	tier: (rating, _, { words }) => tierCell(rating.tier, words.needsFacts),
	score: (rating) => scoreCell(rating),
	range: (rating) => rangeText(shownRange(rating.tier, rating)),
	why: whyBesideTier,
	nextStep,
	nextQuestion: (rating, policy, { words }) => {
		const fact = nextQuestion(rating, policy);
		return fact === null ? "" : words.questions[fact];
	},
	persona: personaText,
	sixMonths: sixMonthsText,
	longTerm: longTermText,
	referred: ({ measures }) => measures.referred ?? "",
	referralValue: ({ influence }) => centsCell(influence),
	// A credit of 0 means nothing for a customer whose own worth is unknown.
	referralCredit: ({ credit, customer }) =>
		credit === 0 && lifetimeValue(customer) === undefined ? "" : centsCell(credit),
};

/** 1–4 as a number, so that people can sort and count; otherwise the words for *needs facts*. */
export function tierCell(tier: Placement, needsFacts: string): string | number {
	return tier === "needsFacts" ? needsFacts : tier;
}

/** The score with one decimal; blank if nothing is known. */
export function scoreCell({ score }: Pick<Rating, "score">): number | "" {
	return score === null ? "" : Math.round(score * 10) / 10;
}

/** An amount rounded to the hundredth; blank if unknown. */
function centsCell(amount: number | undefined): number | "" {
	return amount === undefined ? "" : cents(amount);
}
