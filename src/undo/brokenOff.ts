import type { Port } from "../workbook/port.ts";
import type { Journal } from "./journal.ts";

/** The journal of a change that has broken off, with the rows that it came to put in: so many its tabs have more than before. */
export function brokenOff(journal: Journal, port: Port): Journal {
	const there = new Set(port.tabs().map(({ id }) => id));
	return {
		...journal,
		tabs: journal.tabs.map((one) => {
			if (one.putIn !== undefined || one.below.length === 0 || !there.has(one.tab)) return one;
			const more = port.size(one.tab).rows - one.size;
			return { ...one, putIn: Math.max(0, Math.min(one.below.length, more)) };
		}),
	};
}

/** The journal of a change that was being taken back when that broke off: rows that were put in are taken out again from below. */
export function partlyUndone(journal: Journal, port: Port): Journal {
	const there = new Set(port.tabs().map(({ id }) => id));
	return {
		...journal,
		tabs: journal.tabs.map((one) => {
			const its = journal.tabs.filter(({ tab }) => tab === one.tab);
			const putIn = its.reduce((sum, { below, putIn = below.length }) => sum + putIn, 0);
			if (putIn === 0 || !there.has(one.tab)) return one;
			const left = port.size(one.tab).rows - its[0]!.size;
			return { ...one, takenOut: putIn - Math.max(0, Math.min(putIn, left)) };
		}),
	};
}
