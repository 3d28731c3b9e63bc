import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { Rating } from "../../../../tiering/rate.ts";

/**
 * The number and value of the customers that one referred, directly and through others: "Brought 3 customers, worth 18,000".
 * Null: none, or unknown.
 */
export function referredText(
	{ influence, measures }: Rating,
	{ words, figures }: PageLanguage,
): string | null {
	const said = words.review.referrals;
	const value = influence === undefined ? null : figures.money(influence);
	const customers = measures.referred ?? 0;
	if (customers > 0) return said.brought(customers, value);
	return value === null || influence === 0 ? null : said.broughtWorth(value);
}
