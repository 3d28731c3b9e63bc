import type { Cell } from "../table/cell.ts";
import { isDate, msOf } from "../table/dayOf.ts";
import type { Written } from "../workbook/edits.ts";
import { hashText } from "../workbook/hashText.ts";
import type { Clock } from "../workbook/port.ts";

/**
 * The content of a cell as JSON can store it: its formula if it has one; `""` for blank. Of a date `shows`, in milliseconds since
 * 1970, the day and time that the cell shows, see `Cell`. Journals of version 0.2 have `date` instead: the moment.
 */
export type CellContent =
	| string
	| number
	| boolean
	| { readonly formula: string }
	| { readonly shows: number }
	| { readonly date: number };

export function contentOf(valueToWrite: Written, formula = ""): CellContent {
	if (formula !== "") return { formula };
	if (valueToWrite === null || valueToWrite === undefined) return "";
	if (isDate(valueToWrite)) return { shows: msOf(valueToWrite) };
	return valueToWrite;
}

/** The value to write so that a cell has this content again. */
export function written(content: CellContent, clock: Clock): Written {
	if (typeof content !== "object" || "formula" in content) return content;
	return "date" in content ? clock.wallClock(new Date(content.date)) : new Date(content.shows);
}

/** The content as version 0.2 stored and hashed it. */
export const asInVersion02 = (content: CellContent, clock: Clock): CellContent =>
	typeof content === "object" && "shows" in content
		? { date: clock.momentOf(new Date(content.shows)).getTime() }
		: content;

/**
 * A short hash of a cell's content: the same for what the add-on writes and for what Sheets makes of it. Sheets may reformat a
 * formula, and stores fifteen digits of a number.
 */
export function contentHash(content: CellContent): string {
	if (typeof content === "number") return hashText(`n${Number(content.toPrecision(12))}`);
	if (typeof content !== "object") return hashText(withLineFeeds(`${typeof content}${content}`));
	if ("formula" in content) return hashText(comparableFormula(content.formula));
	return hashText(`d${Math.round(("date" in content ? content.date : content.shows) / 1000)}`);
}

/** Sheets may leave out spaces, and the quotes of a tab's name that needs none: 'Sheet1'!A1 becomes Sheet1!A1. */
const comparableFormula = (formula: string) =>
	formula
		.replace(/'([\p{L}\p{N}_.]+)'!/gu, "$1!")
		.replace(/\s/g, "")
		.replace(/;/g, ",")
		.toUpperCase();

/** Sheets may change the line endings of a text. */
export const isSameText = (a: string, b: string) => withLineFeeds(a) === withLineFeeds(b);

/** Converts CRLF and CR to LF. Most texts have neither, so check before replacing. */
const withLineFeeds = (text: string) => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

export const isBlank = (content: Cell | CellContent) =>
	content === "" || content === null || content === undefined;
