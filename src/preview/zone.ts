import { MS_PER_DAY } from "../table/dayOf.ts";
import { inGreenwich, isDate, onLocalClock } from "./serialDate.ts";

/** Offsets from UTC in milliseconds that were looked up before, by zone and moment. */
const known = new Map<string, Map<number, number>>();
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The time zone of this machine, such as `Europe/Copenhagen`. */
export const machineZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Returns the moment at which the clocks of a zone show what `shown` does in local time: a cell's date as Apps Script gives it to
 * a script. A time that the clocks skip is taken for the one an hour later.
 *
 * @param zone null: the machine's.
 */
export function momentIn(zone: string | null, shown: Date): Date {
	if (zone === null) return shown;
	const wall = inGreenwich(shown).getTime();
	if (Number.isNaN(wall)) return shown;
	const offsets = [wall - MS_PER_DAY, wall + MS_PER_DAY].map((near) => offsetAt(zone, near));
	const right = offsets.find((offset) => offsetAt(zone, wall - offset) === offset);
	return new Date(wall - (right ?? offsets[0]!));
}

/** Returns a date whose local time is what the clocks of a zone show at a moment: what Apps Script makes of a written `Date`. */
export function shownIn(zone: string | null, moment: Date): Date {
	if (zone === null || Number.isNaN(moment.getTime())) return moment;
	return onLocalClock(new Date(moment.getTime() + offsetAt(zone, moment.getTime())));
}

/** Converts a value if it is a date. */
export const converted = <Value>(
	convert: typeof momentIn,
	zone: string | null,
	value: Value,
): Value | Date => (isDate(value) ? convert(zone, value) : value);

function offsetAt(zone: string, moment: number): number {
	const ofZone = known.get(zone) ?? new Map<number, number>();
	known.set(zone, ofZone);
	const offset = ofZone.get(moment) ?? lookUp(zone, moment);
	ofZone.set(moment, offset);
	return offset;
}

function lookUp(zone: string, moment: number): number {
	const clock = clocks.get(zone) ?? clockOf(zone);
	clocks.set(zone, clock);
	const found = clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]);
	const { year, month, day, hour, minute, second } = Object.fromEntries(found);
	return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

const clockOf = (timeZone: string) =>
	new Intl.DateTimeFormat("en-US", {
		timeZone,
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric",
	});
