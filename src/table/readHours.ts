const UNIT = "(?:h|hrs?|hours?|t|timer?|tim|timmar|std|stunden?|uur|uren|u|heures?|horas?)\\.?";
const CLOCK = new RegExp(
	`^(\\d{1,6})(?::|(?: ?${UNIT} ?))([0-5]?\\d)(?::([0-5]\\d))?(?: ?(?:m|min|minutes?|minutter)\\.?)?$`,
	"i",
);
const MINUTES = /^(\d{1,7}) ?(?:min|minutes?|minutter|minuten|minuter|minutos)\.?$/i;
const WITH_UNIT = new RegExp(`^(.*\\d) ?${UNIT}$`, "i");

/**
 * Reads hours written with minutes, "12:30", "12 h 30", "90 min"; `null` for any other text.
 *
 * @example readClock("12:30") → 12.5
 */
export function readClock(text: string): number | null {
	const minutes = MINUTES.exec(text);
	if (minutes) return Number(minutes[1]) / 60;
	const clock = CLOCK.exec(text);
	if (!clock) return null;
	return Number(clock[1]) + Number(clock[2]) / 60 + Number(clock[3] ?? 0) / 3600;
}

/** Removes the unit: "12,5 timer" → "12,5". Leaves a text without a unit unchanged. */
export function withoutHourUnit(text: string): string {
	return WITH_UNIT.exec(text)?.[1] ?? text;
}
