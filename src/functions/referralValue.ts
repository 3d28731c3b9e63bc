import { type Language, language, wordsOfAllLanguages } from "../i18n/language.ts";
import type { Cell } from "../table/cell.ts";
import type { ReadCustomer } from "../table/reading.ts";
import { defaultPolicy } from "../tiering/defaultPolicy.ts";
import { referralForest } from "../tiering/referral/referralForest.ts";
import { REFERRAL_MEASURES, type ReferralMeasure } from "../tiering/referral/referralMeasures.ts";
import { argumentText, isLeftOut } from "./argumentText.ts";
import { type ReferralColumns, referralRows } from "./referralRows.ts";

const FORMULA = "REFERRAL_VALUE";

/**
 * Returns a measure of referrals for each customer of three columns: as many rows as these have, with a heading if they have one,
 * and blank for blank rows and totals.
 *
 * @throws an Error in one sentence if an argument is not what it has to be.
 */
export function referralValue(
	given: ReferralColumns & { readonly measure: unknown; readonly passUp: unknown },
	locale: string,
): Cell[][] {
	const userLanguage = language(locale);
	const measure = measureOf(given.measure, userLanguage);
	const passUp = passUpOf(given.passUp, userLanguage);
	const isCount = measure === "direct" || measure === "referred";
	const { customers, rows, headingRow } = referralRows(FORMULA, given, isCount, locale, userLanguage);
	const result: Cell[][] = Array.from({ length: rows }, () => [""]);
	if (headingRow >= 0) result[headingRow] = [userLanguage.words.referral.headings[measure]];
	measureCustomers(customers, measure, passUp).forEach((value, index) => {
		result[customers[index]!.row] = [value];
	});
	return result;
}

function measureCustomers(
	customers: readonly ReadCustomer[],
	measure: ReferralMeasure,
	passUp: number,
): readonly number[] {
	const { referrers } = referralForest(customers.map(({ facts }) => facts));
	const values = customers.map(({ facts }) => facts.lifetimeRevenue);
	return REFERRAL_MEASURES[measure]({ referrers, values, passUp: () => passUp });
}

/** Accept any of our languages: a colleague's formula works for everybody. */
function measureOf(argument: unknown, { words }: Language): ReferralMeasure {
	if (isLeftOut(argument)) return "influence";
	const typed = String(argument).trim().toLowerCase();
	for (const { referral } of wordsOfAllLanguages()) {
		const keys = Object.keys(referral.measures) as ReferralMeasure[];
		const found = keys.find((key) => referral.measures[key] === typed);
		if (found !== undefined) return found;
	}
	throw new Error(words.referral.problem.badMeasure(FORMULA, argumentText(argument, words)));
}

function passUpOf(argument: unknown, { words }: Language): number {
	if (isLeftOut(argument)) return defaultPolicy.passUp;
	if (typeof argument === "number" && argument >= 0 && argument <= 1) return argument;
	throw new Error(words.referral.problem.badPassUp(FORMULA, argumentText(argument, words)));
}
