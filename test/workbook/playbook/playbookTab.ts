import { expect } from "vitest";
import type { PlaybookKey } from "../../../src/i18n/playbookTexts.ts";
import { a1 } from "../../../src/preview/a1.ts";
import type { Headless } from "../../../src/preview/headless.ts";
import type { Rows } from "../openFile.ts";

export const PLAYBOOK = "Playbook";
export const ALTERNATIVES = "Alternatives";

/** Eight customers in Tier 1 and ten in Tier 4, most of each tier in one industry. */
export const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Previous revenue", "Days late", "Industry"],
	...Array.from({ length: 8 }, (_, index) => [
		`Good ${index + 1}`,
		10_000,
		5_000,
		8_000,
		0,
		index < 6 ? "Building" : "Retail",
	]),
	...Array.from({ length: 10 }, (_, index) => [
		`Bad ${index + 1}`,
		10_000,
		-500,
		8_000,
		30,
		index < 2 ? "building " : "Retail",
	]),
];

type Key =
	| PlaybookKey
	| `${"count" | "common" | "heading.tier"}.${number}`
	| "count.lapsed"
	| "title"
	| "howTo"
	| "fields";

/** Address of the cell that is `left` columns left of a line's key, by default its text. */
export function cellOf(book: Headless, key: Key, left = 1, tab = PLAYBOOK): string {
	const rows = book.values(tab);
	const row = rows.findIndex((cells) => cells.includes(key));
	expect(row, `a line “${key}”`).toBeGreaterThanOrEqual(0);
	return a1(row + 1, rows[row]!.indexOf(key) + 1 - left);
}

export const textOf = (book: Headless, key: Key, left = 1, tab = PLAYBOOK) =>
	book.range(cellOf(book, key, left, tab), tab).getValues()[0]![0] as unknown;

export const write = (book: Headless, key: Key, text: string, tab = PLAYBOOK) =>
	book.type(cellOf(book, key, 1, tab), text, tab);

export const filledRows = (book: Headless, tab = PLAYBOOK) =>
	book.values(tab).filter((row) => row.some((cell) => cell !== ""));
