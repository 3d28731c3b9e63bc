import type { Cell } from "../table/cell.ts";
import { isDate } from "../table/dayOf.ts";
import type { Written } from "../workbook/edits.ts";
import { hashText } from "../workbook/hashText.ts";

/** What a cell holds, as JSON can keep it: its formula where it has one; a date by its milliseconds. */
export type CellContent =
	| string
	| number
	| boolean
	| { readonly formula: string }
	| { readonly date: number };

export function contentOf(written: Written, formula = ""): CellContent {
	if (formula !== "") return { formula };
	if (written === null || written === undefined) return "";
	if (isDate(written)) return { date: written.getTime() };
	return written;
}

/** What to write so that a cell holds that again. */
export function written(held: CellContent): Written {
	return typeof held === "object" && "date" in held ? new Date(held.date) : held;
}

/**
 * A short mark of what a cell holds: the same for what we write and for what Sheets makes of it. It may write a formula in another
 * way, and keeps fifteen digits of a number.
 */
export function contentHash(content: CellContent): string {
	if (typeof content === "number") return hashText(`n${Number(content.toPrecision(12))}`);
	if (typeof content !== "object") return hashText(withLineFeeds(`${typeof content}${content}`));
	if ("date" in content) return hashText(`d${Math.round(content.date / 1000)}`);
	return hashText(content.formula.replace(/\s/g, "").replace(/;/g, ",").toUpperCase());
}

/** Sheets may end lines in another way. */
export const isSameText = (one: string, other: string) => withLineFeeds(one) === withLineFeeds(other);

/** Most texts have no other ends of lines. */
const withLineFeeds = (text: string) => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

export const isBlank = (content: Cell | CellContent) =>
	content === "" || content === null || content === undefined;
