import type { Cell, Grid } from "../../table/cell.ts";
import { dateOf, MS_PER_DAY } from "../../table/dayOf.ts";
import { dayReader } from "../../table/dayReader.ts";
import { shownText } from "../../table/shownText.ts";
import type { Day } from "../../tiering/facts.ts";
import type { ExistingRow } from "../lines/assignRows.ts";

/** Keys of the lines that contain a day of the movement. */
export const DAY_KEYS = { from: "movement.from", to: "movement.to" } as const;
/** Index of the day's cell in those lines. */
const DAY_CELL = 1;

type Which = keyof typeof DAY_KEYS;

/** A user's input in place of one of the add-on's days. */
interface Typed {
	/** Null if the input is not a date. */
	readonly day: Day | null;
	/** The input, as it is quoted to the user. */
	readonly found: string;
}

/** Null for a cell that is the add-on's. */
export type TypedDays = Readonly<Record<Which, Typed | null>>;

/** Reads the days that users have typed over those of the existing summary. */
export function typedDays(existing: readonly ExistingRow[], grid: Grid, locale: string): TypedDays {
	const cellOf = (which: Which): Cell | null => {
		const row = existing.findIndex(({ key }) => key === DAY_KEYS[which]);
		return existing[row]?.theirs.includes(DAY_CELL) ? grid[row]![DAY_CELL] : null;
	};
	const cells = { from: cellOf("from"), to: cellOf("to") };
	const read = dayReader([cells.from, cells.to], locale);
	const typedDay = (which: Which) =>
		cells[which] === null ? null : { day: read(cells[which]), found: shownText(cells[which]) };
	return { from: typedDay("from"), to: typedDay("to") };
}

/** A day of the movement. */
export interface ComparedDay {
	readonly day: Day;
	/** True if a user has typed something in the cell. */
	readonly isTheirs: boolean;
	/** The input, if it cannot be used and the default day is used instead. */
	readonly unusable: string | null;
}

/**
 * Chooses the two days to compare: those that users have typed, else the last year up to today, or as much of it as the
 * history covers.
 *
 * @param first day of the history; before today.
 */
export function comparedDays(typed: TypedDays, first: Day, today: Day): Readonly<Record<Which, ComparedDay>> {
	const to = comparedDay(typed.to, (day) => day > first, today);
	const from = comparedDay(typed.from, (day) => day < to.day, Math.max(first, yearBefore(to.day)));
	return { from, to };
}

function comparedDay(typed: Typed | null, isUsable: (day: Day) => boolean, defaultDay: Day): ComparedDay {
	if (typed === null) return { day: defaultDay, isTheirs: false, unusable: null };
	if (typed.day !== null && isUsable(typed.day)) return { day: typed.day, isTheirs: true, unusable: null };
	return { day: defaultDay, isTheirs: true, unusable: typed.found };
}

function yearBefore(day: Day): Day {
	const date = dateOf(day);
	return Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate()) / MS_PER_DAY;
}
