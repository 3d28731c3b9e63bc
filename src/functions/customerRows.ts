import type { Language } from "../i18n/language.ts";
import { headingRowOf } from "../settings/headingText.ts";
import type { Settings } from "../settings/readSettings.ts";
import type { Cell, Grid } from "../table/cell.ts";
import type { ReadCustomer } from "../table/reading.ts";
import { readList } from "../table/readTable.ts";
import { foundText } from "./foundText.ts";

/** The customers of a range that a person gave to a formula. */
export interface CustomerRows {
	readonly customers: readonly ReadCustomer[];
	/** How many rows the answer has: as many as the range. */
	readonly rows: number;
	/** The row, counted from 0, that gets the heading of the answer; null where the headings came apart. */
	readonly headingRow: number | null;
}

/**
 * Reads the first two arguments of a formula.
 *
 * @throws an Error with one sentence that stands alone in a tooltip, in the user's language.
 */
export function customerRows(
	formula: string,
	customers: unknown,
	headings: unknown,
	locale: string,
	{ assigned, headings: remembered }: Settings,
	{ words }: Language,
): CustomerRows {
	const problem = words.problem.formula;
	const grid = asGrid(customers);
	if (grid === null) throw new Error(problem.noRows(formula, foundText(customers)));
	const apart = isLeftOut(headings) ? null : headingCells(formula, headings, problem);
	if (apart === null && grid.length === 1) throw new Error(problem.oneRowNoHeadings(formula));
	const width = grid[0]!.length;
	if (apart !== null && apart.length !== width) {
		throw new Error(problem.widthsDiffer(formula, width, apart.length));
	}
	const headerRow = remembered === null ? undefined : headingRowOf(remembered, grid);
	const reading = readList(grid, {
		locale,
		assigned,
		...(apart === null ? {} : { headers: apart }),
		...(headerRow === undefined ? {} : { headerRow }),
	});
	if (apart === null && grid.every((row) => row.every((cell) => isLeftOut(cell)))) {
		throw new Error(problem.empty(formula));
	}
	const missing = reading.problems.some(({ kind }) => kind === "noCustomerColumn" || kind === "noHeader");
	if (missing) {
		const row = apart ?? grid[Math.max(0, reading.headerRow)]!;
		throw new Error(problem.noCustomerColumn(formula, headingList(row)));
	}
	return {
		customers: reading.customers,
		rows: grid.length,
		headingRow: apart === null ? reading.headerRow : null,
	};
}

/** A range of more than one cell comes as rows of cells; anything else is no list of customers. */
function asGrid(argument: unknown): Grid | null {
	return Array.isArray(argument) && Array.isArray(argument[0]) ? (argument as Grid) : null;
}

/** Sheets hands over `undefined` for an argument that is not there and `""` for an empty cell. */
export function isLeftOut(argument: unknown): boolean {
	return argument === undefined || argument === null || argument === "";
}

function headingCells(
	formula: string,
	headings: unknown,
	problem: Language["words"]["problem"]["formula"],
): readonly Cell[] {
	const grid = asGrid(headings) ?? [[headings as Cell]];
	if (grid.length !== 1) throw new Error(problem.headingsNotOneRow(formula, grid.length));
	return grid[0]!;
}

/** The first few headings, as a person would name them. */
function headingList(headings: readonly Cell[]): string {
	const named = headings
		.filter((heading) => heading !== "" && heading != null)
		.map((heading) => `“${heading}”`);
	return named.length > 6 ? `${named.slice(0, 6).join(", ")} …` : named.join(", ");
}
