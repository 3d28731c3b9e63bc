import { type HistoryTable, historyTable } from "../../history/historyTable.ts";
import type { Port } from "../port.ts";

/** The history of a file. */
export interface History extends HistoryTable {
	/** Whether it has a tab. */
	readonly exists: boolean;
}

/** The history of the file; an empty one where there is none yet. */
export function historyOf(port: Port): History {
	const tab = port.tabs().find(({ role }) => role === "history");
	return { ...historyTable(tab === undefined ? [] : port.values(tab.id)), exists: tab !== undefined };
}
