import type { SharedLanguage } from "../i18n/words.ts";
import type { SixMonths } from "../tiering/outlook/sixMonths.ts";

/** Formats the chance that a customer stays: "62 %"; "38–88 %" if nothing is known about one half. */
export function chanceText({ low, high }: SixMonths, { figures }: SharedLanguage): string {
	const highText = figures.percent(high / 100);
	// A range needs one per-cent sign.
	return low === high ? highText : `${figures.percent(low / 100).replace(/\s*%$/, "")}–${highText}`;
}
