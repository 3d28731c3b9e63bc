import type { ResultKey } from "../../i18n/words/tiers.ts";
import { headingRowOf } from "../../settings/headingText.ts";
import type { Settings } from "../../settings/readSettings.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { findHeaderRow } from "../../table/findHeaderRow.ts";
import type { Reading } from "../../table/reading.ts";
import { readTable } from "../../table/readTable.ts";
import type { Port, Tab } from "../port.ts";
import { findResultColumns, isResultHeading, isResultNote } from "./findResultColumns.ts";

/** A customer list that was read from a tab. */
export interface ReadTab {
	readonly tab: Tab;
	readonly grid: Grid;
	readonly reading: Reading;
	/** Columns of the add-on that are not facts, counted from 0, see {@link ownFacts}. */
	readonly ours: readonly number[];
}

/** The active tab; if that is one of the add-on's or has no cells, the tab that the add-on's were made from. */
export function customersTab(port: Port): Tab {
	const active = port.active();
	if (!isOurTab(active) && active.hasCells) return active;
	return port.tabs().find((tab) => tab.role === "customers") ?? active;
}

/** True if the add-on made the tab: then its content is not a customer list. */
export const isOurTab = ({ role, making }: Tab) => making !== null || (role !== null && role !== "customers");

/** Reads a tab as the settings prescribe. */
export function readTab(tab: Tab, port: Port, settings: Settings): ReadTab {
	const grid = port.values(tab.id);
	const headerRow = headingsAt(grid, settings);
	const ours = headerRow === null ? [] : ownFacts(port, tab.id, grid[headerRow]!, headerRow);
	return { tab, grid, reading: readGrid(grid, port.locale, settings, ours), ours };
}

/** Reads cells as {@link readTab} does, also cells that are not on the tab yet. */
export function readGrid(grid: Grid, locale: string, settings: Settings, ours: ReadTab["ours"]): Reading {
	const { assigned } = settings;
	// Search among all headings: leaving some out must not make another row the heading row.
	const headerRow = headingsAt(grid, settings);
	if (headerRow === null) return readTable(grid, { locale, assigned });
	const read = ours.length === 0 ? grid : withoutHeadings(grid, headerRow, ours);
	return readTable(read, { locale, assigned, headerRow });
}

/** Row of the headings, counted from 0; null if there is none. */
export function headingsAt(grid: Grid, { headings }: Settings): number | null {
	const remembered = headings === null ? undefined : headingRowOf(headings, grid);
	return remembered ?? findHeaderRow(grid);
}

/** Results whose headings are also read as facts, so that a formula over one row alone sees what only the whole list can tell. */
const READ_AS_FACTS: readonly ResultKey[] = ["referred", "referralValue"];

/**
 * Columns, counted from 0, of results that would be read as typed facts: a count would then never change again. A user's
 * column of the same name is not included. Reads notes only if there is such a heading.
 */
function ownFacts(port: Port, tab: number, headings: readonly Cell[], row: number): readonly number[] {
	const isReadAsFact = (heading: Cell) => READ_AS_FACTS.some((key) => isResultHeading(key, heading));
	if (!headings.some(isReadAsFact)) return [];
	const notes = port.notes({ tab, row: row + 1, column: 1, rows: 1, columns: headings.length })[0]!;
	const found = findResultColumns(headings, notes);
	const ours = new Set(READ_AS_FACTS.map((key) => found.get(key)));
	return headings.flatMap((heading, index) =>
		ours.has(index) || (isReadAsFact(heading) && isResultNote(notes[index])) ? [index] : [],
	);
}

/** Blanks the headings of some columns, so that nothing below them is read. */
function withoutHeadings(grid: Grid, headerRow: number, columns: readonly number[]): Grid {
	return grid.map((cells, row) =>
		row === headerRow ? cells.map((cell, column) => (columns.includes(column) ? "" : cell)) : cells,
	);
}
