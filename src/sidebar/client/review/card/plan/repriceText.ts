import type { PageLanguage } from "../../../../../i18n/pageLanguage.ts";
import { wayUpSentence } from "../../../../../i18n/wayUpSentence.ts";
import type { Policy } from "../../../../../tiering/policy.ts";
import type { Rating } from "../../../../../tiering/rate.ts";
import { wayUp } from "../../../../../tiering/wayUp.ts";

/**
 * What a new price has to bring: of somebody who costs us money, what breaks even; of others, what moves them up, if more net profit
 * does. `""` where a price is not what it takes, or too little is known.
 *
 * @example "Breaks even at prices 13 % higher (+1,240)"
 */
export function repriceText(rating: Rating, policy: Policy, language: PageLanguage): string {
	const way = wayUp(rating, policy);
	if (way.kind === "breakEven") return wayUpSentence(way, language);
	if (way.kind !== "changes") return "";
	const changes = way.changes.filter(({ lever }) => lever === "netProfit");
	return changes.length === 0 ? "" : wayUpSentence({ ...way, changes }, language);
}
