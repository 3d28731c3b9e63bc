import { headingRowOf } from "../../settings/headingText.ts";
import type { Settings } from "../../settings/readSettings.ts";
import type { Grid } from "../../table/cell.ts";
import type { Reading } from "../../table/reading.ts";
import { type Hints, readTable } from "../../table/readTable.ts";
import type { Port, Tab } from "../port.ts";

/** A tab of customers, read. */
export interface ReadTab {
	readonly tab: Tab;
	readonly grid: Grid;
	readonly reading: Reading;
}

/** The active tab; where that is a tab of ours, the one that it was made from. */
export function customersTab(port: Port): Tab {
	const active = port.active();
	if (active.role === null || active.role === "customers") return active;
	return port.tabs().find((tab) => tab.role === "customers") ?? active;
}

/** A tab as the settings say that it is to be read. */
export function readTab(tab: Tab, port: Port, settings: Settings): ReadTab {
	const grid = port.values(tab.id);
	return { tab, grid, reading: readGrid(grid, port.locale, settings) };
}

/** The same for cells that do not stand in the tab yet. */
export function readGrid(grid: Grid, locale: string, { headings, assigned }: Settings): Reading {
	const headerRow = headings === null ? undefined : headingRowOf(headings, grid);
	const hints: Hints = { locale, assigned, ...(headerRow === undefined ? {} : { headerRow }) };
	return readTable(grid, hints);
}
