import type { DisplacedAnswer } from "../../history/displacedAnswers.ts";
import { joinList } from "../../i18n/joinList.ts";
import type { ResultKey } from "../../i18n/words/tiers.ts";
import { RESULT_CELLS } from "../../results/resultCells.ts";
import { cellAddress, columnLetters } from "../../table/cellAddress.ts";
import { rowsOf, rowWith } from "../../table/rowsOf.ts";
import type { Port } from "../port.ts";
import { answerColumns } from "../reading/answerColumns.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { isResultHeading } from "../reading/findResultColumns.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { resultColumnsOf } from "../reading/resultColumns.ts";
import { displacedNotes } from "../results/displacedRows.ts";
import { tabName } from "../tabName.ts";
import type { Notice } from "./listNotices.ts";

/**
 * A notice about rows that show the results of another customer, because the list was sorted without them. Reads the notes only
 * if a tier or score is not as it would be written now.
 *
 * @param knowsAnswers the history tells already that answers are displaced.
 */
export function displacedNotices(
	rated: RatedTab,
	file: FileSettings,
	port: Port,
	knowsAnswers: boolean,
): Notice[] {
	const { language } = file;
	const { tab, grid, reading, ratings, policy } = rated;
	const isAsNow = (
		customer: number,
		key: ResultKey,
		column: number,
		rows = rowsOf(reading.customers[customer]!),
	) => {
		const cell = RESULT_CELLS[key](ratings[customer]!, policy, language);
		return rows.every((row) => grid[row]![column] === cell);
	};
	const headings = grid[reading.headerRow]!;
	const quick = (["tier", "score"] as const).map((key) => ({
		key,
		column: headings.findIndex((heading) => isResultHeading(key, heading)),
	}));
	if (quick.some(({ column }) => column < 0)) return [];
	if (ratings.every((_, customer) => quick.every(({ key, column }) => isAsNow(customer, key, column))))
		return [];
	const columns = resultColumnsOf(port, rated).filter(({ isNew }) => !isNew);
	const tier = columns.find(({ key }) => key === "tier");
	if (tier === undefined) return [];
	const area = { tab: tab.id, row: 1, column: tier.column, rows: grid.length, columns: 1 };
	const notes = port.notes(area);
	const displaced = displacedNotes(reading, (row) => notes[row]?.[0] ?? "").rows;
	const rows = reading.customers.flatMap((one, customer) =>
		rowsOf(one).filter(
			(row) =>
				displaced.has(row) && !columns.every(({ key, column }) => isAsNow(customer, key, column - 1, [row])),
		),
	);
	if (rows.length === 0) return [];
	return [
		{
			text: [
				language.words.problem.displaced(rows.length),
				...(knowsAnswers ? [] : checkAnswers(answerColumns(rated, port), file, port)),
			].join(" "),
			at: { tab: tab.name, cell: cellAddress(rows[0]!, tier.column - 1) },
		},
	];
}

/** A sentence about columns of answers, which may have been displaced too. @param columns counted from 1. */
export function checkAnswers(
	columns: readonly number[],
	{ language: { words } }: FileSettings,
	port: Port,
): string[] {
	if (columns.length === 0) return [];
	const letters = columns.map((column) => columnLetters(column - 1));
	return [words.problem.checkAnswers(joinList(letters), tabName(port, "history", words.record.tab))];
}

/** A notice about answers that stand beside another customer than the history gives them to. */
export function answerNotices(
	displaced: readonly DisplacedAnswer[],
	{ tab, reading }: RatedTab,
	{ language: { words } }: FileSettings,
	port: Port,
): Notice[] {
	const [first] = displaced;
	if (first === undefined) return [];
	const rows = new Set(displaced.map(({ customer }) => customer)).size;
	const column = reading.columns.findIndex(({ fact }) => fact === first.fact);
	const cell = cellAddress(rowWith(reading.customers[first.customer]!, first.fact), column);
	const history = tabName(port, "history", words.record.tab);
	return [{ text: words.problem.displacedAnswers(rows, cell, history), at: { tab: tab.name, cell } }];
}
