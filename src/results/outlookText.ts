import { joinList } from "../i18n/joinList.ts";
import { reasonsSentence, reasonText } from "../i18n/whySentences.ts";
import { withFullStop } from "../i18n/withFullStop.ts";
import type { SharedLanguage } from "../i18n/words.ts";
import type { CriterionKey, Measures } from "../tiering/measures.ts";
import { longTerm } from "../tiering/outlook/longTerm.ts";
import { notExpanding } from "../tiering/outlook/notExpanding.ts";
import { sixMonths } from "../tiering/outlook/sixMonths.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Rating } from "../tiering/rate.ts";
import { type Reason, strongestOf } from "../tiering/reasons.ts";
import { chanceText } from "./chanceText.ts";

/**
 * Says whether a customer will last six months, and why. Blank if nothing is known about money or the owner.
 *
 * @example "Could go either way (chance 38–88 %). For: gave good reasons. Nothing is known about the owner."
 */
export function sixMonthsText(rating: Rating, policy: Policy, language: SharedLanguage): string {
	const outlook = sixMonths(rating.score, policy.outlook);
	if (outlook === null) return "";
	const { words } = language;
	const verdict = words.outlook.sixMonths[outlook.verdict](chanceText(outlook, language));
	const unknown = outlook.unknown === null ? "" : words.newCustomer.sixMonths.unknown[outlook.unknown];
	return together(withReasons(verdict, outlook.reasons, language), unknown);
}

/**
 * Says how a customer will develop in the long term, and why. Blank if nothing is known about it.
 *
 * @example "Likely to hold steady. For: brought us 3 customers. Not expanding now: buys 12 % less than before."
 */
export function longTermText(rating: Rating, policy: Policy, language: SharedLanguage): string {
	const outlook = longTerm(rating.score, policy.outlook);
	const flagged = notExpanding(rating.measures);
	const verdict = outlook === null ? "" : language.words.outlook.longTerm[outlook.verdict];
	// Leave out what the flag says anyway.
	const reasons = (outlook?.reasons ?? []).filter(
		({ criterion }) => !flagged || !FLAGGED.includes(criterion),
	);
	return together(
		withReasons(verdict, reasons, language),
		flagged ? notExpandingText(rating.measures, language) : "",
	);
}

const FLAGGED: readonly CriterionKey[] = ["growth", "usageGrowth"];

function notExpandingText(measures: Measures, { words, figures }: SharedLanguage): string {
	const clausesShown = FLAGGED.flatMap((criterion) => {
		const value = measures[criterion];
		const isShown = value !== undefined && (criterion === "growth" || value < 0);
		return isShown ? [reasonText({ criterion, value, contribution: -1 }, words, figures)] : [];
	});
	return withFullStop(`${words.outlook.notExpanding}: ${joinList(clausesShown)}`);
}

/** Adds to a verdict the reasons for and against it; if all known reasons are neutral, the first three of those. */
function withReasons(
	verdict: string,
	reasons: readonly Reason[],
	{ words, figures }: SharedLanguage,
): string {
	if (verdict === "") return "";
	const strongest = strongestOf(reasons);
	if (strongest.for.length + strongest.against.length === 0)
		return reasons.length === 0
			? withFullStop(verdict)
			: reasonsSentence(`${verdict}:`, reasons.slice(0, 3), words, figures);
	return together(
		withFullStop(verdict),
		reasonsSentence(words.why.for, strongest.for, words, figures),
		reasonsSentence(words.why.against, strongest.against, words, figures),
	);
}

const together = (...sentences: string[]) => sentences.filter((text) => text !== "").join(" ");
