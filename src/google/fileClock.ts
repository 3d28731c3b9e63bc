import type { Day } from "../tiering/facts.ts";
import type { Clock } from "../workbook/port.ts";

/**
 * Returns the clock of a file in a time zone. Google gives and takes a `Date` as a moment, and the file's zone decides what a
 * cell shows of it; everywhere else in the add-on, a `Date` is what the cell shows.
 *
 * @param zone as Google names it: of the tz database, or "GMT-07:00". Any other, or none: that of the script.
 */
export function fileClock(zone: string | null): Clock {
	const offsetAt = rememberedOffsets(offsetsOf(zone));
	return {
		wallClock(moment) {
			const ms = moment.getTime();
			return new Date(ms + offsetAt(ms));
		},
		momentOf(wallClock) {
			const ms = wallClock.getTime();
			const [before, after] = [offsetAt(ms - DAY_MS), offsetAt(ms + DAY_MS)];
			const isRight = (offset: number) => offsetAt(ms - offset) === offset;
			// Where the clocks skip a midnight, the day begins an hour later.
			return new Date(ms - (isRight(before) || !isRight(after) ? before : after));
		},
	};
}

/** The calendar day that a clock shows. */
export const dayOn = (wallClock: Date): Day => Math.floor(wallClock.getTime() / DAY_MS);

/** True for a `Date` of any realm: Google's is not always the script's. */
export const isDate = (value: unknown): value is Date =>
	typeof value === "object" && Object.prototype.toString.call(value) === "[object Date]";

/** Converts the dates among cells, in place: there may be millions of cells. */
export function convertDates<Cells extends unknown[][]>(cells: Cells, convert: (date: Date) => Date): Cells {
	for (const row of cells) {
		for (let column = 0; column < row.length; column++) {
			const cell = row[column];
			if (isDate(cell)) row[column] = convert(cell);
		}
	}
	return cells;
}

const DAY_MS = 86_400_000;

/** Returns how far the clocks are ahead of UTC at a moment, in milliseconds. */
type Offsets = (moment: number) => number;

/** Looks up the offsets at the ends of each day only, because a lookup takes long and a list may have 100,000 dates. */
function rememberedOffsets(lookUp: Offsets): Offsets {
	const known = new Map<number, number>();
	const atStartOf = (day: number) => {
		const offset = known.get(day) ?? lookUp(day * DAY_MS);
		known.set(day, offset);
		return offset;
	};
	return (moment) => {
		if (Number.isNaN(moment)) return 0;
		const day = Math.floor(moment / DAY_MS);
		const offset = atStartOf(day);
		return offset === atStartOf(day + 1) ? offset : lookUp(moment);
	};
}

function offsetsOf(zone: string | null): Offsets {
	const [, sign, hours, minutes = "0"] = /^(?:GMT|UTC)([+-])(\d\d?)(?::?(\d\d))?$/.exec(zone ?? "") ?? [];
	if (hours !== undefined) {
		const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60_000 : 60_000);
		return () => offset;
	}
	const clock = clockOf(zone ?? undefined) ?? clockOf(undefined)!;
	return (moment) => {
		const parts: Record<string, number> = {};
		try {
			for (const { type, value } of clock.formatToParts(moment)) parts[type] = Number(value);
		} catch {
			return 0; // beyond the last date that there is
		}
		const { year, month, day, hour, minute, second } = parts as Record<DatePart, number>;
		// Midnight may come as hour 24.
		return Date.UTC(year, month - 1, day, hour % 24, minute, second) - Math.floor(moment / 1000) * 1000;
	};
}

type DatePart = "year" | "month" | "day" | "hour" | "minute" | "second";

/** A clock that reads as "12/31/2025, 23:59:59"; null for a zone that is not known. */
function clockOf(timeZone: string | undefined): Intl.DateTimeFormat | null {
	try {
		return new Intl.DateTimeFormat("en-US", {
			...(timeZone === undefined ? {} : { timeZone }),
			hour12: false,
			year: "numeric",
			month: "numeric",
			day: "numeric",
			hour: "numeric",
			minute: "numeric",
			second: "numeric",
		});
	} catch {
		return null;
	}
}
