import type { Reading } from "../../table/reading.ts";
import { rowsOf } from "../../table/rowsOf.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Policy } from "../../tiering/policy.ts";
import { type Rating, ratedIn } from "../../tiering/rate.ts";
import type { Edit } from "../edits.ts";
import type { Port, Tab } from "../port.ts";
import { listLocation } from "../reading/listLocation.ts";
import { resultColumnsOf } from "../reading/resultColumns.ts";
import type { ReviewList } from "../reading/reviewList.ts";
import { ratingsOfRows } from "../results/ratingsOfRows.ts";
import { rowResults, tierCells } from "../results/rowResults.ts";
import { columnEdits, filterOverNewColumns } from "./columnEdits.ts";
import type { FittedFacts } from "./fitFacts.ts";

/** The edits, and the new ratings of the customers in the changed rows. */
interface FactsWritten {
	readonly edits: readonly Edit[];
	/** By the customer's first row, counted from 0; empty if the list has no result columns. */
	readonly ratings: ReadonlyMap<number, Rating>;
}

/**
 * Writes facts into the user's table, and the results that follow from them into the result columns of the same rows.
 *
 * @param alreadySaved rows that contain their facts already, but perhaps outdated results: a user typed the facts, or an
 * interrupted run wrote them.
 */
export function factEdits(
	{ file, rated }: ReviewList,
	fitted: FittedFacts,
	alreadySaved: readonly number[],
	port: Port,
	today: Day,
): FactsWritten {
	const { tab, reading, policy } = rated;
	if (fitted.columns.length + alreadySaved.length === 0) return { edits: [], ratings: new Map() };
	const written = fitted.columns.flatMap(({ cells }) => Array.from(cells.keys()));
	const changed = new Set([...written, ...alreadySaved]);
	const columns = resultColumnsOf(port, rated);
	const hasResults = columns.some(({ isNew }) => !isNew);
	const ratings = hasResults ? ratingsOf(fitted.reading, changed, policy, today) : new Map<number, Rating>();
	const { customers } = fitted.reading;
	const ratingsOfAll = ratingsOfRows(customers, (index) => ratings.get(customers[index]!.row));
	const old = tierCells(port, tab.id, columns, Array.from(ratingsOfAll.keys()));
	const answers = columnEdits(fitted, tab.id, reading.headerRow, file.language, port);
	const edits: Edit[] = [
		...roleEdits(tab),
		...answers,
		// Record no answer as given that a cell did not take.
		...(answers.length === 0 ? [] : [{ kind: "flush" as const }]),
		...rowResults(tab.id, columns, ratingsOfAll, old, policy, file.language),
		...filterOverNewColumns(fitted, listLocation(rated), port),
	];
	return { edits, ratings };
}

/** Rates the customers of some rows, counted from 0, with the whole list as context. @returns by the customer's first row. */
export function ratingsOf(
	{ customers }: Reading,
	rows: ReadonlySet<number>,
	policy: Policy,
	today: Day,
): Map<number, Rating> {
	const ratingOf = ratedIn(
		customers.map(({ facts }) => facts),
		policy,
		today,
	);
	const ratings = new Map<number, Rating>();
	customers.forEach((customer, index) => {
		if (rowsOf(customer).some((row) => rows.has(row))) ratings.set(customer.row, ratingOf(index));
	});
	return ratings;
}

/** Makes the tab the customer list of the file, whatever its name is. */
export function roleEdits({ id, role }: Tab): Edit[] {
	return role === "customers" ? [] : [{ kind: "assignRole", tab: id, role: "customers" }];
}
