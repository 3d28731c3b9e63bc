import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { rangeText } from "../../../../results/resultCells.ts";
import type { Rating } from "../../../../tiering/rate.ts";

/** What an answer did: "Negotiation: 3, bargained fairly → Tier 2 (was Tier 3), could be 1–2". */
export function effectText(answered: string, before: Rating, after: Rating, { words }: PageLanguage): string {
	const { best, worst } = after.range;
	return words.review.effect({
		answered,
		tier: words.tierName(after.tier),
		was: before.tier === after.tier ? null : words.tierName(before.tier),
		range: best === worst ? null : rangeText(after),
	});
}
