import { isCount, parseJson } from "../base/parseJson.ts";
import type { Words } from "../i18n/words.ts";
import type { Cell } from "../table/cell.ts";
import { isDate } from "../table/dayOf.ts";
import type { Edit, Written } from "../workbook/edits.ts";
import type { Area, Port, Tab } from "../workbook/port.ts";
import { EMPTY_JOURNAL, type Journal, MAX_JOURNAL_CHARS } from "./journal.ts";
import { drawnShape, type UndrawnJournal, undrawnJournalShape } from "./journalShape.ts";

/** Whether the change that a journal tells of has come to its end, or is being taken back; `none`: there is nothing to take back. */
export type JournalState = (typeof STATES)[number];
const STATES = ["running", "done", "undoing", "none"] as const;

/** Fewer characters than Sheets takes in a cell, and than a cell of an .xlsx file may have (32,767). */
const JOURNAL_CHARS_PER_CELL = 30_000;
/** A piece may be one character shorter. */
const MAX_PIECES = Math.ceil(MAX_JOURNAL_CHARS / (JOURNAL_CHARS_PER_CELL - 1));
/**
 * The rows of the tab: a title; the state; when the change began; what is drawn, which every change needs to know; in how many pieces
 * the journal follows, each in a row of its own.
 */
const ROW = { title: 1, state: 2, begun: 3, drawn: 4, count: 5, first: 6 } as const;

/** Also one that a change has begun to make and not come to the end of: what it is to hold is written at once. */
export const journalTab = (port: Port): Tab | undefined =>
	port.tabs().find(({ role, making }) => role === "undo" || making === "undo");

/** What is known of the last change without reading all of its journal. */
export interface LastChange {
	readonly state: JournalState;
	/** When it began. */
	readonly begun: Date;
	readonly drawn: Journal["drawn"];
}

/**
 * The last change of which anything is kept; null where there is none, or where somebody has typed in it. The first piece is read with
 * it: mostly there is no other.
 */
export function lastChange(port: Port): LastChange | null {
	const cells = cellsOf(port, ROW.state, ROW.first);
	const state = STATES.find((one) => one === cells[0]);
	const drawn = parseJson(cells[ROW.drawn - ROW.state], drawnShape());
	return state !== undefined && isDate(cells[1]) && drawn !== null ? { state, begun: cells[1], drawn } : null;
}

/** The journal of that change; null where it cannot be read. */
export function storedJournal(port: Port, { drawn }: LastChange): Journal | null {
	const count = pieceCount(port);
	if (count === 0) return null;
	const json = cellsOf(port, ROW.first, ROW.first + count - 1).join("");
	const stored = parseJson(json, undrawnJournalShape());
	return stored && { ...stored, drawn };
}

function pieceCount(port: Port): number {
	const count = cellsOf(port, ROW.count, ROW.count)[0];
	return isCount(count) && count <= MAX_PIECES ? count : 0;
}

function cellsOf(port: Port, row: number, last: number): readonly Cell[] {
	const tab = journalTab(port);
	if (tab === undefined) return [];
	const area = { tab: tab.id, row, column: 1, rows: last - row + 1, columns: 1 };
	return port.cells(area).map(([cell]) => cell ?? "");
}

/** Keeps a journal in place of the last one, on a tab that nobody sees. */
export function storeJournal(journal: Journal, state: JournalState, port: Port, words: Words): Edit[] {
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
		port.now,
		JSON.stringify(drawn),
		pieces.length,
		...pieces,
		...blank,
	];
	return [
		{ kind: "ensureTab", role: "undo", name: words.undo.tab },
		...(isInSight(old, port) ? [{ kind: "hideTab" as const, tab: "undo" as const }] : []),
		{
			kind: "values",
			area: { tab: "undo", row: ROW.title, column: 1, rows: cells.length, columns: 1 },
			values: cells.map((cell) => [cell]),
		},
	];
}

/** A tab that is made to its end and in sight was brought there by somebody who wants to see it. */
const isInSight = (tab: Tab | undefined, port: Port) =>
	tab === undefined || (tab.making !== null && !port.isHidden(tab.id));

/** Says how far it has come with the change. @param tab the journal's, by its id where it is not made to its end. */
export const stateEdit = (state: JournalState, tab: Area["tab"] = "undo"): Edit => ({
	kind: "values",
	area: { tab, row: ROW.state, column: 1, rows: 1, columns: 1 },
	values: [[state]],
});

/** Never between the halves of a letter. */
function piecesOf(json: string): string[] {
	const pieces: string[] = [];
	for (let from = 0; from < json.length; ) {
		const isHalf = /[\ud800-\udbff]/.test(json[from + JOURNAL_CHARS_PER_CELL - 1] ?? "");
		const to = from + (isHalf ? JOURNAL_CHARS_PER_CELL - 1 : JOURNAL_CHARS_PER_CELL);
		pieces.push(json.slice(from, to));
		from = to;
	}
	return pieces;
}
