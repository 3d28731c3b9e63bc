import type { Language } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { Cell, Grid } from "../table/cell.ts";
import { findHeaderRow } from "../table/findHeaderRow.ts";
import { readHeadings } from "../table/readHeadings.ts";
import type { ReadCustomer } from "../table/reading.ts";
import { readRows } from "../table/readRows.ts";
import { isErrorCell, isUnknown } from "../table/unknownCell.ts";
import type { FactKey } from "../tiering/facts.ts";
import { argumentText, isLeftOut } from "./argumentText.ts";

/** The arguments as given, expected to be three columns of cells. */
export interface ReferralColumns {
	readonly customers: unknown;
	readonly referredBy: unknown;
	readonly values: unknown;
}

interface ReferralRows {
	/** Their value is in `lifetimeRevenue`. */
	readonly customers: readonly ReadCustomer[];
	readonly rows: number;
	/** From 0; −1 if the columns have no headings. */
	readonly headingRow: number;
}

const COLUMN_FACTS = ["customer", "referredBy", "lifetimeRevenue"] as const satisfies readonly FactKey[];

/**
 * Reads three columns as customers, like any list: numbers by their column, "n/a" as unknown, totals left out.
 *
 * @param valuesOptional true if the values may be left out.
 * @throws an Error in one sentence if an argument is not a column, if the lengths differ, or if there is no value.
 */
export function referralRows(
	formula: string,
	given: ReferralColumns,
	valuesOptional: boolean,
	locale: string,
	{ words }: Language,
): ReferralRows {
	const { referral } = words;
	const cellsOf = (argument: keyof ReferralColumns) => {
		const column = asColumn(given[argument], words);
		if (typeof column === "string") throw new Error(referral.problem.column[argument](formula, column));
		return column;
	};
	const [customers, referredBy] = [cellsOf("customers"), cellsOf("referredBy")];
	if (customers.every(isLeftOut))
		throw new Error(referral.problem.column.customers(formula, words.problem.formula.emptyCells));
	const values = valuesOptional && isLeftOut(given.values) ? null : cellsOf("values");
	const lengths = [customers, referredBy, ...(values === null ? [] : [values])].map(
		(column) => column.length,
	);
	if (lengths.some((length) => length !== customers.length))
		throw new Error(referral.problem.lengthsDiffer(formula, lengths));
	const grid = customers.map((cell, row) => [cell, referredBy[row], values?.[row] ?? ""]);
	const headingRow = findHeadingRow(grid);
	const read = readRows(grid, headingRow, grid[headingRow] ?? ["", "", ""], COLUMNS, locale);
	const hasValues = read.customers.some(({ facts }) => facts.lifetimeRevenue !== undefined);
	for (const problem of hasValues || valuesOptional ? [] : read.problems)
		if (problem.kind === "unreadable" && problem.fact === "lifetimeRevenue")
			throw new Error(referral.problem.column.values(formula, words.problem.formula.quoted(problem.found)));
	return { customers: read.customers, rows: grid.length, headingRow };
}

const COLUMNS = COLUMN_FACTS.map((fact) => ({ heading: "", fact, suggestion: null, confidence: 1 }));

/** Returns the cells of one column; for anything else, a text that describes it. */
function asColumn(argument: unknown, words: Words): readonly Cell[] | string {
	if (!Array.isArray(argument) || !Array.isArray(argument[0])) return argumentText(argument, words);
	const grid = argument as Grid;
	return grid[0]!.length === 1 ? grid.map((row) => row[0]) : words.referral.columns(grid[0]!.length);
}

/** Finds the heading row: its headings are recognised, or the first row has a word instead of a value; else −1. */
function findHeadingRow(grid: Grid): number {
	const row = findHeaderRow(grid) ?? -1;
	const [, referredBy, value] = readHeadings(grid[row] ?? []);
	if (referredBy === "referredBy" || value != null) return row;
	return isWord(grid[0]?.[2]) ? 0 : -1;
}

const isWord = (cell: Cell) =>
	typeof cell === "string" && !/\d/.test(cell) && !isUnknown(cell) && !isErrorCell(cell);
