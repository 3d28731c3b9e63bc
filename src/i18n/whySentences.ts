import type { GateKey } from "../tiering/gates.ts";
import type { Rating } from "../tiering/rate.ts";
import type { Reason } from "../tiering/reasons.ts";
import type { Placement } from "../tiering/tier.ts";
import type { Figures } from "./figures.ts";
import { joinList } from "./joinList.ts";
import { withFullStop } from "./withFullStop.ts";
import type { AnswerFact } from "./words/facts.ts";
import type { GateFacts } from "./words/tiers.ts";
import type { SharedWords } from "./words.ts";

/** The facts that {@link whySentences} puts into words. */
export interface WhyFacts {
	readonly rating: Rating;
	/** The gate that opens the sentence; null if the score does. */
	readonly openingGate: GateKey | null;
	/** The threshold that the score misses by so little that it would round up to it; null if there is none. */
	readonly justUnder: number | null;
	readonly drains: GateFacts["drains"];
	/** A sentence before the verdict; "" for none. */
	readonly textBefore: string;
	/** The tier that they would have without referrals; null if it is the same one, or another part of the text names it. */
	readonly tierWithoutReferrals: Placement | null;
	/** Sentences after the reasons. */
	readonly sentencesAfter: readonly string[];
	readonly for: readonly Reason[];
	readonly against: readonly Reason[];
	/** A share; null if the policy has none. */
	readonly assumedMargin: number | null;
}

/**
 * Explains a customer's tier in a sentence or more.
 *
 * @example "Tier 4: loses 1,240 on 9,800 of revenue. For: growing 12 %. Against: pays 41 days late."
 */
export function whySentences(explained: WhyFacts, words: SharedWords, figures: Figures): string {
	const { rating } = explained;
	const parts = [
		explained.textBefore,
		`${words.tierName(rating.tier)}: ${decisionText(explained, words, figures)}.`,
		explained.tierWithoutReferrals === null
			? ""
			: words.why.withoutReferrals(words.tierName(explained.tierWithoutReferrals)),
		reasonsSentence(words.why.for, explained.for, words, figures),
		reasonsSentence(words.why.against, explained.against, words, figures),
		...explained.sentencesAfter,
		rating.profitAssumed && explained.assumedMargin !== null
			? words.why.assumed(explained.assumedMargin, figures)
			: "",
		rating.hoursMissing ? words.why.hoursMissing : "",
	];
	return parts.filter((part) => part !== "").join(" ");
}

function decisionText(
	{ rating, openingGate, justUnder, drains }: WhyFacts,
	words: SharedWords,
	figures: Figures,
): string {
	if (openingGate === null) return words.why.byScore(rating.score.score ?? 0, justUnder, figures);
	const { netProfit, netMargin, ageMonths } = rating.measures;
	const { customer, knownShare, computed } = rating;
	const facts = { customer, netProfit, netMargin, ageMonths, knownShare, drains, computed };
	return words.why.gate[openingGate](facts, figures);
}

/** Returns "" for no reasons. @example "For: pays on time, 4 products." */
export function reasonsSentence(
	label: string,
	reasons: readonly Reason[],
	words: SharedWords,
	figures: Figures,
): string {
	if (reasons.length === 0) return "";
	return withFullStop(`${label} ${joinList(reasons.map((reason) => reasonText(reason, words, figures)))}`);
}

/** Puts one reason into a few words. @example "pays 41 days late" */
export function reasonText(
	reason: Pick<Reason, "criterion" | "value" | "contribution">,
	words: SharedWords,
	figures: Figures,
): string {
	const { criterion, value, contribution } = reason;
	if (criterion in words.answers) return answerWording(criterion as AnswerFact, value, words);
	return words.why.clause[criterion as keyof SharedWords["why"]["clause"]](value, contribution > 0, figures);
}

/** Returns the wording of an answer; a value between or outside 1 to 5 gets the nearest one. */
export function answerWording(fact: AnswerFact, value: number, words: SharedWords): string {
	const index = Math.min(5, Math.max(1, Math.round(value))) - 1;
	return words.answers[fact][index]!;
}
