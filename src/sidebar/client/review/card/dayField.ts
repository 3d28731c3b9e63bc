import type { Day } from "../../../../tiering/facts.ts";

const A_DAY = 86_400_000;

/** A day as the browser's date field has it: "2026-11-03". */
export function dayInField(day: Day): string {
	return new Date(day * A_DAY).toISOString().slice(0, 10);
}

/** What stands in a date field; null: nothing. */
export function dayFromField(field: HTMLInputElement): Day | null {
	return Number.isNaN(field.valueAsNumber) ? null : field.valueAsNumber / A_DAY;
}
