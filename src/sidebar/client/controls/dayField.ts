import type { Day } from "../../../tiering/facts.ts";

const MS_PER_DAY = 86_400_000;

/** Formats a day for a date field: "2026-11-03". */
export function dayInField(day: Day): string {
	return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Returns the day in a date field; null: empty. */
export function dayFromField(field: HTMLInputElement): Day | null {
	return Number.isNaN(field.valueAsNumber) ? null : field.valueAsNumber / MS_PER_DAY;
}
