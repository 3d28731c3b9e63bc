import { wordsOfAllLanguages } from "../i18n/language.ts";
import type { HistoryColumn } from "../i18n/words/history.ts";
import type { Cell, Grid } from "../table/cell.ts";
import { isDate, MS_PER_DAY, msOf } from "../table/dayOf.ts";
import { textOf } from "../table/textOf.ts";
import { withoutApostrophe } from "../table/withoutApostrophe.ts";
import type { HistoryEntry } from "./historyEntry.ts";

/** Columns of a new history tab, left to right. */
export const HISTORY_COLUMNS: readonly HistoryColumn[] = [
	"date",
	"customer",
	"id",
	"what",
	"from",
	"to",
	"by",
	"key",
	"change",
	"score",
	"policy",
];

/** Columns that are not on tabs from before entries about tiers existed. */
const ADDED_LATER: readonly HistoryColumn[] = ["score", "policy"];

/** Entries and layout of the history tab, as people have left it. */
export interface HistoryTable {
	/** Each entry with the content of its column "From", and its row, counted from 1. */
	readonly entries: readonly (ChangeEntry & { readonly row: number })[];
	/** Current index of each of the add-on's columns, counted from 0. */
	readonly columns: Readonly<Record<HistoryColumn, number>>;
	/** Columns that an older tab lacks: the next write adds their headings, right of everything on the tab. */
	readonly lacking: readonly HistoryColumn[];
	/** Row of the headings, counted from 1. */
	readonly headingRow: number;
	/** Number of rows read, including blank ones. */
	readonly rows: number;
}

/** An entry with the value before the change. */
export interface ChangeEntry extends HistoryEntry {
	readonly from: string | number | null;
}

/** Row of the headings on a new tab, counted from 1. */
export const HEADING_ROW = 4;

/**
 * Reads a history that people may have sorted, filled with notes and blank rows, or given other columns: recognises an
 * entry by its key, and its cells by the headings, in any language of the add-on. Skips rows without a key.
 */
export function historyTable(grid: Grid): HistoryTable {
	const headingIndex = grid.findIndex((row) => headingOf("key", row) >= 0);
	const { columns, lacking } = columnsOf(grid[headingIndex] ?? []);
	const entries = grid.flatMap((row, index) => {
		const key = textOf(withoutApostrophe(row[columns.key]));
		return ENTRY_KEY.test(key) ? [{ ...entryOf(row, key, columns), row: index + 1 }] : [];
	});
	return {
		entries,
		columns,
		lacking,
		headingRow: headingIndex < 0 ? HEADING_ROW : headingIndex + 1,
		rows: grid.length,
	};
}

const ENTRY_KEY = /^[a-z][a-zA-Z]*(:[a-zA-Z]+)?$/;

/** Finds each column by its heading, else at its usual index; puts lacking ones right of everything on the tab. */
function columnsOf(headings: readonly Cell[]): Pick<HistoryTable, "columns" | "lacking"> {
	const lacking =
		headings.length === 0 ? [] : ADDED_LATER.filter((column) => headingOf(column, headings) < 0);
	const indexes = HISTORY_COLUMNS.map((column, usualIndex): [HistoryColumn, number] => {
		const found = headingOf(column, headings);
		if (found >= 0) return [column, found];
		return [column, lacking.includes(column) ? headings.length + lacking.indexOf(column) : usualIndex];
	});
	return { columns: Object.fromEntries(indexes) as unknown as HistoryTable["columns"], lacking };
}

function headingOf(column: HistoryColumn, row: readonly Cell[]): number {
	const spellings = wordsOfAllLanguages().map(({ record }) => record.headings[column]);
	return row.findIndex((cell) => spellings.some((spelling) => spelling === withoutApostrophe(cell)));
}

function entryOf(row: readonly Cell[], key: string, columns: HistoryTable["columns"]): ChangeEntry {
	const date = row[columns.date];
	const at = isDate(date) ? msOf(date) : Number.NaN;
	const value = (cell: Cell) => (typeof cell === "number" ? cell : textOf(cell) || null);
	return {
		at: Number.isNaN(at) ? null : at,
		day: Number.isNaN(at) ? null : Math.floor(at / MS_PER_DAY),
		customer: textOf(row[columns.customer]),
		id: textOf(row[columns.id]) || null,
		key,
		from: value(row[columns.from]),
		to: value(row[columns.to]),
		by: textOf(row[columns.by]),
		change: textOf(row[columns.change]),
		policy: textOf(row[columns.policy]),
	};
}
