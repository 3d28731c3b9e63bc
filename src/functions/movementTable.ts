import { historyTable } from "../history/historyTable.ts";
import { movementCells } from "../history/movementCells.ts";
import { tierEntries } from "../history/tierEntry.ts";
import { historiesInFile } from "../history/tierHistories.ts";
import { tierMovement } from "../history/tierMovement.ts";
import { dayText } from "../i18n/dayText.ts";
import { type Language, language } from "../i18n/language.ts";
import type { Cell, Grid } from "../table/cell.ts";
import { dayReader } from "../table/dayReader.ts";
import type { Day } from "../tiering/facts.ts";
import { argumentText, isLeftOut } from "./argumentText.ts";

const FORMULA = "TIER_MOVEMENT";

/** The arguments as given, not checked yet. */
interface Given {
	readonly history: unknown;
	/** Left out: the day of the first entry. */
	readonly from: unknown;
	/** Left out: the day of the last entry. */
	readonly to: unknown;
}

/**
 * Counts the moves from tier to tier between two days, as a table with headings.
 *
 * @throws an Error in one sentence if an argument is not what it has to be, or the history contains no tiers.
 */
export function movementTable(given: Given, locale: string): Cell[][] {
	const userLanguage = language(locale);
	const { words } = userLanguage;
	const entries = entriesOf(given.history, userLanguage);
	const days = daysOf(given, locale, userLanguage);
	const [first, last] = [entries[0]!.day, entries[entries.length - 1]!.day];
	const to = days.to ?? Math.max(last, days.from ?? last);
	const from = days.from ?? Math.min(first, to);
	if (from > to)
		throw new Error(words.movement.problem.wrongOrder(FORMULA, dayText(from, words), dayText(to, words)));
	const { headings, rows } = movementCells(tierMovement(historiesInFile(entries), from, to), from, to, words);
	return [[...headings], ...rows.map(({ cells }) => [...cells])];
}

function entriesOf(history: unknown, { words }: Language) {
	const texts = words.movement;
	if (!Array.isArray(history) || !Array.isArray(history[0]))
		throw new Error(texts.problem.noHistory(FORMULA, argumentText(history, words)));
	const entries = tierEntries(historyTable(history as Grid).entries);
	if (entries.length === 0) throw new Error(texts.problem.noTiers(FORMULA));
	return entries;
}

/** Read both days together: one may show if the other begins with the day or the month. */
function daysOf(given: Given, locale: string, { words }: Language) {
	const read = dayReader([given.from as Cell, given.to as Cell], locale);
	const dayOf = (which: "from" | "to"): Day | null => {
		if (isLeftOut(given[which])) return null;
		const day = read(given[which] as Cell);
		if (day === null)
			throw new Error(words.movement.problem.badDay[which](FORMULA, argumentText(given[which], words)));
		return day;
	};
	return { from: dayOf("from"), to: dayOf("to") };
}
