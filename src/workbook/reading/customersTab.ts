import { headingRowOf } from "../../settings/headingText.ts";
import type { Settings } from "../../settings/readSettings.ts";
import type { Grid } from "../../table/cell.ts";
import { findHeaderRow } from "../../table/findHeaderRow.ts";
import type { Reading } from "../../table/reading.ts";
import { readTable } from "../../table/readTable.ts";
import { ownFacts, withoutHeadings } from "../list/ownFacts.ts";
import type { Port, Tab } from "../port.ts";

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
	if (!isOurs(active)) return active;
	return port.tabs().find((tab) => tab.role === "customers") ?? active;
}

/** Whether we made a tab: then what stands there is no list of the user's. */
export const isOurs = ({ role, making }: Tab) => making !== null || (role !== null && role !== "customers");

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
