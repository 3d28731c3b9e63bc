import type { QuestionFact } from "../i18n/words/facts.ts";
import type { ResultKey } from "../i18n/words/tiers.ts";
import type { SharedLanguage } from "../i18n/words.ts";
import { nextQuestion } from "../tiering/nextQuestion.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Rating } from "../tiering/rate.ts";
import { lifetimeValue } from "../tiering/referral/lifetimeValue.ts";
import type { Tally } from "../tiering/score.ts";
import type { Placement } from "../tiering/tier.ts";
import { cents } from "./cents.ts";
import { nextStep } from "./nextStep.ts";
import { longTermText, sixMonthsText } from "./outlookText.ts";
import { personaText } from "./personaText.ts";
import { whyText } from "./whyText.ts";

/** What is written about one customer, in a cell. A blank text where there is nothing to say. */
export type ResultCell = (rating: Rating, policy: Policy, language: SharedLanguage) => string | number;

/** The result columns, left to right. Formulas and the menu action both write what stands here. */
export const RESULT_CELLS: Readonly<Record<ResultKey, ResultCell>> = {
	tier: (rating, _, { words }) => tierCell(rating.tier, words.needsFacts),
	score: (rating) => scoreCell(rating),
	range: (rating) => rangeText(rating),
	why: whyText,
	nextStep,
	nextQuestion: (rating, policy, { words }) => {
		const fact = nextQuestion(rating, policy);
		return fact === null ? "" : words.questions[fact as QuestionFact];
	},
	persona: personaText,
	sixMonths: sixMonthsText,
	longTerm: longTermText,
	referred: ({ measures }) => measures.referred ?? "",
	referralValue: ({ influence }) => centsCell(influence),
	// Of somebody whose own worth is unknown, no credit is no figure.
	referralCredit: ({ credit, customer }) =>
		credit === 0 && lifetimeValue(customer) === undefined ? "" : centsCell(credit),
};

/** 1–4 as a number, so that people can sort and count; otherwise the words for *needs facts*. */
export function tierCell(tier: Placement, needsFacts: string): string | number {
	return tier === "needsFacts" ? needsFacts : tier;
}

/** The score with one decimal; blank where nothing is known. */
export function scoreCell({ score }: { readonly score: Tally }): number | "" {
	return score.score === null ? "" : Math.round(score.score * 10) / 10;
}

/** An amount without the crumbs of adding and dividing; blank where it is not known. */
function centsCell(amount: number | undefined): number | "" {
	return amount === undefined ? "" : cents(amount);
}

/** "2", or "1–3". */
export function rangeText({ range }: Rating): string {
	return range.best === range.worst ? `${range.best}` : `${range.best}–${range.worst}`;
}
