import type { Cell } from "../table/cell.ts";
import { isDate } from "../table/dayOf.ts";
import type { Written } from "../workbook/edits.ts";
import { hashText } from "../workbook/hashText.ts";

/** The content of a cell as JSON can store it: its formula if it has one; a date in milliseconds since 1970; `""` for blank. */
export type CellContent =
	| string
	| number
	| boolean
	| { readonly formula: string }
	| { readonly date: number };

export function contentOf(valueToWrite: Written, formula = ""): CellContent {
	if (formula !== "") return { formula };
	if (valueToWrite === null || valueToWrite === undefined) return "";
	if (isDate(valueToWrite)) return { date: valueToWrite.getTime() };
	return valueToWrite;
}

/** The value to write so that a cell has this content again. */
export function written(content: CellContent): Written {
	return typeof content === "object" && "date" in content ? new Date(content.date) : content;
}

/**
 * A short hash of a cell's content: the same for what the add-on writes and for what Sheets makes of it. Sheets may reformat a
 * formula, and stores fifteen digits of a number.
 */
export function contentHash(content: CellContent): string {
	if (typeof content === "number") return hashText(`n${Number(content.toPrecision(12))}`);
	if (typeof content !== "object") return hashText(withLineFeeds(`${typeof content}${content}`));
	if ("date" in content) return hashText(`d${Math.round(content.date / 1000)}`);
	return hashText(content.formula.replace(/\s/g, "").replace(/;/g, ",").toUpperCase());
}

/** Sheets may change the line endings of a text. */
export const isSameText = (a: string, b: string) => withLineFeeds(a) === withLineFeeds(b);

/** Converts CRLF and CR to LF. Most texts have neither, so check before replacing. */
const withLineFeeds = (text: string) => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

export const isBlank = (content: Cell | CellContent) =>
	content === "" || content === null || content === undefined;
