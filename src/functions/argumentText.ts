import type { Words } from "../i18n/words.ts";
import { isDate } from "../table/dayOf.ts";
import { shownText } from "../table/shownText.ts";

/** Describes an argument in a sentence about it: "“abc”", "12", "nothing", "empty cells". */
export function argumentText(argument: unknown, words: Words): string {
	const texts = words.problem.formula;
	if (Array.isArray(argument)) {
		const filled = argument.flat().find((cell) => !isLeftOut(cell));
		return filled === undefined ? texts.emptyCells : argumentText(filled, words);
	}
	if (isLeftOut(argument)) return texts.nothing;
	if (isDate(argument)) return shownText(argument);
	return typeof argument === "string" ? texts.quoted(argument.slice(0, 40)) : String(argument).slice(0, 40);
}

/** Sheets passes `undefined` for a missing argument and `""` for an empty cell. */
export function isLeftOut(argument: unknown): boolean {
	return argument === undefined || argument === null || argument === "";
}
