import { LANGUAGES } from "../../i18n/language.ts";
import type { HistoryColumn } from "../../i18n/recordWords.ts";
import type { HistoryLine } from "../../review/historyLine.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { isDate } from "../../table/dayOf.ts";
import { textOf } from "../../table/textOf.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Port } from "../port.ts";

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
];

/** The history tab, as people have left it. */
export interface History {
	readonly exists: boolean;
	readonly lines: readonly HistoryLine[];
	/** Where each of our columns stands now, counted from 0. */
	readonly columns: Readonly<Record<HistoryColumn, number>>;
	/** The rows with something in them. */
	readonly rows: number;
}

/** The history of the file; an empty one where there is none yet. */
export function historyOf(port: Port): History {
	const tab = port.tabs().find(({ role }) => role === "history");
	return { ...readHistory(tab === undefined ? [] : port.values(tab.id)), exists: tab !== undefined };
}

/**
 * Reads a history that people may have sorted, filled with notes and blank rows, or given other columns: a line is known by
 * its key, and its cells by the headings, in any of our languages. What cannot be read is passed over.
 */
function readHistory(grid: Grid): Omit<History, "exists"> {
	const columns = columnsOf(grid);
	const lines = grid.flatMap((row) => {
		const key = textOf(row[columns.key]);
		return KEY.test(key) ? [lineOf(row, key, columns)] : [];
	});
	return { lines, columns, rows: grid.length };
}

const KEY = /^[a-z][a-zA-Z]*(:[a-zA-Z]+)?$/;

function columnsOf(grid: Grid): History["columns"] {
	const headings = grid.find((row) => headingOf("key", row) >= 0) ?? [];
	const places = HISTORY_COLUMNS.map((column, usual): [HistoryColumn, number] => {
		const found = headingOf(column, headings);
		return [column, found >= 0 ? found : usual];
	});
	return Object.fromEntries(places) as unknown as History["columns"];
}

function headingOf(column: HistoryColumn, row: readonly Cell[]): number {
	const spellings = LANGUAGES.map(({ record }) => record.headings[column]);
	return row.findIndex((cell) => typeof cell === "string" && spellings.includes(cell));
}

function lineOf(row: readonly Cell[], key: string, columns: History["columns"]): HistoryLine {
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
	};
}

/** The calendar day of a moment, where the script runs. */
function dayHere(moment: Date): Day {
	const midnight = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
	return Math.floor(midnight / 86_400_000);
}
