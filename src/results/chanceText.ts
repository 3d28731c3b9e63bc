import type { SharedLanguage } from "../i18n/words.ts";
import type { SixMonths } from "../tiering/outlook/sixMonths.ts";

/** How likely somebody is to stay, as one would say it: "62 %"; "38–88 %" where nothing is known about one half. */
export function chanceText({ low, high }: SixMonths, { figures }: SharedLanguage): string {
	const most = figures.percent(high / 100);
	// One sign for per cent is enough.
	return low === high ? most : `${figures.percent(low / 100).replace(/\s*%$/, "")}–${most}`;
}
