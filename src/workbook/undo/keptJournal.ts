import type { Words } from "../../i18n/words.ts";
import type { Cell } from "../../table/cell.ts";
import { isDate } from "../../table/dayOf.ts";
import type { Edit, Written } from "../edits.ts";
import type { Port, Tab } from "../port.ts";
import { EMPTY_JOURNAL, type Journal } from "./journal.ts";

/** Whether the change that a journal tells of has come to its end; `none`: there is nothing to take back. */
export type JournalState = "running" | "done" | "none";

export interface KeptJournal {
	readonly state: JournalState;
	/** When the change began. */
	readonly begun: Date;
	readonly journal: Journal;
}

/** Fewer characters than Sheets takes in a cell, and than a cell of an .xlsx file may have (32,767). */
const CHUNK = 30_000;
/** In all: so much is written in a few seconds. */
const LONGEST = 8_000_000;
/** The tab's title, the state, when, and from here on the journal. */
const FIRST = 4;

/** Also one that a change has begun to make and not come to the end of: what it is to hold is written at once. */
export const journalTab = (port: Port): Tab | undefined =>
	port.tabs().find(({ role, making }) => role === "undo" || making === "undo");

/** The last change that can be taken back; null where there is none. */
export function lastKept(port: Port): Omit<KeptJournal, "journal"> | null {
	const beginning = beginningIn(cellsOf(port));
	return beginning?.state === "none" ? null : beginning;
}

/** The journal that is kept; null where there is none. */
export function keptJournal(port: Port): KeptJournal | null {
	const cells = cellsOf(port);
	const beginning = beginningIn(cells);
	if (beginning === null) return null;
	try {
		return { ...beginning, journal: JSON.parse(cells.slice(FIRST - 1).join("")) as Journal };
	} catch {
		// somebody has typed in it: nothing of it can be trusted
		return null;
	}
}

function cellsOf(port: Port): readonly Cell[] {
	const tab = journalTab(port);
	return tab === undefined ? [] : port.values(tab.id).map(([cell]) => cell ?? "");
}

function beginningIn([, state, begun]: readonly Cell[]): Omit<KeptJournal, "journal"> | null {
	const known = (["running", "done", "none"] as const).find((one) => one === state);
	return known !== undefined && isDate(begun) ? { state: known, begun } : null;
}

/** Keeps a journal in place of the last one, on a tab that nobody sees. */
export function keepJournal(journal: Journal, state: JournalState, port: Port, words: Words): Edit[] {
	const json = JSON.stringify(journal);
	const chunks = chunksOf(
		json.length <= LONGEST
			? json
			: JSON.stringify({ ...EMPTY_JOURNAL, drawn: journal.drawn, isTooLarge: true }),
	);
	const old = journalTab(port);
	const rows = Math.max(chunks.length, old === undefined ? 0 : port.values(old.id).length - FIRST + 1);
	const cells: Written[] = [words.undo.title, state, port.now];
	for (let index = 0; index < rows; index++) cells.push(chunks[index] ?? "");
	return [
		{ kind: "ensureTab", role: "undo", name: words.undo.tab },
		...(isInSight(old, port) ? [{ kind: "hideTab" as const, tab: "undo" as const }] : []),
		{
			kind: "values",
			area: { tab: "undo", row: 1, column: 1, rows: cells.length, columns: 1 },
			values: cells.map((cell) => [cell]),
		},
	];
}

/** A tab that is made to its end and in sight was brought there by somebody who wants to see it. */
const isInSight = (tab: Tab | undefined, port: Port) =>
	tab === undefined || (tab.making !== null && !port.isHidden(tab.id));

/** Says that the change has come to its end. */
export const FINISHED: Edit = {
	kind: "values",
	area: { tab: "undo", row: 2, column: 1, rows: 1, columns: 1 },
	values: [["done" satisfies JournalState]],
};

/** Never between the halves of a letter. */
function chunksOf(json: string): string[] {
	const chunks: string[] = [];
	for (let from = 0; from < json.length; ) {
		const isHalf = /[\ud800-\udbff]/.test(json[from + CHUNK - 1] ?? "");
		const to = from + (isHalf ? CHUNK - 1 : CHUNK);
		chunks.push(json.slice(from, to));
		from = to;
	}
	return chunks;
}
