import { HEADING_ROW, HISTORY_COLUMNS } from "../../history/historyTable.ts";
import type { Language } from "../../i18n/language.ts";
import type { HistoryColumn } from "../../i18n/words/history.ts";
import type { Edit, Written } from "../edits.ts";
import { lazyRows } from "../lazyRows.ts";
import type { Area } from "../port.ts";
import { protectEdit } from "../protection/protectEdit.ts";
import type { History } from "../reading/readHistory.ts";

/** Cells of one history entry. Only entries about tiers have a score and a policy. */
export type NewEntry = Readonly<Record<Exclude<HistoryColumn, TierColumn>, Written>> &
	Readonly<Partial<Record<TierColumn, Written>>>;

type TierColumn = "score" | "policy";

const PIXELS: Readonly<Record<HistoryColumn, number>> = {
	date: 130,
	customer: 200,
	id: 110,
	what: 220,
	from: 110,
	to: 110,
	by: 120,
	key: 160,
	change: 190,
	score: 120,
	policy: 220,
};
/** Columns for users' own remarks beside the entries. */
const SPARE_COLUMNS = 2;
/** Columns for the add-on, not for users. */
const INTERNAL_COLUMNS: readonly HistoryColumn[] = ["key", "change", "policy"];
const QUIET_COLOR = "#5f6368";

/**
 * Appends entries to the history, below all content; makes the tab when it is first needed.
 *
 * @param entryAt returns an entry, counted from 0: called when it is written, as there may be one for each customer of a
 * long list.
 */
export function historyEdits(
	count: number,
	entryAt: (index: number) => NewEntry,
	history: History,
	language: Language,
): Edit[] {
	if (count === 0) return [];
	const columnNumbers = HISTORY_COLUMNS.map((column) => history.columns[column] + 1);
	const first = Math.min(...columnNumbers);
	const width = Math.max(...columnNumbers) - first + 1;
	const area: Area = {
		tab: "history",
		row: Math.max(history.rows, HEADING_ROW) + 1,
		column: first,
		rows: count,
		columns: width,
	};
	const cells = lazyRows(count, (index) => {
		const entry = entryAt(index);
		const row = new Array<Written>(width).fill("");
		for (const column of HISTORY_COLUMNS) row[history.columns[column] + 1 - first] = entry[column] ?? "";
		return row;
	});
	const dates = { ...area, column: history.columns.date + 1, columns: 1 };
	return [
		...(history.exists ? missingHeadings(history, language) : newTab(language)),
		{ kind: "style", area: dates, style: { numberFormat: "yyyy-mm-dd hh:mm" } },
		{ kind: "values", area, values: cells },
	];
}

/** Adds columns that are missing on an older tab. They go where the tab is empty. */
function missingHeadings({ lacking, columns, headingRow }: History, { words: { record } }: Language): Edit[] {
	return lacking.flatMap((column): Edit[] => {
		const area: Area = { tab: "history", row: headingRow, column: columns[column] + 1, rows: 1, columns: 1 };
		return [
			{
				kind: "style",
				area,
				style: { bold: true, ...(INTERNAL_COLUMNS.includes(column) ? { ink: QUIET_COLOR } : {}) },
			},
			{ kind: "widths", area, pixels: [PIXELS[column]] },
			{ kind: "values", area, values: [[record.headings[column]]] },
		];
	});
}

function newTab(language: Language): Edit[] {
	const { record } = language.words;
	const area = (row: number, column: number, columns: number): Area => ({
		tab: "history",
		row,
		column,
		rows: 1,
		columns,
	});
	const columnCount = HISTORY_COLUMNS.length;
	return [
		{ kind: "ensureTab", role: "history", name: record.tab, columns: columnCount + SPARE_COLUMNS },
		{ kind: "values", area: area(1, 1, 1), values: [[record.title]] },
		{ kind: "values", area: area(2, 1, 1), values: [[record.intro]] },
		{
			kind: "values",
			area: area(HEADING_ROW, 1, columnCount),
			values: [HISTORY_COLUMNS.map((column) => record.headings[column])],
		},
		{ kind: "style", area: area(1, 1, 1), style: { bold: true } },
		{ kind: "style", area: area(HEADING_ROW, 1, columnCount), style: { bold: true } },
		...INTERNAL_COLUMNS.map(
			(column): Edit => ({
				kind: "style",
				area: area(HEADING_ROW, HISTORY_COLUMNS.indexOf(column) + 1, 1),
				style: { ink: QUIET_COLOR },
			}),
		),
		{
			kind: "widths",
			area: area(1, 1, columnCount),
			pixels: HISTORY_COLUMNS.map((column) => PIXELS[column]),
		},
		protectEdit("history", [], language),
	];
}
