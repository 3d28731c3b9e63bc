import { dayText } from "../i18n/dayText.ts";
import { whySentences } from "../i18n/whySentences.ts";
import type { SpokenGate } from "../i18n/words/tiers.ts";
import type { SharedLanguage, SharedWords } from "../i18n/words.ts";
import { type Flag, flags } from "../tiering/flags.ts";
import { below, TOLERANCE } from "../tiering/maybe.ts";
import { sixMonths } from "../tiering/outlook/sixMonths.ts";
import { endedOverride } from "../tiering/overrideEnds.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Lack, Rating } from "../tiering/rate.ts";
import { reasons, strongest } from "../tiering/reasons.ts";
import { ownTier } from "../tiering/referral/ownTier.ts";
import type { Placement } from "../tiering/tier.ts";
import { chanceText } from "./chanceText.ts";
import { flagText } from "./flagText.ts";
import { lapsedFacts } from "./lapsedFacts.ts";

/**
 * Explains in a sentence or two why a customer has their tier, and adds what else calls for a talk.
 *
 * @example "In six months: could go either way (chance 38–88 %). Tier 3: a customer for only 3 months: too early to say
 * good-bye."
 */
export function whyText(rating: Rating, policy: Policy, language: SharedLanguage): string {
	return explanation(rating, policy, language, false);
}

/**
 * The same for a cell beside the tier and the score, which it does not repeat.
 *
 * @example "A customer for only 3 months: too early to say good-bye."
 */
export function whyBesideTier(rating: Rating, policy: Policy, language: SharedLanguage): string {
	return explanation(rating, policy, language, true);
}

function explanation(
	rating: Rating,
	policy: Policy,
	language: SharedLanguage,
	isBesideTier: boolean,
): string {
	const openingGate = spokenGate(rating, policy);
	const raisedFlags = flags(rating, policy);
	const explained = {
		rating,
		openingGate,
		lapsed: lapsedFacts(rating),
		lacks: lacksToSay(rating, openingGate, policy),
		isSmall: isSmall(rating, policy),
		justUnder: justUnder(rating, policy),
		...strongest(rating, openingGate, policy),
		textBefore: firstOutlook(rating, policy, language),
		tierWithoutReferrals: withoutReferrals(rating, raisedFlags, policy),
		sentencesAfter: [
			...raisedFlags.map((flag) => flagText(flag, language)),
			...ranOutText(rating, language.words),
		],
	};
	return whySentences(explained, policy, language, isBesideTier);
}

/**
 * The gate whose sentence opens the reason. Even if the score alone leads to that tier, a loss, or breaking even, is the first thing
 * that a person would mention. Of a customer who has stopped buying only those that say something else besides.
 */
function spokenGate(
	{ gate, tier, lapsed, measures, profitAssumed }: Rating,
	{ limits }: Policy,
): SpokenGate | null {
	const isByScore = gate === null || gate === "noLoss";
	const earnsLittle = below(measures.netMargin, limits.breakEvenMargin) === true;
	if (isByScore && tier === 3 && earnsLittle) return "breaksEven";
	if (isByScore && tier === 4 && !profitAssumed && below(measures.netProfit, 0) === true) return "loses";
	return gate === "lapsed" || (lapsed && gate === "noLoss") ? null : gate;
}

/**
 * What makes the tier provisional, unless it is said anyway: by the gate, as an assumption, or, below Tier 1, once for the whole list,
 * which is so where the gate that asks for a profit is off.
 */
function lacksToSay(
	{ tier, lacks, profitAssumed }: Rating,
	openingGate: SpokenGate | null,
	{ unproven }: Policy,
): readonly Lack[] {
	if (tier === 1) return lacks;
	const isSaid = openingGate === "unprovenProfit" || openingGate === "noLoss" || profitAssumed;
	return isSaid || !unproven.profit ? [] : lacks;
}

function isSmall(rating: Rating, policy: Policy): boolean {
	if (policy.valueBy !== "netProfit") return false;
	return reasons(rating, policy).some(({ criterion, stand }) => criterion === "value" && stand === "against");
}

/**
 * Finds the threshold that only the rounded score reaches, else null: 49.97 is shown as 50.0 and is still Tier 3, so the
 * sentence must not say 50.0.
 */
function justUnder({ score }: Rating, { thresholds }: Policy): number | null {
	if (score === null) return null;
	const missed = Object.values(thresholds).find(
		(threshold) => score < threshold - TOLERANCE && Math.round(score * 10) / 10 >= threshold,
	);
	return missed ?? null;
}

/** The chance that a new customer lasts says more than what they bought so far. */
function firstOutlook(rating: Rating, policy: Policy, language: SharedLanguage): string {
	const isNew = below(rating.measures.ageMonths, policy.limits.newCustomerMonths) === true;
	const chance = isNew ? sixMonths(rating, policy) : null;
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
