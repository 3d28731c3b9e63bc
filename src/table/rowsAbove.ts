import type { FactKey } from "../tiering/facts.ts";
import type { Cell, Grid } from "./cell.ts";
import { headingsOfList, isCustomerBelow } from "./headingFacts.ts";
import type { Problem } from "./reading.ts";
import { isBlank } from "./unknownCell.ts";

/** So many rows right above the headings are customers; fewer may be "Exchange rate, 7.45". */
const MIN_ROWS = 2;
/** In a list of two columns, such settings look like its rows. */
const MIN_ROWS_OF_TWO = 4;

/** Above headings that the user has chosen, there may be a whole list. */
const MAX_ROWS = 30;

/** Reports customers above the headings, which are not read: those of another table, or those that sorting has moved there. */
export function rowsAbove(
	grid: Grid,
	headerRow: number,
	columns: readonly { readonly fact: FactKey | null }[],
): Problem[] {
	const rows = customersAbove(grid, headerRow, columns);
	return rows.length === 0 ? [] : [{ kind: "rowsAbove", rows, row: headerRow }];
}

function customersAbove(
	grid: Grid,
	headerRow: number,
	columns: readonly { readonly fact: FactKey | null }[],
): number[] {
	let table: ReturnType<typeof headingsOfList> = null;
	const ofTables: number[] = [];
	for (let row = Math.max(0, headerRow - MAX_ROWS); row < headerRow; row++) {
		const cells = grid[row] as readonly Cell[];
		const headings = headingsOfList(cells);
		if (headings !== null) table = headings;
		else if (table !== null && isCustomerBelow(table, cells)) ofTables.push(row);
	}
	if (ofTables.length > 0) return ofTables;
	const facts = new Map(
		columns.flatMap(({ fact }, column) => (fact === null ? [] : [[column, fact] as const])),
	);
	const moved: number[] = [];
	for (let row = headerRow - 1; row >= 0 && isCustomerBelow(facts, grid[row]!); row--) moved.unshift(row);
	const hasTwoColumns = moved.some((row) => grid[row]!.filter((cell) => !isBlank(cell)).length <= 2);
	return moved.length >= (hasTwoColumns ? MIN_ROWS_OF_TWO : MIN_ROWS) ? moved : [];
}
