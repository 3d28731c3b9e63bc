import type { Language } from "../../../i18n/language.ts";
import { type SixMonths, sixMonths } from "../../../tiering/outlook/sixMonths.ts";
import type { Score } from "../../../tiering/score.ts";

/**
 * Whether they would still be a customer in six months, and which half of that nobody knows yet.
 *
 * @example "In six months: could go either way (chance 38–88 %). Nothing is known about the owner."
 */
export function sixMonthsText(score: Score, { words, figures }: Language): string {
	const said = words.newCustomer.sixMonths;
	const outlook = sixMonths(score);
	if (outlook === null) return said.nothing;
	const verdict = said[outlook.verdict](chance(outlook, figures.percent));
	return outlook.unknown === null ? verdict : `${verdict} ${said.unknown[outlook.unknown]}`;
}

function chance({ low, high }: SixMonths, percent: (share: number) => string): string {
	// One sign for per cent is enough: "38–88 %".
	const from = percent(low / 100).replace(/\s*%$/, "");
	return low === high ? percent(low / 100) : `${from}–${percent(high / 100)}`;
}
