import type { ResultKey } from "../../i18n/words/tiers.ts";
import { columnLetters } from "../../table/cellAddress.ts";
import type { Port } from "../port.ts";
import { stretches } from "../stretches.ts";
import type { ReadTab } from "./customersTab.ts";
import {
	findResultColumns,
	REFERRAL_RESULTS,
	RESULT_KEYS,
	repeatedResultColumns,
} from "./findResultColumns.ts";

/** Position of a result column, counted from 1. `isNew`: it has to be added. */
export interface ResultColumn {
	readonly key: ResultKey;
	readonly column: number;
	readonly isNew: boolean;
}

/**
 * Returns the result columns of a tab, see {@link findResultColumns}. New ones go to the right of everything on it; those
 * about referrals only if a column says who referred whom.
 */
export function resultColumnsOf(port: Port, { tab, grid, reading }: ReadTab): ResultColumn[] {
	const headings = grid[reading.headerRow];
	if (headings === undefined) return [];
	const existing = findResultColumns(
		headings,
		headingNotes(port, tab.id, reading.headerRow, headings.length),
	);
	const hasReferrals = reading.columns.some(({ fact }) => fact === "referredBy");
	let nextFree = headings.length + 1;
	return RESULT_KEYS.flatMap((key): ResultColumn[] => {
		const column = existing.get(key);
		if (column !== undefined) return [{ key, column: column + 1, isNew: false }];
		return hasReferrals || !REFERRAL_RESULTS.includes(key) ? [{ key, column: nextFree++, isNew: true }] : [];
	});
}

/** The letters of result columns that nothing updates, "N–V"; see {@link repeatedResultColumns}. */
export function repeatedColumnLetters(port: Port, { tab, grid, reading }: ReadTab): string[] {
	const headings = grid[reading.headerRow] ?? [];
	const notes = headingNotes(port, tab.id, reading.headerRow, headings.length);
	return stretches(repeatedResultColumns(headings, notes)).map(({ first, count }) =>
		count === 1 ? columnLetters(first) : `${columnLetters(first)}–${columnLetters(first + count - 1)}`,
	);
}

/** @param row counted from 0. */
const headingNotes = (port: Port, tab: number, row: number, columns: number): readonly string[] =>
	port.notes({ tab, row: row + 1, column: 1, rows: 1, columns })[0]!;
