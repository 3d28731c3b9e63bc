import type { Port } from "../workbook/port.ts";
import type { Journal } from "./journal.ts";

/** Adds how many rows a change inserted before it broke off: the number that each tab has gained since. */
export function withInsertedCount(journal: Journal, port: Port): Journal {
	const existing = new Set(port.tabs().map(({ id }) => id));
	return {
		...journal,
		tabs: journal.tabs.map((entry) => {
			if (entry.putIn !== undefined || entry.below.length === 0 || !existing.has(entry.tab)) return entry;
			const added = port.size(entry.tab).rows - entry.size;
			return { ...entry, putIn: Math.max(0, Math.min(entry.below.length, added)) };
		}),
	};
}

/** Adds how many of the inserted rows an undo deleted before it broke off; it deletes them from the bottom up. */
export function withDeletedCount(journal: Journal, port: Port): Journal {
	const existing = new Set(port.tabs().map(({ id }) => id));
	return {
		...journal,
		tabs: journal.tabs.map((entry) => {
			const sameTab = journal.tabs.filter(({ tab }) => tab === entry.tab);
			const inserted = sameTab.reduce((sum, { below, putIn = below.length }) => sum + putIn, 0);
			if (inserted === 0 || !existing.has(entry.tab)) return entry;
			const left = port.size(entry.tab).rows - sameTab[0]!.size;
			return { ...entry, takenOut: inserted - Math.max(0, Math.min(inserted, left)) };
		}),
	};
}
