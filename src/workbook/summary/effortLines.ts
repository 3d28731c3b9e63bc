import type { Language } from "../../i18n/language.ts";
import type { Settings } from "../../settings/readSettings.ts";
import { effortAgainstAdvice } from "../../tiering/summary/marketingAdvice.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

/** Where the marketing effort goes now against where it should; nothing where nobody has typed it on the settings tab. */
export function effortLines({ effort }: Settings, { words, figures }: Language): SummaryLine[] {
	const found = effortAgainstAdvice(effort);
	if (found === null) return [];
	return [
		...part("effort", words.summary.parts.effort),
		...found.map(({ tier, now, advice, over }) => {
			const points = Math.round(over * 100);
			const text = words.summary.effort(figures.percent(now), figures.percent(advice), points);
			return line(`effort.${tier}`, "sentence", words.tierName(tier), text);
		}),
	];
}
