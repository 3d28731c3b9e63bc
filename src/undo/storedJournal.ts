import { isCount, parseJson } from "../base/parseJson.ts";
import type { Words } from "../i18n/words.ts";
import type { Cell } from "../table/cell.ts";
import { isDate } from "../table/dayOf.ts";
import type { Edit, Written } from "../workbook/edits.ts";
import type { Area, Port, Tab } from "../workbook/port.ts";
import { EMPTY_JOURNAL, type Journal, MAX_JOURNAL_CHARS } from "./journal.ts";
import { drawnShape, type UndrawnJournal, undrawnJournalShape } from "./journalShape.ts";

/** State of the change that the journal records; `undoing`: an undo has begun; `none`: there is nothing to undo. */
export type JournalState = (typeof STATES)[number];
const STATES = ["running", "done", "undoing", "none"] as const;

/** Below the limits of a cell in Sheets (50,000) and in an .xlsx file (32,767). */
const JOURNAL_CHARS_PER_CELL = 30_000;
/** A piece may be one character shorter, see {@link piecesOf}. */
const MAX_PIECES = Math.ceil(MAX_JOURNAL_CHARS / (JOURNAL_CHARS_PER_CELL - 1));
/**
 * Rows of the undo tab: title; state; start of the change; `drawn`, which every change needs; number of pieces; and from `first`
 * on the pieces of the journal, one per row.
 */
const ROW = { title: 1, state: 2, begun: 3, drawn: 4, count: 5, first: 6 } as const;

/** Finds the undo tab, even if unfinished: its content is written at once, so an interrupted run has left a journal in it. */
export const journalTab = (port: Port): Tab | undefined =>
	port.tabs().find(({ role, making }) => role === "undo" || making === "undo");

/** The last change, as far as it is known without reading its whole journal. */
export interface LastChange {
	readonly state: JournalState;
	/** What the file's clock showed when it began. */
	readonly begun: Date;
	readonly drawn: Journal["drawn"];
}

/**
 * Returns the last change with a journal; null if there is none, or if a user has typed in it. Reads the first piece along with
 * it, because mostly there is no other.
 */
export function lastChange(port: Port): LastChange | null {
	const cells = cellsOf(port, ROW.state, ROW.first);
	const state = STATES.find((one) => one === cells[0]);
	const drawn = parseJson(cells[ROW.drawn - ROW.state], drawnShape());
	return state !== undefined && isDate(cells[1]) && drawn !== null ? { state, begun: cells[1], drawn } : null;
}

/** Returns the journal of that change; null if it cannot be read. */
export function storedJournal(port: Port, { drawn }: LastChange): Journal | null {
	const count = pieceCount(port);
	if (count === 0) return null;
	const json = cellsOf(port, ROW.first, ROW.first + count - 1).join("");
	const stored = parseJson(json, undrawnJournalShape());
	return stored && { ...stored, drawn };
}

/** The last change, finished. `journal`: null where reading it takes another call. */
export interface FinishedChange {
	readonly begun: Date;
	readonly journal: Journal | null;
}

/** Returns the last change if it is finished, with its journal if that was read along with it. */
export function lastChangeInHand(port: Port, last: LastChange | null): FinishedChange | null {
	if (last?.state !== "done") return null;
	return { begun: last.begun, journal: pieceCount(port) === 1 ? storedJournal(port, last) : null };
}

function pieceCount(port: Port): number {
	const count = cellsOf(port, ROW.count, ROW.count)[0];
	return isCount(count) && count <= MAX_PIECES ? count : 0;
}

/** The cells of some rows. Rows that somebody has deleted from the end of the tab are left out. */
function cellsOf(port: Port, row: number, last: number): readonly Cell[] {
	const tab = journalTab(port);
	if (tab === undefined) return [];
	const read = (rows: number) =>
		port.cells({ tab: tab.id, row, column: 1, rows, columns: 1 }).map(([cell]) => cell ?? "");
	try {
		return read(last - row + 1);
	} catch (error) {
		// Ask for the size only now: a run mostly needs no call for it.
		const { rows } = port.size(tab.id);
		if (rows >= last) throw error;
		return read(Math.max(0, rows - row + 1));
	}
}

/** Stores a journal in place of the last one, on a hidden tab. A journal that is too large is stored without its content. */
export function storeJournal(
	journal: Journal,
	state: JournalState,
	port: Port,
	words: Words,
	begun = port.now,
): Edit[] {
	const { drawn, ...rest } = journal;
	const { drawn: _, ...nothing } = EMPTY_JOURNAL;
	const json = JSON.stringify(rest satisfies UndrawnJournal);
	const isTooLarge = journal.isTooLarge === true || json.length > MAX_JOURNAL_CHARS;
	const pieces = piecesOf(isTooLarge ? JSON.stringify({ ...nothing, isTooLarge }) : json);
	const old = journalTab(port);
	const before = pieceCount(port);
	const blank = Array<string>(Math.max(0, before - pieces.length)).fill("");
	const cells: Written[] = [
		words.undo.title,
		state,
		begun,
		JSON.stringify(drawn),
		pieces.length,
		...pieces,
		...blank,
	];
	const dateFormat: Edit = {
		kind: "style",
		area: { tab: "undo", row: ROW.begun, column: 1, rows: 1, columns: 1 },
		style: { numberFormat: "yyyy-mm-dd hh:mm:ss" },
	};
	const hasDateFormat = isDate(cellsOf(port, ROW.begun, ROW.first)[0]);
	return [
		{ kind: "ensureTab", role: "undo", name: words.undo.tab },
		...(old === undefined ? [dateFormat] : []),
		...(isInSight(old, port) ? [{ kind: "hideTab" as const, tab: "undo" as const }] : []),
		{
			kind: "values",
			area: { tab: "undo", row: ROW.title, column: 1, rows: cells.length, columns: 1 },
			values: cells.map((cell) => [cell]),
		},
		// Somebody has deleted rows of the tab, or the format: only now is the row there.
		...(old === undefined || hasDateFormat ? [] : [dateFormat]),
	];
}

/** Do not hide a finished tab: if it is visible, a user has unhidden it. */
const isInSight = (tab: Tab | undefined, port: Port) =>
	tab === undefined || (tab.making !== null && !port.isHidden(tab.id));

/** Updates the state. @param tab the undo tab; by its id if it is unfinished. */
export const stateEdit = (state: JournalState, tab: Area["tab"] = "undo"): Edit => ({
	kind: "values",
	area: { tab, row: ROW.state, column: 1, rows: 1, columns: 1 },
	values: [[state]],
});

/** Never splits a surrogate pair. */
function piecesOf(json: string): string[] {
	const pieces: string[] = [];
	for (let from = 0; from < json.length; ) {
		const isFirstHalf = /[\ud800-\udbff]/.test(json[from + JOURNAL_CHARS_PER_CELL - 1] ?? "");
		const to = from + (isFirstHalf ? JOURNAL_CHARS_PER_CELL - 1 : JOURNAL_CHARS_PER_CELL);
		pieces.push(json.slice(from, to));
		from = to;
	}
	return pieces;
}
