import { diagnosisSentence } from "../../i18n/diagnosisSentence.ts";
import { diagnoses } from "../../tiering/summary/diagnoses.ts";
import type { Edit } from "../edits.ts";
import type { RatedTab } from "../list/rateTab.ts";
import type { Area, Port } from "../port.ts";
import { runs } from "../runs.ts";
import type { BookSettings } from "../settings/bookSettings.ts";
import { diagnosisBlock, type FirstColumn } from "./diagnosisBlock.ts";

/**
 * The diagnoses on the summary tab: a heading, and a line for each, below the remarks in the first column.
 *
 * @param below the row, counted from 1, from which on there is nothing else of ours.
 */
export function diagnosisEdits(rated: RatedTab, book: BookSettings, port: Port, below: number): Edit[] {
	const { words } = book.language;
	const lines = [
		words.diagnosis.heading,
		...diagnoses(rated.ratings, rated.policy).map((one) => diagnosisSentence(one, book.language)),
	];
	const { row, left } = diagnosisBlock(firstColumn(port), below, lines.length);
	return [
		...runs(left).flatMap(({ first, count }): Edit[] => [
			{ kind: "values", area: area(first, count), values: Array.from({ length: count }, () => [""]) },
			{ kind: "style", area: area(first, count), style: { bold: false } },
		]),
		{ kind: "values", area: area(row, lines.length), values: lines.map((line) => [line]) },
		{ kind: "style", area: area(row, 1), style: { bold: true } },
	];
}

const area = (row: number, rows: number): Area => ({ tab: "summary", row, column: 1, rows, columns: 1 });

/** What stands in the first column of the summary now; nothing where there is no such tab yet. */
function firstColumn(port: Port): FirstColumn {
	const tab = port.tabs().find(({ role }) => role === "summary");
	const grid = tab === undefined ? [] : port.values(tab.id);
	if (tab === undefined || grid.length === 0) return [];
	const formulas = port.formulas({ tab: tab.id, row: 1, column: 1, rows: grid.length, columns: 1 });
	return grid.map(([cell], row) => ({ cell, isFormula: (formulas[row]?.[0] ?? "") !== "" }));
}
