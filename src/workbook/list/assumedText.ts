import type { Language } from "../../i18n/language.ts";
import { assumedProfits } from "../../tiering/summary/assumedProfits.ts";
import type { RatedTab } from "../reading/rateTab.ts";

/** Says how many net profits of a list rest on the usual margin; null if none does. */
export function assumedText(
	{ ratings, policy: { assumedMargin } }: Pick<RatedTab, "ratings" | "policy">,
	{ words, figures }: Language,
): string | null {
	const customers = assumedProfits(ratings);
	return customers === 0
		? null
		: words.summary.assumed(customers, ratings.length, figures.percent(assumedMargin!));
}
