import type { Cell } from "./cell.ts";
import { hoursOf, isDate } from "./dayOf.ts";
import { wordsOf } from "./wordsOf.ts";

const TIME_WORDS = new Set(
	"time|time of day|tid|tidspunkt|klokkeslaet|zeit|uhrzeit|tijd|tijdstip|heure|hora|tidpunkt".split("|"),
);

const CLOCK = /^(?:[01]?\d|2[0-3]):[0-5]\d:([0-5]\d)(?: ?[ap]m)?$/i;

/** Seconds that a clock shows; null for any other cell, and for a duration of a day or more. */
function secondsOf(cell: Cell): number | null {
	if (isDate(cell)) {
		const hours = hoursOf(cell);
		return hours !== null && hours >= 0 && hours < 24 ? Math.round(hours * 3600) % 60 : null;
	}
	const clock = typeof cell === "string" ? CLOCK.exec(cell.trim()) : null;
	return clock ? Number(clock[1]) : null;
}

/** True for a column headed "Time" of clock times such as 10:02:11: that is when something happened, not how long it took. */
export function areTimesOfDay(heading: string | undefined, filled: readonly Cell[]): boolean {
	if (heading === undefined || !TIME_WORDS.has(wordsOf(heading).join(" "))) return false;
	const seconds = filled.map(secondsOf);
	return seconds.every((one) => one !== null) && seconds.some((one) => one !== 0);
}
