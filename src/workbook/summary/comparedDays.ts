import type { Cell, Grid } from "../../table/cell.ts";
import { dayReader } from "../../table/dayReader.ts";
import { shownText } from "../../table/shownText.ts";
import type { Day } from "../../tiering/facts.ts";
import type { ExistingRow } from "../lines/assignRows.ts";

/** The lines that hold a day of the movement. */
export const DAY_KEYS = { from: "movement.from", to: "movement.to" } as const;
/** In which of their cells it stands, counted from 0. */
const DAY_CELL = 1;

type Which = keyof typeof DAY_KEYS;

/** What somebody has typed over a day of ours. */
interface Typed {
	/** null: it is no date. */
	readonly day: Day | null;
	/** As it is quoted to a person. */
	readonly found: string;
}

/** null: the cell is ours. */
export type TypedDays = Readonly<Record<Which, Typed | null>>;

/** The days that people have typed over those of the summary, as it stands. */
export function typedDays(standing: readonly ExistingRow[], grid: Grid, locale: string): TypedDays {
	const cellOf = (which: Which): Cell | null => {
		const row = standing.findIndex(({ key }) => key === DAY_KEYS[which]);
		return standing[row]?.theirs.includes(DAY_CELL) ? grid[row]![DAY_CELL] : null;
	};
	const cells = { from: cellOf("from"), to: cellOf("to") };
	const read = dayReader([cells.from, cells.to], locale);
	const typed = (which: Which) =>
		cells[which] === null ? null : { day: read(cells[which]), found: shownText(cells[which]) };
	return { from: typed("from"), to: typed("to") };
}

/** A day of the movement. */
export interface ComparedDay {
	readonly day: Day;
	/** Somebody has typed something there. */
	readonly isTheirs: boolean;
	/** What they typed, where it cannot be used and another day stands in for it. */
	readonly unusable: string | null;
}

/**
 * Which two days are compared: those that people have typed, else the last year up to today, or as much of it as there is history.
 *
 * @param first of the history; before today.
 */
export function comparedDays(typed: TypedDays, first: Day, today: Day): Readonly<Record<Which, ComparedDay>> {
	const to = comparedDay(typed.to, (day) => day > first, today);
	const from = comparedDay(typed.from, (day) => day < to.day, Math.max(first, yearBefore(to.day)));
	return { from, to };
}

function comparedDay(typed: Typed | null, isUsable: (day: Day) => boolean, usual: Day): ComparedDay {
	if (typed === null) return { day: usual, isTheirs: false, unusable: null };
	if (typed.day !== null && isUsable(typed.day)) return { day: typed.day, isTheirs: true, unusable: null };
	return { day: usual, isTheirs: true, unusable: typed.found };
}

function yearBefore(day: Day): Day {
	const date = new Date(day * 86_400_000);
	return Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate()) / 86_400_000;
}
