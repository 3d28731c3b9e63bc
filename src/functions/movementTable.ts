import { historyTable } from "../history/historyTable.ts";
import { movement } from "../history/movement.ts";
import { movementCells } from "../history/movementCells.ts";
import { tierEntries } from "../history/tierEntry.ts";
import { historiesInFile } from "../history/tierHistories.ts";
import { dayText } from "../i18n/dayText.ts";
import { type Language, language } from "../i18n/language.ts";
import type { Cell, Grid } from "../table/cell.ts";
import { dayReader } from "../table/dayReader.ts";
import type { Day } from "../tiering/facts.ts";
import { isLeftOut } from "./customerRows.ts";
import { foundText } from "./foundText.ts";

const FORMULA = "TIER_MOVEMENT";

/** What a person gave: the history tab and two days, we hope. */
interface Given {
	readonly history: unknown;
	/** Left out: the day of the first line. */
	readonly from: unknown;
	/** Left out: the day of the last line. */
	readonly to: unknown;
}

/**
 * Who moved from which tier to which between two days, as a table with headings.
 *
 * @throws an Error in one sentence where an argument is not what it has to be, or where the history says nothing about tiers.
 */
export function movementTable(given: Given, locale: string): Cell[][] {
	const spoken = language(locale);
	const { words } = spoken;
	const lines = linesOf(given.history, spoken);
	const days = daysOf(given, locale, spoken);
	const [first, last] = [lines[0]!.day, lines[lines.length - 1]!.day];
	const to = days.to ?? Math.max(last, days.from ?? last);
	const from = days.from ?? Math.min(first, to);
	if (from > to)
		throw new Error(words.movement.problem.wrongOrder(FORMULA, dayText(from, words), dayText(to, words)));
	const { headings, rows } = movementCells(movement(historiesInFile(lines), from, to), from, to, words);
	return [[...headings], ...rows.map(({ cells }) => [...cells])];
}

function linesOf(history: unknown, { words: { movement: said } }: Language) {
	if (!Array.isArray(history) || !Array.isArray(history[0]))
		throw new Error(said.problem.noHistory(FORMULA, foundText(history)));
	const lines = tierEntries(historyTable(history as Grid).lines);
	if (lines.length === 0) throw new Error(said.problem.noTiers(FORMULA));
	return lines;
}

/** Both are read together: one may tell whether the other has the day first or the month. */
function daysOf(given: Given, locale: string, { words }: Language) {
	const read = dayReader([given.from as Cell, given.to as Cell], locale);
	const dayOf = (which: "from" | "to"): Day | null => {
		if (isLeftOut(given[which])) return null;
		const day = read(given[which] as Cell);
		if (day === null) throw new Error(words.movement.problem.badDay[which](FORMULA, foundText(given[which])));
		return day;
	};
	return { from: dayOf("from"), to: dayOf("to") };
}
