import { dayText } from "../../i18n/dayText.ts";
import { findingSentence } from "../../i18n/diagnosisSentence.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Diagnosis } from "../../tiering/summary/diagnosis/diagnosis.ts";
import { gravestDiagnosis } from "../../tiering/summary/gravestDiagnosis.ts";
import { meanKnownShare } from "../../tiering/summary/meanKnownShare.ts";
import { assumedText } from "../list/assumedText.ts";
import { doubtNotices, questionOf } from "../list/listNotices.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { line, type SummaryLine } from "./summaryLine.ts";

/** Date of the summary, and the user's name; null if the user has not given it. */
export interface SummaryStamp {
	readonly today: Day;
	readonly by: string | null;
}

/** First lines for an owner to read: the gravest finding, how many profits are assumed, what the list lacks, how much is in doubt, the data behind it, and the customers they want. */
export function titleLines(
	rated: RatedTab,
	found: readonly Diagnosis[],
	file: FileSettings,
	{ today, by }: SummaryStamp,
): SummaryLine[] {
	const { ratings, tab } = rated;
	const { words, figures } = file.language;
	const { idealCustomer } = file.settings;
	const known = figures.percent(meanKnownShare(ratings));
	const about = words.summary.about(tab.name, ratings.length, known, dayText(today, words), by);
	return [
		line("title", "title", words.summary.title),
		line("headline", "headline", headline(rated, found, file)),
		...assumedLine(rated, file),
		...questionLine(rated, file),
		...doubtLine(rated, file),
		line("about", "plain", about),
		...(idealCustomer === null ? [] : [line("ideal", "plain", words.record.weWant(idealCustomer))]),
	];
}

/** How many of the profits below are assumed. */
function assumedLine(rated: RatedTab, file: FileSettings): SummaryLine[] {
	const text = assumedText(rated, file.language);
	return text === null ? [] : [line("assumed", "plain", text)];
}

/** What the whole list lacks, and what to do first. */
function questionLine({ reading }: RatedTab, file: FileSettings): SummaryLine[] {
	const question = questionOf(reading, file);
	return question === null ? [] : [line("question", "plain", file.language.words.listQuestion[question])];
}

/** The number of doubts, and where they are listed. */
function doubtLine(rated: RatedTab, file: FileSettings): SummaryLine[] {
	const { summary } = file.language.words;
	const doubts = doubtNotices(rated, file).length;
	return doubts === 0 ? [] : [line("doubts", "plain", summary.inDoubt(doubts, summary.parts.reading))];
}

function headline(rated: RatedTab, found: readonly Diagnosis[], file: FileSettings): string {
	const { language } = file;
	const { summary } = language.words;
	if (rated.ratings.every(({ tier }) => tier === "needsFacts")) {
		return summary.nobodyPlaced(rated.ratings.length);
	}
	const worst = gravestDiagnosis(found);
	if (worst.isMet === true) return findingSentence(worst, language);
	const known = found.filter(({ isMet }) => isMet !== undefined).length;
	return summary.nothingFound(known, found.length);
}
