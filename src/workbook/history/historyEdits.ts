import { HEADING_ROW, HISTORY_COLUMNS } from "../../history/historyTable.ts";
import type { Language } from "../../i18n/language.ts";
import type { HistoryColumn } from "../../i18n/words/history.ts";
import type { Edit, Written } from "../edits.ts";
import type { Area } from "../port.ts";
import { protectEdit } from "../protection/protectEdit.ts";
import type { History } from "../reading/readHistory.ts";
import { madeRows } from "../rows.ts";

/** What one line of the history says. Only lines about tiers have a score and a policy. */
export type NewEntry = Readonly<Record<Exclude<HistoryColumn, OfTiers>, Written>> &
	Readonly<Partial<Record<OfTiers, Written>>>;

type OfTiers = "score" | "policy";

const PIXELS: Readonly<Record<HistoryColumn, number>> = {
	date: 130,
	customer: 200,
	id: 90,
	what: 220,
	from: 110,
	to: 110,
	by: 120,
	key: 40,
	change: 40,
	score: 100,
	policy: 40,
};
/** Columns for what people want to write beside our lines. */
const SPARE = 2;
/** For us, not for people. */
const OURS: readonly HistoryColumn[] = ["key", "change", "policy"];
const QUIET = "#5f6368";

/**
 * Appends lines to the history, below everything that stands there; makes the tab when it is first needed.
 *
 * @param lineAt what a line says, counted from 0: asked for when it is written, as there may be one for each customer of a long list.
 */
export function historyEdits(
	count: number,
	lineAt: (index: number) => NewEntry,
	history: History,
	language: Language,
): Edit[] {
	if (count === 0) return [];
	const places = HISTORY_COLUMNS.map((column) => history.columns[column] + 1);
	const first = Math.min(...places);
	const width = Math.max(...places) - first + 1;
	const area: Area = {
		tab: "history",
		row: Math.max(history.rows, HEADING_ROW) + 1,
		column: first,
		rows: count,
		columns: width,
	};
	const cells = madeRows(count, (index) => {
		const line = lineAt(index);
		const row = new Array<Written>(width).fill("");
		for (const column of HISTORY_COLUMNS) row[history.columns[column] + 1 - first] = line[column] ?? "";
		return row;
	});
	const dates = { ...area, column: history.columns.date + 1, columns: 1 };
	return [
		...(history.exists ? laterHeadings(history, language) : newTab(language)),
		{ kind: "style", area: dates, style: { numberFormat: "yyyy-mm-dd hh:mm" } },
		{ kind: "values", area, values: cells },
	];
}

/** Gives an older tab the columns that have come since, where nothing stands. */
function laterHeadings({ lacking, columns, headingRow }: History, { words: { record } }: Language): Edit[] {
	return lacking.flatMap((column): Edit[] => {
		const area: Area = { tab: "history", row: headingRow, column: columns[column] + 1, rows: 1, columns: 1 };
		return [
			{ kind: "style", area, style: { bold: true, ...(OURS.includes(column) ? { ink: QUIET } : {}) } },
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
	const all = HISTORY_COLUMNS.length;
	return [
		{ kind: "ensureTab", role: "history", name: record.tab, columns: all + SPARE },
		{ kind: "values", area: area(1, 1, 1), values: [[record.title]] },
		{ kind: "values", area: area(2, 1, 1), values: [[record.intro]] },
		{
			kind: "values",
			area: area(HEADING_ROW, 1, all),
			values: [HISTORY_COLUMNS.map((column) => record.headings[column])],
		},
		{ kind: "style", area: area(1, 1, 1), style: { bold: true } },
		{ kind: "style", area: area(HEADING_ROW, 1, all), style: { bold: true } },
		...OURS.map(
			(column): Edit => ({
				kind: "style",
				area: area(HEADING_ROW, HISTORY_COLUMNS.indexOf(column) + 1, 1),
				style: { ink: QUIET },
			}),
		),
		{ kind: "widths", area: area(1, 1, all), pixels: HISTORY_COLUMNS.map((column) => PIXELS[column]) },
		protectEdit("history", [], language),
	];
}
