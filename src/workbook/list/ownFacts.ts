import type { ResultKey } from "../../i18n/words/tiers.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import type { Port } from "../port.ts";
import { foundResults, isHeadingOf, isOurs } from "../results/foundResults.ts";

/** Results whose headings are read as facts, so that a formula over one row alone sees what only the whole list can tell. */
const READ_AS_FACTS: readonly ResultKey[] = ["referred", "referralValue"];

/**
 * The columns, counted from 0, of results of ours that would be read as what the user typed: then what was once counted would
 * stand for ever. A column of the user's by such a name is not among them. Asks for notes only where there is such a heading.
 */
export function ownFacts(port: Port, tab: number, headings: readonly Cell[], row: number): readonly number[] {
	const isOne = (heading: Cell) => READ_AS_FACTS.some((key) => isHeadingOf(key, heading));
	if (!headings.some(isOne)) return [];
	const notes = port.notes({ tab, row: row + 1, column: 1, rows: 1, columns: headings.length })[0]!;
	const found = foundResults(headings, notes);
	const ours = new Set(READ_AS_FACTS.map((key) => found.get(key)));
	return headings.flatMap((heading, at) =>
		ours.has(at) || (isOne(heading) && isOurs(notes[at])) ? [at] : [],
	);
}

/** The table with those headings left out: then nobody reads what stands below them. */
export function withoutHeadings(grid: Grid, headerRow: number, columns: readonly number[]): Grid {
	return grid.map((cells, row) =>
		row === headerRow ? cells.map((cell, column) => (columns.includes(column) ? "" : cell)) : cells,
	);
}
