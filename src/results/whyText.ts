import type { Language } from "../i18n/language.ts";
import { why } from "../i18n/why.ts";
import { knownDrains, loses } from "../tiering/gates.ts";
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
		...strongest(rating, opening),
		drains: knownDrains(rating.measures, policy.limits),
		assumedMargin: policy.assumedMargin,
	};
	return why(explained, words, figures);
}
