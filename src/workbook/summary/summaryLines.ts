import { latestMoves } from "../../history/latestMoves.ts";
import type { TierLine } from "../../history/tierLine.ts";
import { pastsOfList } from "../../history/tierPasts.ts";
import { diagnoses } from "../../tiering/summary/diagnoses.ts";
import type { BookSettings } from "../reading/bookSettings.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { chartBand } from "./chartBand.ts";
import type { TypedDays } from "./comparedDays.ts";
import { diagnosisLines } from "./diagnosisLines.ts";
import { effortLines } from "./effortLines.ts";
import { firstLines } from "./firstLines.ts";
import { movedLines } from "./movedLines.ts";
import { movementLines } from "./movementLines.ts";
import { personaLines } from "./personaLines.ts";
import { readingLines } from "./readingLines.ts";
import { BANDS } from "./summaryCharts.ts";
import { line, type SummaryLine } from "./summaryLine.ts";
import { tierLines } from "./tierLines.ts";
import { type Made, titleLines } from "./titleLines.ts";
import { whaleLines } from "./whaleLines.ts";
import { whatIfLines } from "./whatIfLines.ts";

/**
 * The summary from top to bottom: are we serving the right customers, why are we working so hard, what should we do on Monday? Then
 * who moved, and what it all rests on.
 *
 * @param history where everybody stood up to now, the oldest first.
 */
export function summaryLines(
	rated: RatedTab,
	book: BookSettings,
	made: Made,
	history: readonly TierLine[],
	typed: TypedDays,
): SummaryLine[] {
	const { language } = book;
	const { ratings, policy } = rated;
	const found = diagnoses(ratings, policy);
	const whale = whaleLines(ratings, language);
	const everybody = ratings.map(({ customer }) => customer);
	const pasts = pastsOfList(history, everybody);
	const movement = movementLines(
		pasts.map(({ past }) => past),
		typed,
		made.today,
		language,
	);
	return [
		...titleLines(rated, found, book, made),
		...tierLines(ratings, language),
		...(whale.length === 0 ? [] : chartBand(BANDS.tiers)),
		...diagnosisLines(found, language),
		...firstLines(ratings, policy, language, made.today),
		...movedLines(latestMoves(pasts), language),
		...movement,
		...(movement.length === 0 ? [] : chartBand(BANDS.movement)),
		...whale,
		...personaLines(ratings, policy, language),
		...whatIfLines(ratings, language),
		...effortLines(book.settings, language),
		...readingLines(rated, book),
		line("end", "plain", language.words.summary.end),
	];
}
