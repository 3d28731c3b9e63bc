import type { Headless } from "../../src/preview/headless.ts";

/** Hidden column of keys, counted from 0 */
const KEY_COLUMN = 11;

/** The cells of the summary's line with that key; empty where there is none. */
export function summaryLine(book: Headless, key: string, tab = "Tier summary"): unknown[] {
	return (book.values(tab).find((row) => row[KEY_COLUMN] === key) ?? []).slice(0, KEY_COLUMN);
}

/** The row of a line, counted from 1; 0 where there is none. */
export const summaryRow = (book: Headless, key: string, tab = "Tier summary"): number =>
	book.values(tab).findIndex((row) => row[KEY_COLUMN] === key) + 1;

/** The first cells of a part's lines, from top to bottom, without blanks. */
export function summaryPart(book: Headless, part: string, tab = "Tier summary"): string[] {
	return book
		.values(tab)
		.filter((row) => String(row[KEY_COLUMN]).startsWith(`${part}.`))
		.map(([cell]) => String(cell))
		.filter((text) => text !== "");
}
