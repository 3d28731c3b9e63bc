import type { Language } from "../i18n/language.ts";
import type { Cell, Grid } from "../table/cell.ts";
import { findHeaderRow } from "../table/findHeaderRow.ts";
import { readHeadings } from "../table/readHeadings.ts";
import type { ReadCustomer } from "../table/reading.ts";
import { readRows } from "../table/readRows.ts";
import { isErrorCell, isUnknown } from "../table/unknownCell.ts";
import type { FactKey } from "../tiering/facts.ts";
import { isLeftOut } from "./customerRows.ts";
import { foundText } from "./foundText.ts";

/** What a person gave: three columns of cells, we hope. */
export interface ReferralColumns {
	readonly customers: unknown;
	readonly referredBy: unknown;
	readonly values: unknown;
}

interface ReferralRows {
	/** Their value is `lifetimeRevenue`. */
	readonly customers: readonly ReadCustomer[];
	readonly rows: number;
	/** Counted from 0; −1 where the columns come without headings. */
	readonly headingRow: number;
}

const READ_AS = ["customer", "referredBy", "lifetimeRevenue"] as const satisfies readonly FactKey[];

/**
 * Reads three columns as customers, as any list is read: numbers by their column, "n/a" as unknown, totals left out.
 *
 * @param valueless whether the values may be left out.
 * @throws an Error in one sentence where they are no columns, not of one length, or without any value.
 */
export function referralRows(
	formula: string,
	given: ReferralColumns,
	valueless: boolean,
	locale: string,
	{ words: { referral } }: Language,
): ReferralRows {
	const cells = (argument: keyof ReferralColumns) => {
		const column = asColumn(given[argument], referral.columns);
		if (typeof column === "string") throw new Error(referral.problem.column[argument](formula, column));
		return column;
	};
	const [customers, referredBy] = [cells("customers"), cells("referredBy")];
	const values = valueless && isLeftOut(given.values) ? null : cells("values");
	const lengths = [customers, referredBy, ...(values === null ? [] : [values])].map(
		(column) => column.length,
	);
	if (lengths.some((length) => length !== customers.length))
		throw new Error(referral.problem.lengthsDiffer(formula, lengths));
	const grid = customers.map((cell, row) => [cell, referredBy[row], values?.[row] ?? ""]);
	const headingRow = headingRowOf(grid);
	const read = readRows(grid, headingRow, grid[headingRow] ?? ["", "", ""], COLUMNS, locale);
	const hasValues = read.customers.some(({ facts }) => facts.lifetimeRevenue !== undefined);
	for (const problem of hasValues || valueless ? [] : read.problems)
		if (problem.kind === "unreadable" && problem.fact === "lifetimeRevenue")
			throw new Error(referral.problem.column.values(formula, `“${problem.found}”`));
	return { customers: read.customers, rows: grid.length, headingRow };
}

const COLUMNS = READ_AS.map((fact) => ({ heading: "", fact, suggestion: null, confidence: 1 }));

/** The cells of one column; what it is instead, in words, where it is none. */
function asColumn(argument: unknown, columns: (count: number) => string): readonly Cell[] | string {
	if (!Array.isArray(argument) || !Array.isArray(argument[0])) return foundText(argument);
	const grid = argument as Grid;
	return grid[0]!.length === 1 ? grid.map((row) => row[0]) : columns(grid[0]!.length);
}

/** A row is that of the headings where they are understood, or where the first row has a word in place of the value. */
function headingRowOf(grid: Grid): number {
	const row = findHeaderRow(grid) ?? -1;
	const [, referredBy, value] = readHeadings(grid[row] ?? []);
	if (referredBy === "referredBy" || value != null) return row;
	return isWord(grid[0]?.[2]) ? 0 : -1;
}

const isWord = (cell: Cell) =>
	typeof cell === "string" && !/\d/.test(cell) && !isUnknown(cell) && !isErrorCell(cell);
