import { languages } from "../i18n/language.ts";
import type { HistoryColumn } from "../i18n/words/history.ts";
import type { Cell, Grid } from "../table/cell.ts";
import { isDate } from "../table/dayOf.ts";
import { textOf } from "../table/textOf.ts";
import type { Day } from "../tiering/facts.ts";
import type { HistoryEntry } from "./historyEntry.ts";

/** As a new tab has them, left to right. */
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

/** What tabs from before there were lines about tiers have no columns for. */
const LATER: readonly HistoryColumn[] = ["score", "policy"];

/** The history tab, as people have left it. */
export interface HistoryTable {
	/** With the row in which each stands, counted from 1. */
	readonly lines: readonly (HistoryEntry & { readonly row: number })[];
	/** Where each of our columns stands now, counted from 0. */
	readonly columns: Readonly<Record<HistoryColumn, number>>;
	/** The columns that an older tab lacks: the first time something is written, they get their headings, right of all that stands there. */
	readonly lacking: readonly HistoryColumn[];
	/** In which row the headings stand, counted from 1. */
	readonly headingRow: number;
	/** The rows with something in them. */
	readonly rows: number;
}

/** Where a new tab has its headings, counted from 1. */
export const HEADING_ROW = 4;

/**
 * Reads a history that people may have sorted, filled with notes and blank rows, or given other columns: a line is known by
 * its key, and its cells by the headings, in any of our languages. What cannot be read is passed over.
 */
export function historyTable(grid: Grid): HistoryTable {
	const top = grid.findIndex((row) => headingOf("key", row) >= 0);
	const { columns, lacking } = columnsOf(grid[top] ?? []);
	const lines = grid.flatMap((row, index) => {
		const key = textOf(row[columns.key]);
		return KEY.test(key) ? [{ ...entryOf(row, key, columns), row: index + 1 }] : [];
	});
	return { lines, columns, lacking, headingRow: top < 0 ? HEADING_ROW : top + 1, rows: grid.length };
}

const KEY = /^[a-z][a-zA-Z]*(:[a-zA-Z]+)?$/;

/** Each column by its heading, else where it usually is; a later one that is not there yet, right of everything on the tab. */
function columnsOf(headings: readonly Cell[]): Pick<HistoryTable, "columns" | "lacking"> {
	const lacking = headings.length === 0 ? [] : LATER.filter((column) => headingOf(column, headings) < 0);
	const places = HISTORY_COLUMNS.map((column, usual): [HistoryColumn, number] => {
		const found = headingOf(column, headings);
		if (found >= 0) return [column, found];
		return [column, lacking.includes(column) ? headings.length + lacking.indexOf(column) : usual];
	});
	return { columns: Object.fromEntries(places) as unknown as HistoryTable["columns"], lacking };
}

function headingOf(column: HistoryColumn, row: readonly Cell[]): number {
	const spellings = languages().map(({ record }) => record.headings[column]);
	return row.findIndex((cell) => typeof cell === "string" && spellings.includes(cell));
}

function entryOf(row: readonly Cell[], key: string, columns: HistoryTable["columns"]): HistoryEntry {
	const date = row[columns.date];
	const at = isDate(date) ? Date.prototype.getTime.call(date) : Number.NaN;
	const to = row[columns.to];
	return {
		at: Number.isNaN(at) ? null : at,
		day: Number.isNaN(at) ? null : dayHere(new Date(at)),
		customer: textOf(row[columns.customer]),
		id: textOf(row[columns.id]) || null,
		key,
		to: typeof to === "number" ? to : textOf(to) || null,
		by: textOf(row[columns.by]),
		change: textOf(row[columns.change]),
		policy: textOf(row[columns.policy]),
	};
}

/** The calendar day of a moment, where the script runs. */
function dayHere(moment: Date): Day {
	const midnight = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
	return Math.floor(midnight / 86_400_000);
}
