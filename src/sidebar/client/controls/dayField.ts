import type { Day } from "../../../tiering/facts.ts";
import { element } from "./element.ts";
import { field } from "./field.ts";
import type { NumberField } from "./numberField.ts";

const MS_PER_DAY = 86_400_000;

/** Formats a day for a date field: "2026-11-03". */
export function dayInField(day: Day): string {
	return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Returns the day in a date field; null: empty. */
export function dayFromField(field: HTMLInputElement): Day | null {
	return Number.isNaN(field.valueAsNumber) ? null : field.valueAsNumber / MS_PER_DAY;
}

interface DayOptions {
	readonly id: string;
	readonly label: string;
	readonly value: Day | null;
	/** What to say of an empty field, and of a day out of range. */
	readonly complaint: string;
}

/** No order is older: people type years of one or two digits. */
const FIRST_DAY = "1950-01-01";

/** A day, with the calendar of the browser. */
export function dayField({ id, label, value, complaint }: DayOptions): NumberField {
	const input = element("input", { id, type: "date", min: FIRST_DAY, "aria-describedby": `${id}-wrong` });
	input.value = value === null ? "" : dayInField(value);
	const problem = element("p", { id: `${id}-wrong`, class: "problem", role: "alert" });
	const complain = (complaint: string) => {
		problem.textContent = complaint;
		input.setAttribute("aria-invalid", String(complaint !== ""));
	};
	const read = () => {
		const isDay = input.validity.valid;
		complain(isDay ? "" : complaint);
		return isDay ? dayFromField(input) : undefined;
	};
	return { whole: field(label, input, problem), input, read, complain };
}
