import type { Reading } from "../../table/reading.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Policy } from "../../tiering/policy.ts";
import { measuredIn, type Rating, rated } from "../../tiering/rate.ts";
import type { Edit } from "../edits.ts";
import type { Port, Tab } from "../port.ts";
import { resultColumnsOf } from "../reading/resultColumns.ts";
import type { ReviewList } from "../reading/reviewList.ts";
import { rowResults, tierNotes } from "../results/rowResults.ts";
import { columnEdits } from "./columnEdits.ts";
import type { Fitted } from "./fitFacts.ts";

/** What is to be written, and how the customers of the changed rows stand by it. */
interface FactsWritten {
	readonly edits: readonly Edit[];
	/** By row, counted from 0; none where there are no result columns. */
	readonly ratings: ReadonlyMap<number, Rating>;
}

/**
 * Writes facts into the user's table, and the results that follow from them in the same rows, where there are result columns.
 *
 * @param standing rows whose facts stand there already, and whose results may not follow from them yet: somebody typed them, or a run
 * that wrote them broke off.
 */
export function factEdits(
	{ book, rated }: ReviewList,
	fitted: Fitted,
	standing: readonly number[],
	port: Port,
	today: Day,
): FactsWritten {
	const { tab, reading, policy } = rated;
	if (fitted.columns.length + standing.length === 0) return { edits: [], ratings: new Map() };
	const written = fitted.columns.flatMap(({ cells }) => Array.from(cells.keys()));
	const changed = new Set([...written, ...standing]);
	const columns = resultColumnsOf(port, rated);
	const hasResults = columns.some(({ isNew }) => !isNew);
	const ratings = hasResults ? ratingsOf(fitted.reading, changed, policy, today) : new Map<number, Rating>();
	const notes = tierNotes(port, tab.id, columns, Array.from(changed));
	const edits = [
		...roleEdits(tab),
		...columnEdits(fitted, tab.id, reading.headerRow, book.language),
		...rowResults(tab.id, columns, ratings, notes, policy, book.language),
	];
	return { edits, ratings };
}

/** The ratings of some rows, counted from 0. */
export function ratingsOf(
	{ customers }: Reading,
	rows: ReadonlySet<number>,
	policy: Policy,
	today: Day,
): Map<number, Rating> {
	const measured = measuredIn(
		customers.map(({ facts }) => facts),
		policy,
		today,
	);
	const ratings = new Map<number, Rating>();
	customers.forEach(({ row }, place) => {
		if (rows.has(row)) ratings.set(row, rated(measured(place), policy));
	});
	return ratings;
}

/** From now on this is the list that is meant, whatever it is called. */
export function roleEdits({ id, role }: Tab): Edit[] {
	return role === "customers" ? [] : [{ kind: "markTab", tab: id, role: "customers" }];
}
