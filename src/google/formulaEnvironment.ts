import { lazily } from "../base/lazy.ts";
import type { Day } from "../tiering/facts.ts";
import { convertDates, dayOn, fileClock, isDate } from "./fileClock.ts";
import { services } from "./services.ts";

const spreadsheet = () => services().SpreadsheetApp.getActiveSpreadsheet();

/** Returns the spreadsheet's locale; "en" if there is no spreadsheet, or no permission to ask. */
export function spreadsheetLocale(): string {
	try {
		return spreadsheet().getSpreadsheetLocale();
	} catch {
		return "en";
	}
}

/** The script's zone if there is no spreadsheet, or no permission to ask. */
const clock = lazily(() => {
	try {
		return fileClock(spreadsheet().getSpreadsheetTimeZone());
	} catch {
		return fileClock(null);
	}
});

/** Returns the current calendar day in the file's time zone. */
export const today = (): Day => dayOn(clock().wallClock(new Date()));

/**
 * Makes formulas take and give dates as Google does: as moments, of which the file's zone decides what a cell shows. Asks for the
 * zone only if there is a date.
 */
export function withMoments<Formulas extends Readonly<Record<string, Formula>>>(
	formulas: Formulas,
): Formulas {
	const wrapped = Object.entries(formulas).map(([name, formula]) => [
		name,
		(...args: unknown[]) => asMoments(formula(...(args.map(asWallClock) as never[]))),
	]);
	return Object.fromEntries(wrapped) as Formulas;
}

type Formula = (...args: never[]) => unknown;

/** Converts the dates in an argument or a result: one value, or rows of cells. */
function converted(value: unknown, convert: (date: Date) => Date): unknown {
	if (isDate(value)) return convert(value);
	return Array.isArray(value) && Array.isArray(value[0]) ? convertDates(value, convert) : value;
}

const asWallClock = (argument: unknown) => converted(argument, (moment) => clock().wallClock(moment));

/** A day becomes the moment at which it begins in the file's zone. */
const asMoments = (result: unknown) => converted(result, (day) => clock().momentOf(day));
