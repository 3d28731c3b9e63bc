import { type HistoryTable, historyTable } from "../../history/historyTable.ts";
import type { Port } from "../port.ts";

/** The history of a file. */
export interface History extends HistoryTable {
	/** True if it has a tab. */
	readonly exists: boolean;
}

/** Reads the history of the file; an empty one if there is none yet. */
export function readHistory(port: Port): History {
	const tab = port.tabs().find(({ role }) => role === "history");
	return { ...historyTable(tab === undefined ? [] : port.values(tab.id)), exists: tab !== undefined };
}
