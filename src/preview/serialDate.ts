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
	return new Date(
		clock.getUTCFullYear(),
		clock.getUTCMonth(),
		clock.getUTCDate(),
		clock.getUTCHours(),
		clock.getUTCMinutes(),
		clock.getUTCSeconds(),
		clock.getUTCMilliseconds(),
	);
}

/** Whether a number format shows a date or a time: `"d" 0` does not, `yyyy-mm-dd` does. */
export function isDateFormat(format: string): boolean {
	const bare = format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_./gi, "");
	return /[dy]|h|m{2,}|\bs/i.test(bare) && !/general|[0#?]/i.test(bare.replace(/s\.0+/gi, "s"));
}

export function isDate(value: unknown): value is Date {
	// Code.js lives in a realm of its own, so `instanceof` would say no
	return Object.prototype.toString.call(value) === "[object Date]";
}
