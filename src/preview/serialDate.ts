const DAY = 86_400_000;
/** 1970-01-01, counted from 1899-12-30 as spreadsheets do. */
const EPOCH = 25_569;

/** The serial number that a sheet keeps for a date, by the date's own clock: noon on 1 January 2000 is 36526.5. */
export function toSerial(date: Date): number {
	return inGreenwich(date).getTime() / DAY + EPOCH;
}

/** The moment at which a clock in Greenwich shows what the local one shows at `date`. */
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

/** The date of a serial number, by the local clock: what Apps Script hands to a script. */
export function fromSerial(serial: number): Date {
	const clock = new Date(Math.round((serial - EPOCH) * DAY));
	// an ISO time without its Z is local time; a number out of all range is no date
	return new Date(clock.toJSON()?.slice(0, -1) ?? Number.NaN);
}

export function isDate(value: unknown): value is Date {
	// Code.js lives in a realm of its own, so `instanceof` would say no
	return Object.prototype.toString.call(value) === "[object Date]";
}
