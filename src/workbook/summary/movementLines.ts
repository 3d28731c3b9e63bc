import { type Before, moveCounts, movement } from "../../history/movement.ts";
import { movementCells } from "../../history/movementCells.ts";
import type { TierHistory } from "../../history/tierHistories.ts";
import { dayText } from "../../i18n/dayText.ts";
import type { Language } from "../../i18n/language.ts";
import { midnightOf } from "../../table/dayOf.ts";
import type { Day } from "../../tiering/facts.ts";
import { type ComparedDay, comparedDays, DAY_KEYS, type TypedDays } from "./comparedDays.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

export const movementKey = (before: Before) => `movement.${before}`;
export const FOUND_KEY = "movement.found";

/**
 * Who moved from which tier to which between two days, which people may choose. Nothing where the history knows one day only: no move
 * shows between a day and itself.
 *
 * @param pasts of the customers of the list.
 */
export function movementLines(
	pasts: readonly TierHistory[],
	typed: TypedDays,
	today: Day,
	{ words }: Language,
): SummaryLine[] {
	const days = pasts.flatMap((past) => past.map(({ day }) => day)).sort((a, b) => a - b);
	const [first, last] = [days[0], days[days.length - 1]];
	if (first === undefined || last === first || first >= today) return [];
	const { from, to } = comparedDays(typed, first, today);
	const matrix = movement(pasts, from.day, to.day);
	const said = words.movement;
	const text = (day: Day) => dayText(day, words);
	const { headings, rows } = movementCells(matrix, from.day, to.day, words);
	const found = said.found(moveCounts(matrix), text(from.day), to.day === today ? null : text(to.day));
	const besideFrom =
		from.unusable === null ? said.days.hint : said.days.badFrom(from.unusable, text(to.day), text(from.day));
	const besideTo = to.unusable === null ? "" : said.days.badTo(to.unusable, text(first), text(to.day));
	return [
		...part("movement", said.part(text(from.day), text(to.day))),
		line(FOUND_KEY, "plain", found),
		line(DAY_KEYS.from, "day", said.days.from, dayCell(from), besideFrom),
		line(DAY_KEYS.to, "day", said.days.to, dayCell(to), besideTo),
		line("movement.headings", "headings", ...spread(headings)),
		...rows.map(({ before, cells }) => line(movementKey(before), "movement", ...spread(cells))),
		line("movement.counted", "plain", said.counted),
	];
}

/** Blank where it is not ours to write: so what we wrote there is never what they typed, whichever day comes to be the usual one. */
const dayCell = ({ day, isTheirs }: ComparedDay) => (isTheirs ? "" : midnightOf(day));

/** The second column is one for words. */
const spread = <Shown>([name, ...figures]: readonly Shown[]) => [name!, "", ...figures];
