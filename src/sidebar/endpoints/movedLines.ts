import { tierChanges } from "../../history/tierChanges.ts";
import { tierLines } from "../../history/tierLine.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Rating } from "../../tiering/rate.ts";
import type { Fitted } from "../../workbook/facts/fitFacts.ts";
import type { NewLine } from "../../workbook/history/historyEdits.ts";
import { policyFingerprint } from "../../workbook/history/policyFingerprint.ts";
import { tierCells } from "../../workbook/history/tierHistory.ts";
import type { Port } from "../../workbook/port.ts";
import type { ReviewList } from "../../workbook/reading/reviewList.ts";

/**
 * The lines of the history about those whom a save moves to another tier. Only of customers whose tier the history knows: where nobody
 * was tiered yet, the first run writes where everybody stands.
 *
 * @param ratings of the rows that were written, by row.
 * @param changeOf the change that was written last into a row.
 */
export function movedLines(
	{ book, rated, history }: ReviewList,
	fitted: Fitted,
	ratings: ReadonlyMap<number, Rating>,
	changeOf: ReadonlyMap<number, string>,
	reviewer: string,
	port: Port,
	today: Day,
): NewLine[] {
	const past = ratings.size === 0 ? [] : tierLines(history.lines);
	if (past.length === 0) return [];
	const changes = new Map(Array.from(ratings, ([row, rating]) => [rating, changeOf.get(row) ?? ""]));
	const everybody = fitted.reading.customers.map(({ facts }) => facts);
	return tierChanges(Array.from(ratings.values()), everybody, past, {
		at: port.now.getTime(),
		day: today,
		by: reviewer.trim(),
		policy: policyFingerprint(rated.policy),
		changeOf: (rating) => changes.get(rating)!,
	})
		.filter(({ from }) => from !== null)
		.map((change) => tierCells(change, book.language));
}
