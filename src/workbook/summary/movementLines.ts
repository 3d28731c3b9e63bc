import { movementCells } from "../../history/movementCells.ts";
import type { TierHistory } from "../../history/tierHistories.ts";
import { type EarlierPlacement, moveCounts, tierMovement } from "../../history/tierMovement.ts";
import { dayText } from "../../i18n/dayText.ts";
import type { Language } from "../../i18n/language.ts";
import { dateOf } from "../../table/dayOf.ts";
import type { Day } from "../../tiering/facts.ts";
import { type ComparedDay, comparedDays, DAY_KEYS, type TypedDays } from "./comparedDays.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

export const movementKey = (before: EarlierPlacement) => `movement.${before}`;
export const MOVEMENT_FINDING_KEY = "movement.found";

/**
 * Table of moves between tiers from one day to another, both of which users may choose. No lines if the history has only
 * one day: nothing moves between a day and itself.
 *
 * @param histories tier histories of the customers of the list.
 */
export function movementLines(
	histories: readonly TierHistory[],
	typed: TypedDays,
	today: Day,
	{ words }: Language,
): SummaryLine[] {
	const days = histories.flatMap((entries) => entries.map(({ day }) => day)).sort((a, b) => a - b);
	const [first, last] = [days[0], days[days.length - 1]];
	if (first === undefined || last === first || first >= today) return [];
	const { from, to } = comparedDays(typed, first, today);
	const matrix = tierMovement(histories, from.day, to.day);
	const texts = words.movement;
	const text = (day: Day) => dayText(day, words);
	const { headings, rows } = movementCells(matrix, from.day, to.day, words);
	const found = texts.found(moveCounts(matrix), text(from.day), to.day === today ? null : text(to.day));
	const besideFrom =
		from.unusable === null
			? texts.days.hint
			: texts.days.badFrom(from.unusable, text(to.day), text(from.day));
	const besideTo = to.unusable === null ? "" : texts.days.badTo(to.unusable, text(first), text(to.day));
	return [
		...part("movement", texts.part(text(from.day), text(to.day))),
		line(MOVEMENT_FINDING_KEY, "plain", found),
		line(DAY_KEYS.from, "day", texts.days.from, dayCell(from), besideFrom),
		line(DAY_KEYS.to, "day", texts.days.to, dayCell(to), besideTo),
		line("movement.headings", "headings", ...skipTextColumn(headings)),
		...rows.map(({ before, cells }) => line(movementKey(before), "movement", ...skipTextColumn(cells))),
		line("movement.counted", "plain", texts.counted),
	];
}

/**
 * Blank if a user has typed the cell: so a hash of the add-on never matches the user's day, whichever day becomes the
 * default.
 */
const dayCell = ({ day, isTheirs }: ComparedDay) => (isTheirs ? "" : dateOf(day));

/** Leaves the second column blank, which is for texts. */
const skipTextColumn = <Shown>([name, ...figures]: readonly Shown[]) => [name!, "", ...figures];
