import type { AgoUnit } from "./words/changes.ts";
import type { SharedWords } from "./words.ts";

/** From so many milliseconds on, the largest first. */
const UNITS: readonly (readonly [AgoUnit, number])[] = [
	["day", 86_400_000],
	["hour", 3_600_000],
	["minute", 60_000],
	["second", 1000],
];

/** How long ago something was. @example "3 minutes ago", "for 3 minutter siden" */
export function agoText(moment: Date, now: Date, { undo }: SharedWords): string {
	const passed = Math.max(1000, now.getTime() - moment.getTime());
	const [unit, length] = UNITS.find(([, length]) => passed >= length)!;
	return undo.ago(Math.floor(passed / length), unit);
}
