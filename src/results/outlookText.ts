import { joinList } from "../i18n/joinList.ts";
import { reasonsSentence, reasonText } from "../i18n/whySentences.ts";
import { withFullStop } from "../i18n/withFullStop.ts";
import type { SharedLanguage } from "../i18n/words.ts";
import type { CriterionKey } from "../tiering/criteria.ts";
import { longTerm, saysNothing } from "../tiering/outlook/longTerm.ts";
import { notExpanding } from "../tiering/outlook/notExpanding.ts";
import { sixMonths } from "../tiering/outlook/sixMonths.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Rating } from "../tiering/rate.ts";
import { strongestOf, withStand } from "../tiering/reasons.ts";
import type { ScorePart } from "../tiering/score.ts";
import { chanceText } from "./chanceText.ts";
import { lapsedFacts } from "./lapsedFacts.ts";

/**
 * Says whether a customer will last six months, and why. Blank if nothing is known about money or the owner. Who has
 * stopped buying has no outlook.
 *
 * @example "Could go either way (chance 38–88 %). For: gave good reasons. Nothing is known about the owner."
 */
export function sixMonthsText(rating: Rating, policy: Policy, language: SharedLanguage): string {
	if (rating.lapsed) return lapsedText(rating, language);
	const outlook = sixMonths(rating, policy);
	if (outlook === null) return "";
	const { words } = language;
	const verdict = words.outlook.sixMonths[outlook.verdict](chanceText(outlook, language));
	const unknown = outlook.unknown === null ? "" : words.newCustomer.sixMonths.unknown[outlook.unknown];
	return together(withReasons(verdict, outlook.reasons, outlook.reasons, rating, policy, language), unknown);
}

/**
 * Says how a customer will develop in the long term, and why. Blank if nothing is known about it.
 *
 * @example "Likely to hold steady. For: brought us 3 customers. Not expanding now: buys 12 % less than before."
 */
export function longTermText(rating: Rating, policy: Policy, language: SharedLanguage): string {
	if (rating.lapsed) return lapsedText(rating, language);
	const outlook = longTerm(rating, policy);
	const flagged = notExpanding(rating.measures);
	const verdict = outlook === null ? "" : language.words.outlook.longTerm[outlook.verdict];
	// Leave out what the flag says anyway.
	const reasons = (outlook?.reasons ?? []).filter(
		({ criterion }) => !flagged || !FLAGGED.includes(criterion),
	);
	const neutral = flagged ? [] : reasons.filter((part) => !saysNothing(part, policy));
	return together(
		withReasons(verdict, reasons, neutral, rating, policy, language),
		flagged ? notExpandingText(rating, policy, language) : "",
	);
}

const FLAGGED: readonly CriterionKey[] = ["growth", "usageGrowth"];

function lapsedText(rating: Rating, { words }: SharedLanguage): string {
	return withFullStop(words.outlook.lapsed(lapsedFacts(rating)?.isAlmost === true));
}

function notExpandingText(rating: Rating, policy: Policy, language: SharedLanguage): string {
	const clausesShown = FLAGGED.flatMap((criterion) => {
		const value = rating.measures[criterion];
		const isShown = value !== undefined && (criterion === "growth" || value < 0);
		return isShown ? [reasonText({ criterion, value, stand: "against" }, rating, policy, language)] : [];
	});
	return withFullStop(`${language.words.outlook.notExpanding}: ${joinList(clausesShown)}`);
}

/**
 * Adds to a verdict the reasons for and against it.
 *
 * @param neutral what to give where no reason speaks for or against: the first three of these.
 */
function withReasons(
	verdict: string,
	reasons: readonly ScorePart[],
	neutral: readonly ScorePart[],
	rating: Rating,
	policy: Policy,
	language: SharedLanguage,
): string {
	if (verdict === "") return "";
	const { words } = language;
	const strongest = strongestOf(reasons, policy);
	if (strongest.for.length + strongest.against.length === 0)
		return neutral.length === 0
			? withFullStop(verdict)
			: reasonsSentence(`${verdict}:`, withStand(neutral.slice(0, 3), policy), rating, policy, language);
	return together(
		withFullStop(verdict),
		reasonsSentence(words.why.for, strongest.for, rating, policy, language),
		reasonsSentence(words.why.against, strongest.against, rating, policy, language),
	);
}

const together = (...sentences: string[]) => sentences.filter((text) => text !== "").join(" ");
