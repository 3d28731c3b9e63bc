import type { Port } from "../port.ts";
import type { ReadTab } from "../reading/customersTab.ts";
import { resultColumnsOf } from "../reading/resultColumns.ts";

/** What could stay in view while a person scrolls. */
export interface ViewOffer {
	readonly rows: number;
	readonly columns: number;
	/** True where the names are so far to the right that frozen columns would fill the window. */
	readonly namesAreFar: boolean;
	/** The column of names, counted from 1. */
	readonly nameColumn: number;
}

/** Most columns that are frozen: three leave room for the results beside them. */
const MAX_COLUMNS = 3;
/** Most rows that are frozen: a list may have lines above its headings. */
const MAX_ROWS = 6;
/** Results from this column on are out of view together with the names; so are rows from this one on, with the headings. */
const FAR = { column: 6, row: 25 };

/**
 * What to offer to keep in view on a tiered list; null if there is nothing to offer: all is in view, or a person has frozen something
 * already, as they want it.
 */
export function viewOffer(port: Port, read: ReadTab): ViewOffer | null {
	const { tab, reading, grid } = read;
	const results = resultColumnsOf(port, read).filter(({ isNew }) => !isNew);
	const nameColumn = 1 + reading.columns.findIndex(({ fact }) => fact === "customer");
	if (results.length === 0 || nameColumn === 0) return null;
	const lastResult = Math.max(...results.map(({ column }) => column));
	if (lastResult < FAR.column && grid.length < FAR.row) return null;
	const namesAreFar = nameColumn > MAX_COLUMNS;
	const rows = reading.headerRow < MAX_ROWS ? reading.headerRow + 1 : 0;
	if (rows === 0 && namesAreFar) return null;
	const now = port.frozen(tab.id);
	if (now.rows + now.columns > 0) return null;
	return { rows, columns: namesAreFar ? 0 : nameColumn, namesAreFar, nameColumn };
}
