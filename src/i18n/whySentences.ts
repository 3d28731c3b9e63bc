import type { AnswerFact } from "../tiering/facts.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Lack, Rating } from "../tiering/rate.ts";
import type { Reason } from "../tiering/reasons.ts";
import type { Placement } from "../tiering/tier.ts";
import { joinList } from "./joinList.ts";
import { profitKind } from "./profitKind.ts";
import { tierText } from "./tierText.ts";
import { withFullStop } from "./withFullStop.ts";
import type { LapsedFacts, SpokenGate } from "./words/tiers.ts";
import type { SharedLanguage, SharedWords } from "./words.ts";

/** The facts that {@link whySentences} puts into words. */
export interface WhyFacts {
	readonly rating: Rating;
	/** The gate that opens the sentence; null if none does. */
	readonly openingGate: SpokenGate | null;
	/** Said first; null for a customer who still buys. */
	readonly lapsed: LapsedFacts | null;
	/** What has to be known before the tier is more than provisional, as far as it is to be said. */
	readonly lacks: readonly Lack[];
	/** The threshold that the score misses by so little that it would round up to it; null if there is none. */
	readonly justUnder: number | null;
	/** Their profit is small beside that of the others. */
	readonly isSmall: boolean;
	/** A sentence before the verdict; "" for none. */
	readonly textBefore: string;
	/** The tier that they would have without referrals; null if it is the same one, or another part of the text names it. */
	readonly tierWithoutReferrals: Placement | null;
	/** Sentences after the reasons. */
	readonly sentencesAfter: readonly string[];
	readonly for: readonly Reason[];
	readonly against: readonly Reason[];
}

/**
 * Explains a customer's tier in a sentence or more.
 *
 * @param isBesideTier leaves out the tier and the score, which stand beside the text.
 * @example "Tier 4: loses 1,240 on 9,800 of revenue. For: buys 12 % more than before. Against: pays 41 days late."
 */
export function whySentences(
	explained: WhyFacts,
	policy: Policy,
	language: SharedLanguage,
	isBesideTier: boolean,
): string {
	const { rating, tierWithoutReferrals } = explained;
	const { words, figures } = language;
	const decision = decisionText(explained, policy, language, isBesideTier);
	const isOpening = rating.tier === 1 && explained.lacks.length > 0;
	const parts = [
		explained.textBefore,
		isBesideTier ? decision && asSentence(decision) : `${tierText(rating, words)}: ${decision}.`,
		tierWithoutReferrals === null ? "" : words.why.withoutReferrals(words.tierName(tierWithoutReferrals)),
		reasonsSentence(words.why.for, explained.for, rating, policy, language),
		reasonsSentence(words.why.against, explained.against, rating, policy, language),
		...explained.sentencesAfter,
		isOpening || explained.lacks.length === 0 ? "" : asSentence(words.why.lacks(explained.lacks)),
		rating.profitAssumed && policy.assumedMargin !== null && explained.openingGate !== "breaksEven"
			? words.why.assumed(policy.assumedMargin, figures)
			: "",
		rating.hoursMissing ? words.why.hoursMissing : "",
	];
	return parts.filter((part) => part !== "").join(" ");
}

/**
 * That they have stopped buying, then the gate that decided; without either, what is not known, or else the score. Beside the score
 * `""` if the reasons say the rest.
 */
function decisionText(
	explained: WhyFacts,
	policy: Policy,
	{ words, figures }: SharedLanguage,
	isBesideScore: boolean,
): string {
	const { rating, openingGate, lapsed, lacks, justUnder, isSmall } = explained;
	const { netProfit, netMargin, ageMonths, growth } = rating.measures;
	const { customer, knownShare, drains, computed, profitAssumed: isAssumed } = rating;
	const facts = {
		...{ customer, netProfit, netMargin, ageMonths, growth, knownShare, drains, computed },
		...{ profit: profitKind(policy), assumedMargin: isAssumed ? policy.assumedMargin : null, isSmall },
	};
	const texts = [
		lapsed === null ? "" : words.why.lapsed(lapsed, figures),
		openingGate === null ? "" : words.why.gate[openingGate](facts, figures),
	].filter((text) => text !== "");
	if (texts.length > 0) return texts.join("; ");
	if (rating.tier === 1 && lacks.length > 0) return words.why.lacks(lacks);
	const score =
		isBesideScore && justUnder === null ? "" : words.why.byScore(rating.score ?? 0, justUnder, figures);
	const standsOut = explained.for.length + explained.against.length > 0;
	return standsOut ? score : words.why.nothingStandsOut(score);
}

const asSentence = (text: string) => withFullStop(text.charAt(0).toUpperCase() + text.slice(1));

/** Returns "" for no reasons. @example "For: pays on time, 4 products." */
export function reasonsSentence(
	label: string,
	reasons: readonly ShownReason[],
	rating: Pick<Rating, "customer">,
	policy: Policy,
	language: SharedLanguage,
): string {
	if (reasons.length === 0) return "";
	return withFullStop(
		`${label} ${joinList(reasons.map((reason) => reasonText(reason, rating, policy, language)))}`,
	);
}

type ShownReason = Pick<Reason, "criterion" | "value" | "stand">;

/** Puts one reason into a few words. @example "pays 41 days late" */
export function reasonText(
	{ criterion, value, stand }: ShownReason,
	{ customer }: Pick<Rating, "customer">,
	policy: Policy,
	{ words, figures }: SharedLanguage,
): string {
	if (criterion in words.answers) return answerWording(criterion as AnswerFact, value, words);
	return words.why.clause[criterion as keyof SharedWords["why"]["clause"]](value, stand, figures, {
		valueBy: policy.valueBy,
		lastOrder: customer.lastOrder ?? null,
		profit: profitKind(policy),
	});
}

/** Returns the wording of an answer; a value between or outside 1 to 5 gets the nearest one. */
export function answerWording(fact: AnswerFact, value: number, words: SharedWords): string {
	const index = Math.min(5, Math.max(1, Math.round(value))) - 1;
	return words.answers[fact][index]!;
}
