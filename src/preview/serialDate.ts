import { MS_PER_DAY } from "../table/dayOf.ts";

/** 1970-01-01 in days since 1899-12-30, from which spreadsheets count. */
export const SERIAL_OF_1970 = 25_569;

/** Returns the serial number of a date, by its local time. @example noon on 1 January 2000: 36526.5 */
export function toSerial(date: Date): number {
	return inGreenwich(date).getTime() / MS_PER_DAY + SERIAL_OF_1970;
}

/** Returns the date whose UTC time reads the same as the local time of `date`. */
export function inGreenwich(date: Date): Date {
	return new Date(
		Date.UTC(
			date.getFullYear(),
			date.getMonth(),
			date.getDate(),
			date.getHours(),
			date.getMinutes(),
			date.getSeconds(),
			date.getMilliseconds(),
		),
	);
}

/** Returns the date of a serial number, in local time, as Apps Script does; an invalid date for a number out of range. */
export function fromSerial(serial: number): Date {
	return onLocalClock(new Date(Math.round((serial - SERIAL_OF_1970) * MS_PER_DAY)));
}

/** Returns the date whose local time reads the same as the UTC time of `date`. */
export function onLocalClock(date: Date): Date {
	// drop the Z: an ISO time without it is local time
	return new Date(date.toJSON()?.slice(0, -1) ?? Number.NaN);
}

export function isDate(value: unknown): value is Date {
	// no `instanceof`: Code.js runs in a realm of its own
	return Object.prototype.toString.call(value) === "[object Date]";
}
