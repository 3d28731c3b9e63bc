import type { LatestMoves } from "../../review/latestMoves.ts";
import type { Day } from "../../tiering/facts.ts";
import { diagnoses } from "../../tiering/summary/diagnoses.ts";
import type { RatedTab } from "../list/rateTab.ts";
import type { BookSettings } from "../settings/bookSettings.ts";
import { diagnosisLines } from "./diagnosisLines.ts";
import { effortLines } from "./effortLines.ts";
import { firstLines } from "./firstLines.ts";
import { movedLines } from "./movedLines.ts";
import { personaLines } from "./personaLines.ts";
import { readingLines } from "./readingLines.ts";
import { line, type SummaryLine } from "./summaryLine.ts";
import { tierLines } from "./tierLines.ts";
import { titleLines } from "./titleLines.ts";
import { whaleLines } from "./whaleLines.ts";
import { whatIfLines } from "./whatIfLines.ts";

/**
 * The summary from top to bottom: are we serving the right customers, why are we working so hard, what should we do on Monday? Then
 * who moved, and what it all rests on.
 */
export function summaryLines(
	rated: RatedTab,
	book: BookSettings,
	today: Day,
	moves: LatestMoves | null,
): SummaryLine[] {
	const { language } = book;
	const { ratings, policy } = rated;
	const found = diagnoses(ratings, policy);
	return [
		...titleLines(rated, found, book, today),
		...tierLines(ratings, language),
		...diagnosisLines(found, language),
		...firstLines(ratings, policy, language, today),
		...movedLines(moves, language),
		...whaleLines(ratings, language),
		...personaLines(ratings, policy, language),
		...whatIfLines(ratings, language),
		...effortLines(book.settings, language),
		...readingLines(rated, book),
		line("end", "plain", language.words.summary.end),
	];
}
