import type { ResultKey } from "../../i18n/words/tiers.ts";
import { headingRowOf } from "../../settings/headingText.ts";
import type { Settings } from "../../settings/readSettings.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { findHeaderRow } from "../../table/findHeaderRow.ts";
import type { Reading } from "../../table/reading.ts";
import { readTable } from "../../table/readTable.ts";
import type { Port, Tab } from "../port.ts";
import { foundResults, isHeadingOf, isResultNote } from "./foundResults.ts";

/** A tab of customers, read. */
export interface ReadTab {
	readonly tab: Tab;
	readonly grid: Grid;
	readonly reading: Reading;
	/** The columns that are ours and no facts, see {@link ownFacts}. */
	readonly ours: readonly number[];
}

/** The active tab; where that is a tab of ours, the one that it was made from. */
export function customersTab(port: Port): Tab {
	const active = port.active();
	if (!isOurTab(active)) return active;
	return port.tabs().find((tab) => tab.role === "customers") ?? active;
}

/** Whether we made a tab: then what stands there is no list of the user's. */
export const isOurTab = ({ role, making }: Tab) => making !== null || (role !== null && role !== "customers");

/** A tab as the settings say that it is to be read. */
export function readTab(tab: Tab, port: Port, settings: Settings): ReadTab {
	const grid = port.values(tab.id);
	const row = headingsAt(grid, settings);
	const ours = row === null ? [] : ownFacts(port, tab.id, grid[row]!, row);
	return { tab, grid, reading: readGrid(grid, port.locale, settings, ours), ours };
}

/** The same for cells that do not stand in the tab yet. */
export function readGrid(grid: Grid, locale: string, settings: Settings, ours: ReadTab["ours"]): Reading {
	const { assigned } = settings;
	// Found among all headings: to leave some out must not make another row the headings.
	const row = headingsAt(grid, settings);
	if (row === null) return readTable(grid, { locale, assigned });
	const read = ours.length === 0 ? grid : withoutHeadings(grid, row, ours);
	return readTable(read, { locale, assigned, headerRow: row });
}

/** The row of the headings, counted from 0; null where there is none. */
export function headingsAt(grid: Grid, { headings }: Settings): number | null {
	const remembered = headings === null ? undefined : headingRowOf(headings, grid);
	return remembered ?? findHeaderRow(grid);
}

/** Results whose headings are read as facts, so that a formula over one row alone sees what only the whole list can tell. */
const READ_AS_FACTS: readonly ResultKey[] = ["referred", "referralValue"];

/**
 * The columns, counted from 0, of results of ours that would be read as what the user typed: then what was once counted would
 * stand for ever. A column of the user's by such a name is not among them. Asks for notes only where there is such a heading.
 */
function ownFacts(port: Port, tab: number, headings: readonly Cell[], row: number): readonly number[] {
	const isOne = (heading: Cell) => READ_AS_FACTS.some((key) => isHeadingOf(key, heading));
	if (!headings.some(isOne)) return [];
	const notes = port.notes({ tab, row: row + 1, column: 1, rows: 1, columns: headings.length })[0]!;
	const found = foundResults(headings, notes);
	const ours = new Set(READ_AS_FACTS.map((key) => found.get(key)));
	return headings.flatMap((heading, at) =>
		ours.has(at) || (isOne(heading) && isResultNote(notes[at])) ? [at] : [],
	);
}

/** The table with those headings left out: then nobody reads what stands below them. */
function withoutHeadings(grid: Grid, headerRow: number, columns: readonly number[]): Grid {
	return grid.map((cells, row) =>
		row === headerRow ? cells.map((cell, column) => (columns.includes(column) ? "" : cell)) : cells,
	);
}
