import type { Cell } from "../table/cell.ts";
import { isDate } from "../table/dayOf.ts";
import type { Written } from "../workbook/edits.ts";
import { shortMark } from "../workbook/hashText.ts";

/** What a cell holds, as JSON can keep it: its formula where it has one; a date by its milliseconds. */
export type Held = string | number | boolean | { readonly formula: string } | { readonly date: number };

export function held(written: Written, formula = ""): Held {
	if (formula !== "") return { formula };
	if (written === null || written === undefined) return "";
	if (isDate(written)) return { date: written.getTime() };
	return written;
}

/** What to write so that a cell holds that again. */
export function written(held: Held): Written {
	return typeof held === "object" && "date" in held ? new Date(held.date) : held;
}

/**
 * A short mark of what a cell holds: the same for what we write and for what Sheets makes of it. It may write a formula in another
 * way, and keeps fifteen digits of a number.
 */
export function contentMark(content: Held): string {
	if (typeof content === "number") return shortMark(`n${Number(content.toPrecision(12))}`);
	if (typeof content !== "object") return shortMark(withLineFeeds(`${typeof content}${content}`));
	if ("date" in content) return shortMark(`d${Math.round(content.date / 1000)}`);
	return shortMark(content.formula.replace(/\s/g, "").replace(/;/g, ",").toUpperCase());
}

/** Sheets may end lines in another way. */
export const isSameText = (one: string, other: string) => withLineFeeds(one) === withLineFeeds(other);

/** Most texts have no other ends of lines. */
const withLineFeeds = (text: string) => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

export const isBlank = (content: Cell | Held) => content === "" || content === null || content === undefined;
