import type { AgoUnit } from "./words/changes.ts";
import type { SharedWords } from "./words.ts";

/** The shortest time, in milliseconds, that is given in each unit; the longest first. */
const UNITS: readonly (readonly [AgoUnit, number])[] = [
	["day", 86_400_000],
	["hour", 3_600_000],
	["minute", 60_000],
	["second", 1000],
];

/** Returns the time passed in its largest whole unit, at least one second. @example "3 minutes ago", "for 3 minutter siden" */
export function agoText(moment: Date, now: Date, { undo }: SharedWords): string {
	const passedMs = Math.max(1000, now.getTime() - moment.getTime());
	const [unit, unitMs] = UNITS.find(([, unitMs]) => passedMs >= unitMs)!;
	return undo.ago(Math.floor(passedMs / unitMs), unit);
}
