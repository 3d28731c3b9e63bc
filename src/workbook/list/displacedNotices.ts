import { joinList } from "../../i18n/joinList.ts";
import type { ResultKey } from "../../i18n/words/tiers.ts";
import type { Words } from "../../i18n/words.ts";
import { RESULT_CELLS } from "../../results/resultCells.ts";
import { cellAddress, columnLetters } from "../../table/cellAddress.ts";
import type { Port } from "../port.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { isResultHeading } from "../reading/findResultColumns.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { resultColumnsOf } from "../reading/resultColumns.ts";
import { answerColumns } from "../results/answerColumns.ts";
import { displacedNotes } from "../results/displacedRows.ts";
import type { Notice } from "./listNotices.ts";

/**
 * A notice about rows that show the results of another customer, because the list was sorted without them. Reads the notes only
 * if a tier or score is not as it would be written now.
 */
export function displacedNotices(rated: RatedTab, { language }: FileSettings, port: Port): Notice[] {
	const { tab, grid, reading, ratings, policy } = rated;
	const isAsNow = (customer: number, key: ResultKey, column: number) => {
		const { row } = reading.customers[customer]!;
		return grid[row]![column] === RESULT_CELLS[key](ratings[customer]!, policy, language);
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
	const rows = reading.customers.flatMap(({ row }, customer) =>
		displaced.has(row) && !columns.every(({ key, column }) => isAsNow(customer, key, column - 1))
			? [row]
			: [],
	);
	if (rows.length === 0) return [];
	return [
		{
			text: [
				language.words.problem.displaced(rows.length),
				...displacedAnswers(answerColumns(rated, port), language.words),
			].join(" "),
			at: { tab: tab.name, cell: cellAddress(rows[0]!, tier.column - 1) },
		},
	];
}

/** A sentence about columns of answers, which may have been displaced too: they name no customer. @param columns counted from 1. */
export function displacedAnswers(columns: readonly number[], words: Words): string[] {
	const letters = columns.map((column) => columnLetters(column - 1));
	return letters.length === 0 ? [] : [words.problem.displacedAnswers(joinList(letters))];
}
