import type { Language } from "../i18n/language.ts";
import { headingRowOf } from "../settings/headingText.ts";
import type { Settings } from "../settings/readSettings.ts";
import type { Cell, Grid } from "../table/cell.ts";
import type { ReadCustomer } from "../table/reading.ts";
import { readList } from "../table/readTable.ts";
import type { Day } from "../tiering/facts.ts";
import { argumentText, isLeftOut } from "./argumentText.ts";

/** The customers in a range given to a formula. */
export interface CustomerRows {
	readonly customers: readonly ReadCustomer[];
	/** Number of rows of the result: as many as the range. */
	readonly rows: number;
	/** The row, from 0, that gets the heading of the result; null if the headings were given separately. */
	readonly headingRow: number | null;
}

/**
 * Reads the first two arguments of a formula.
 *
 * @throws an Error in one sentence that makes sense alone in a tooltip, in the user's language.
 */
export function customerRows(
	formula: string,
	customers: unknown,
	headings: unknown,
	locale: string,
	{ assigned, currency, paymentTerms, same, headings: remembered, policy }: Settings,
	{ words }: Language,
	today: () => Day,
): CustomerRows {
	const problem = words.problem.formula;
	const grid = asGrid(customers);
	if (grid === null) throw new Error(problem.noRows(formula, argumentText(customers, words)));
	const separate = isLeftOut(headings) ? null : headingCells(formula, headings, problem);
	if (separate === null && grid.every(isEmptyRow)) throw new Error(problem.empty(formula));
	if (separate?.every(isLeftOut)) throw new Error(problem.emptyHeadings(formula));
	if (separate === null && grid.length === 1) throw new Error(problem.oneRowNoHeadings(formula));
	const width = grid[0]!.length;
	if (separate !== null && separate.length !== width) {
		throw new Error(problem.widthsDiffer(formula, width, separate.length));
	}
	const headerRow = remembered === null ? undefined : headingRowOf(remembered, grid);
	const reading = readList(grid, {
		locale,
		assigned,
		same,
		today: () => policy.reviewDate ?? today(),
		currency,
		paymentTerms,
		onlyCustomers: true,
		...(separate === null ? {} : { headers: separate }),
		...(headerRow === undefined ? {} : { headerRow }),
	});
	const missing = reading.problems.some(({ kind }) => kind === "noCustomerColumn" || kind === "noHeader");
	if (missing) {
		const row = separate ?? grid.find((cells, index) => index >= reading.headerRow && !isEmptyRow(cells))!;
		throw new Error(problem.noCustomerColumn(formula, headingList(row, problem.quoted)));
	}
	return {
		customers: reading.customers,
		rows: grid.length,
		headingRow: separate === null ? reading.headerRow : null,
	};
}

/** A range of several cells comes as rows of cells; anything else is no list of customers. */
function asGrid(argument: unknown): Grid | null {
	return Array.isArray(argument) && Array.isArray(argument[0]) ? (argument as Grid) : null;
}

const isEmptyRow = (row: readonly Cell[]) => row.every(isLeftOut);

function headingCells(
	formula: string,
	headings: unknown,
	problem: Language["words"]["problem"]["formula"],
): readonly Cell[] {
	const grid = asGrid(headings) ?? [[headings as Cell]];
	if (grid.length !== 1) throw new Error(problem.headingsNotOneRow(formula, grid.length));
	return grid[0]!;
}

/** The first few headings in quotes, as in a sentence. */
function headingList(headings: readonly Cell[], quoted: (text: string) => string): string {
	const named = headings
		.filter((heading) => heading !== "" && heading != null)
		.map((heading) => quoted(String(heading)));
	return named.length > 6 ? `${named.slice(0, 6).join(", ")} …` : named.join(", ");
}
