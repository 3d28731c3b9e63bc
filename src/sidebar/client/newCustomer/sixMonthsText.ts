import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { chanceText } from "../../../results/chanceText.ts";
import { sixMonths } from "../../../tiering/outlook/sixMonths.ts";
import type { Policy } from "../../../tiering/policy.ts";
import type { Score } from "../../../tiering/score.ts";

/**
 * Whether they would still be a customer in six months, and which half of that nobody knows yet.
 *
 * @example "In six months: could go either way (chance 38–88 %). Nothing is known about the owner."
 */
export function sixMonthsText(score: Score, policy: Policy, language: PageLanguage): string {
	const said = language.words.newCustomer.sixMonths;
	const outlook = sixMonths(score, policy.outlook);
	if (outlook === null) return said.nothing;
	const verdict = said[outlook.verdict](chanceText(outlook, language));
	return outlook.unknown === null ? verdict : `${verdict} ${said.unknown[outlook.unknown]}`;
}
