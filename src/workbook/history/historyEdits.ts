import type { Language } from "../../i18n/language.ts";
import type { HistoryColumn } from "../../i18n/recordWords.ts";
import type { Edit, Written } from "../edits.ts";
import type { Area } from "../port.ts";
import { HISTORY_COLUMNS, type History } from "./readHistory.ts";

/** What one line of the history says. */
export type NewLine = Readonly<Record<HistoryColumn, Written>>;

const HEADING_ROW = 4;
const PIXELS: readonly number[] = [130, 200, 90, 220, 110, 110, 120, 40, 40];
const QUIET = "#5f6368";

/** Appends lines to the history, below everything that stands there; makes the tab when it is first needed. */
export function historyEdits(lines: readonly NewLine[], history: History, language: Language): Edit[] {
	if (lines.length === 0) return [];
	const places = HISTORY_COLUMNS.map((column) => history.columns[column] + 1);
	const first = Math.min(...places);
	const width = Math.max(...places) - first + 1;
	const area: Area = {
		tab: "history",
		row: Math.max(history.rows, HEADING_ROW) + 1,
		column: first,
		rows: lines.length,
		columns: width,
	};
	const cells = lines.map((line) => {
		const row = new Array<Written>(width).fill("");
		for (const column of HISTORY_COLUMNS) row[history.columns[column] + 1 - first] = line[column];
		return row;
	});
	const dates = { ...area, column: history.columns.date + 1, columns: 1 };
	return [
		...(history.exists ? [] : newTab(language)),
		{ kind: "values", area, values: cells },
		{ kind: "style", area: dates, style: { numberFormat: "yyyy-mm-dd hh:mm" } },
	];
}

function newTab({ words: { record } }: Language): Edit[] {
	const area = (row: number, column: number, columns: number): Area => ({
		tab: "history",
		row,
		column,
		rows: 1,
		columns,
	});
	const all = HISTORY_COLUMNS.length;
	return [
		{ kind: "ensureTab", role: "history", name: record.tab },
		{ kind: "values", area: area(1, 1, 1), values: [[record.title]] },
		{ kind: "values", area: area(2, 1, 1), values: [[record.intro]] },
		{
			kind: "values",
			area: area(HEADING_ROW, 1, all),
			values: [HISTORY_COLUMNS.map((column) => record.headings[column])],
		},
		{ kind: "style", area: area(1, 1, 1), style: { bold: true } },
		{ kind: "style", area: area(HEADING_ROW, 1, all), style: { bold: true } },
		{ kind: "style", area: area(HEADING_ROW, all - 1, 2), style: { ink: QUIET } },
		{ kind: "widths", area: area(1, 1, all), pixels: PIXELS },
	];
}
