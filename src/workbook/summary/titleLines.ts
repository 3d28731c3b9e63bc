import { dayText } from "../../i18n/dayText.ts";
import { findingSentence } from "../../i18n/diagnosisSentence.ts";
import type { Language } from "../../i18n/language.ts";
import type { Day } from "../../tiering/facts.ts";
import { diagnoses } from "../../tiering/summary/diagnoses.ts";
import type { RatedTab } from "../list/rateTab.ts";
import type { BookSettings } from "../settings/bookSettings.ts";
import { line, type SummaryLine } from "./summaryLine.ts";

/** What an owner reads first: the gravest finding, what it is made from, and whom they want as customers. */
export function titleLines(rated: RatedTab, book: BookSettings, today: Day): SummaryLine[] {
	const { ratings, tab } = rated;
	const { words, figures } = book.language;
	const { idealCustomer } = book.settings;
	const known = ratings.reduce((sum, { knownShare }) => sum + knownShare, 0) / ratings.length;
	const about = words.summary.about(tab.name, ratings.length, figures.percent(known), dayText(today, words));
	return [
		line("title", "title", words.summary.title),
		line("headline", "headline", headline(rated, book.language)),
		line("about", "plain", about),
		...(idealCustomer === null ? [] : [line("ideal", "plain", words.record.weWant(idealCustomer))]),
	];
}

function headline({ ratings, policy }: RatedTab, language: Language): string {
	const found = diagnoses(ratings, policy);
	const gravest = found.find(({ holds }) => holds === true);
	if (gravest !== undefined) return findingSentence(gravest, language);
	const told = found.filter(({ holds }) => holds !== undefined).length;
	return language.words.summary.nothingFound(told, found.length);
}
