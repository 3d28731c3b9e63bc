import type { Language } from "../i18n/language.ts";
import { why } from "../i18n/why.ts";
import { knownDrains, loses } from "../tiering/gates.ts";
import { TOLERANCE } from "../tiering/maybe.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Rating } from "../tiering/rate.ts";
import { strongest } from "../tiering/reasons.ts";

/** Why this customer has this tier, in a sentence or two. */
export function whyText(rating: Rating, policy: Policy, { words, figures }: Language): string {
	// Where the score says Tier 4 anyway, a loss is still the first thing that a person would say.
	const opening = rating.gate ?? (loses(rating.measures, policy.limits) === true ? "loses" : null);
	const explained = {
		rating,
		opening,
		justUnder: justUnder(rating, policy),
		...strongest(rating, opening),
		drains: knownDrains(rating.measures, policy.limits),
		assumedMargin: policy.assumedMargin,
	};
	return why(explained, words, figures);
}

/** A score of 49.97 is shown as 50.0 and is still Tier 3: then the sentence must not say 50.0. */
function justUnder({ score: { score } }: Rating, { thresholds }: Policy): number | null {
	if (score === null) return null;
	const missed = Object.values(thresholds).find(
		(threshold) => score < threshold - TOLERANCE && Math.round(score * 10) / 10 >= threshold,
	);
	return missed ?? null;
}
