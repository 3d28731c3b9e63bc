import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { Rating } from "../../../../tiering/rate.ts";

/**
 * Whom a customer brought, directly and through others, and what these are worth: "Brought 3 customers, worth 18,000". Null where
 * they brought nobody, or nobody knows.
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
