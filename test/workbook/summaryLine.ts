import type { Headless } from "../../src/preview/headless.ts";

/** The hidden column of keys, counted from 0. */
const KEYS = 11;

/** The cells of a line of the summary, found by its key; none where there is no such line. */
export function summaryLine(book: Headless, key: string, tab = "Tier summary"): unknown[] {
	return (book.values(tab).find((row) => row[KEYS] === key) ?? []).slice(0, KEYS);
}

/** In which row a line stands, counted from 1; 0 where it does not. */
export const summaryRow = (book: Headless, key: string, tab = "Tier summary"): number =>
	book.values(tab).findIndex((row) => row[KEYS] === key) + 1;

/** The first cells of all lines of a part, from top to bottom. */
export function summaryPart(book: Headless, part: string, tab = "Tier summary"): string[] {
	return book
		.values(tab)
		.filter((row) => String(row[KEYS]).startsWith(`${part}.`))
		.map(([cell]) => String(cell))
		.filter((text) => text !== "");
}
