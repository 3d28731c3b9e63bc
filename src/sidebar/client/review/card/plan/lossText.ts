import type { Card } from "../../../../../contract/server.ts";
import { listed } from "../../../../../i18n/listed.ts";
import type { PageLanguage } from "../../../../../i18n/pageLanguage.ts";
import { sentence } from "../../../../../i18n/sentence.ts";
import type { PlanAction } from "../../../../../tiering/planAction.ts";
import type { Rating } from "../../../../../tiering/rate.ts";
import { referredText } from "../referredText.ts";

/** So many are named. */
const NAMED = 5;

/** What sends a customer away. */
export const sendsAway = (action: PlanAction | null): boolean => action === "refer" || action === "goodbye";

/**
 * What may go with a customer who is sent away, for a person to see first; `""` where they brought nobody.
 *
 * @example "Brought 3 customers, worth 18,000: Bo, Eva, Ib. If they leave, these may too."
 */
export function lossText(rating: Rating, { referrals }: Card, language: PageLanguage): string {
	const brought = referredText(rating, language);
	if (brought === null) return "";
	const said = language.words.review.referrals;
	const names = (referrals?.brought ?? []).slice(0, NAMED).map(({ name }) => name);
	const others = Math.max(referrals?.direct ?? 0, rating.measures.referred ?? 0) - names.length;
	const who = `${listed(names)}${others > 0 ? ` ${said.others(others)}` : ""}`;
	return `${sentence(names.length === 0 ? brought : `${brought}: ${who}`)} ${said.mayLeave}`;
}
