import type { Card } from "../../../../../contract/server.ts";
import { joinList } from "../../../../../i18n/joinList.ts";
import type { PageLanguage } from "../../../../../i18n/pageLanguage.ts";
import { withFullStop } from "../../../../../i18n/withFullStop.ts";
import type { PlanAction } from "../../../../../tiering/planAction.ts";
import type { Rating } from "../../../../../tiering/rate.ts";

const MAX_NAMED = 5;

/** True for an action that sends a customer away. */
export const sendsAway = (action: PlanAction | null): boolean => action === "refer" || action === "goodbye";

/**
 * Warns whom we may lose with a customer who is sent away; `""` if they referred nobody.
 *
 * @example "Brought 3 customers, worth 18,000: Bo, Eva, Ib. If they leave, these may too."
 */
export function lossText(rating: Rating, { referrals }: Card, language: PageLanguage): string {
	const referred = referredText(rating, language);
	if (referred === null) return "";
	const texts = language.words.review.referrals;
	const names = (referrals?.brought ?? []).slice(0, MAX_NAMED).map(({ name }) => name);
	const others = Math.max(referrals?.direct ?? 0, rating.measures.referred ?? 0) - names.length;
	const who = `${joinList(names)}${others > 0 ? ` ${texts.others(others)}` : ""}`;
	return `${withFullStop(names.length === 0 ? referred : `${referred}: ${who}`)} ${texts.mayLeave}`;
}

/**
 * The number and value of the customers that one referred, directly and through others: "Brought 3 customers, worth 18,000".
 * Null: none, or unknown.
 */
export function referredText(
	{ influence, measures }: Rating,
	{ words, figures }: PageLanguage,
): string | null {
	const texts = words.review.referrals;
	const value = influence === undefined ? null : figures.money(influence);
	const customers = measures.referred ?? 0;
	if (customers > 0) return texts.brought(customers, value);
	return value === null || influence === 0 ? null : texts.broughtWorth(value);
}
