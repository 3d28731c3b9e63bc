import { dayText } from "../../i18n/dayText.ts";
import { findingSentence } from "../../i18n/diagnosisSentence.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Diagnosis } from "../../tiering/summary/diagnosis/diagnosis.ts";
import { gravest } from "../../tiering/summary/gravest.ts";
import { meanKnownShare } from "../../tiering/summary/meanKnownShare.ts";
import { lacksProfit } from "../list/noticed.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { line, type SummaryLine } from "./summaryLine.ts";

/** When the summary is made, and by whom; null where they have not said who they are. */
export interface Made {
	readonly today: Day;
	readonly by: string | null;
}

/** What an owner reads first: the gravest finding, what it is made from, and whom they want as customers. */
export function titleLines(
	rated: RatedTab,
	found: readonly Diagnosis[],
	book: FileSettings,
	{ today, by }: Made,
): SummaryLine[] {
	const { ratings, tab } = rated;
	const { words, figures } = book.language;
	const { idealCustomer } = book.settings;
	const known = figures.percent(meanKnownShare(ratings));
	const about = words.summary.about(tab.name, ratings.length, known, dayText(today, words), by);
	return [
		line("title", "title", words.summary.title),
		line("headline", "headline", headline(rated, found, book)),
		line("about", "plain", about),
		...(idealCustomer === null ? [] : [line("ideal", "plain", words.record.weWant(idealCustomer))]),
	];
}

function headline(rated: RatedTab, found: readonly Diagnosis[], book: FileSettings): string {
	const { language } = book;
	const { problem, summary } = language.words;
	if (rated.ratings.every(({ tier }) => tier === "needsFacts")) {
		const remedy = lacksProfit(rated.reading, book) ? [problem.noProfit] : [];
		return [summary.nobodyPlaced(rated.ratings.length), ...remedy].join(" ");
	}
	const worst = gravest(found);
	if (worst.isMet === true) return findingSentence(worst, language);
	const told = found.filter(({ isMet: holds }) => holds !== undefined).length;
	return summary.nothingFound(told, found.length);
}
