import { dayText } from "../i18n/dayText.ts";
import { whySentences } from "../i18n/whySentences.ts";
import type { SharedLanguage, SharedWords } from "../i18n/words.ts";
import { type Flag, flags } from "../tiering/flags.ts";
import { isNew, knownDrains, loses } from "../tiering/gates.ts";
import { TOLERANCE } from "../tiering/maybe.ts";
import { sixMonths } from "../tiering/outlook/sixMonths.ts";
import { endedOverride } from "../tiering/overrideEnds.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Rating } from "../tiering/rate.ts";
import { strongest } from "../tiering/reasons.ts";
import { ownTier } from "../tiering/referral/ownTier.ts";
import type { Placement } from "../tiering/tier.ts";
import { chanceText } from "./chanceText.ts";
import { flagText } from "./flagText.ts";

/**
 * Explains in a sentence or two why a customer has their tier, and adds what else calls for a talk.
 *
 * @example "In six months: could go either way (chance 38–88 %). Tier 3: a customer for only 3 months: too early to say
 * good-bye."
 */
export function whyText(rating: Rating, policy: Policy, language: SharedLanguage): string {
	// Even if the score alone leads to Tier 4, a loss is the first thing that a person would mention.
	const openingGate = rating.gate ?? (loses(rating.measures, policy.limits) === true ? "loses" : null);
	const raisedFlags = flags(rating, policy);
	const explained = {
		rating,
		openingGate,
		justUnder: justUnder(rating, policy),
		...strongest(rating, openingGate),
		drains: knownDrains(rating.measures, policy.limits),
		assumedMargin: policy.assumedMargin,
		textBefore: firstOutlook(rating, policy, language),
		tierWithoutReferrals: withoutReferrals(rating, raisedFlags, policy),
		sentencesAfter: [
			...raisedFlags.map((flag) => flagText(flag, language)),
			...ranOutText(rating, language.words),
		],
	};
	return whySentences(explained, language.words, language.figures);
}

/**
 * Finds the threshold that only the rounded score reaches, else null: 49.97 is shown as 50.0 and is still Tier 3, so the
 * sentence must not say 50.0.
 */
function justUnder({ score: { score } }: Rating, { thresholds }: Policy): number | null {
	if (score === null) return null;
	const missed = Object.values(thresholds).find(
		(threshold) => score < threshold - TOLERANCE && Math.round(score * 10) / 10 >= threshold,
	);
	return missed ?? null;
}

/** The chance that a new customer lasts says more than what they bought so far. */
function firstOutlook(
	{ measures, score }: Rating,
	{ limits, outlook }: Policy,
	language: SharedLanguage,
): string {
	const chance = isNew(measures, limits) ? sixMonths(score, outlook) : null;
	return chance === null
		? ""
		: language.words.newCustomer.sixMonths[chance.verdict](chanceText(chance, language));
}

/** Null if an advocate's sentence says it already. */
function withoutReferrals(rating: Rating, raisedFlags: readonly Flag[], policy: Policy): Placement | null {
	const tierWithout = ownTier(rating, policy);
	return tierWithout === rating.tier || raisedFlags.some(({ kind }) => kind === "advocate")
		? null
		: tierWithout;
}

function ranOutText(rating: Rating, words: SharedWords): string[] {
	const end = endedOverride(rating);
	return end === null ? [] : [words.override.ranOut(words.tierName(end.from), dayText(end.until, words))];
}
