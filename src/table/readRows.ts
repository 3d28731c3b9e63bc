import type { Customer, FactKey } from "../tiering/facts.ts";
import type { Cell, Grid } from "./cell.ts";
import type { CellReader } from "./cellReader.ts";
import { columnReader, mayShowNotation } from "./columnReader.ts";
import { leftOutReasons } from "./leftOutReasons.ts";
import { type NameColumns, nameInRow } from "./nameParts.ts";
import type { ReadColumn } from "./readColumns.ts";
import type { LeftOutRow, Problem, ReadCustomer } from "./reading.ts";
import { shownText } from "./shownText.ts";
import { textOf } from "./textOf.ts";
import { isBlank } from "./unknownCell.ts";

interface Rows {
	readonly customers: ReadCustomer[];
	readonly leftOut: LeftOutRow[];
	readonly problems: Problem[];
}

interface Reader {
	readonly column: number;
	readonly fact: FactKey;
	readonly read: CellReader;
}

/** Facts of one row, and the problems of its cells. */
interface ReadRow {
	readonly facts: { -readonly [K in FactKey]?: string | number | undefined };
	readonly problems: Problem[];
}

/**
 * Reads the rows below the headings: each is a customer, blank, or left out for a reason.
 *
 * Reports unreadable cells of customers only: nobody misses a cell of a row that is left out.
 *
 * @param above the upper row, if the headings are in two
 */
export function readRows(
	grid: Grid,
	headerRow: number,
	header: readonly Cell[],
	columns: readonly ReadColumn[],
	locale: string | undefined,
	above?: readonly Cell[],
): Rows {
	const readers = readersOf(grid, headerRow, columns, locale);
	const judge = leftOutReasons(header);
	const nameOf = namesIn(columns);
	// Give every customer the same facts in the same order, unknown ones as undefined: objects of one shape take half the memory.
	const unknown: ReadRow["facts"] = Object.fromEntries(readers.map(({ fact }) => [fact, undefined]));
	const rows: Rows = { customers: [], leftOut: [], problems: [] };
	for (let row = headerRow + 1; row < grid.length; row++) {
		const cells = grid[row] as readonly Cell[];
		if (cells.every(isBlank)) continue;
		if (above && isSameRow(cells, above)) {
			rows.leftOut.push({ row, why: "repeatedHeader" });
			continue;
		}
		const { facts, problems } = readRow(cells, row, readers, unknown);
		const name = nameOf(facts as Customer, cells);
		if (name !== undefined) facts.customer = name;
		const why = judge(cells, facts as Customer);
		if (why !== null) {
			rows.leftOut.push({ row, why });
			continue;
		}
		facts.customer ??= facts.id as string;
		rows.customers.push({ row, facts: facts as Customer });
		for (const problem of problems) rows.problems.push(problem);
	}
	return withoutNotes(rows, grid);
}

/** True if a row repeats the upper row of headings. */
function isSameRow(cells: readonly Cell[], above: readonly Cell[]): boolean {
	const width = Math.max(cells.length, above.length);
	for (let column = 0; column < width; column++)
		if (textOf(cells[column]) !== textOf(above[column])) return false;
	return true;
}

/** Returns a function that gives the name in a row, also where it is in several columns. */
function namesIn(
	columns: readonly ReadColumn[],
): (facts: Customer, cells: readonly Cell[]) => string | undefined {
	const parts: { -readonly [Part in keyof NameColumns]: number } = {};
	columns.forEach(({ namePart }, column) => {
		if (namePart !== undefined) parts[namePart] = column;
	});
	const nameColumn = columns.findIndex(({ fact }) => fact === "customer");
	if (Object.keys(parts).length === 0) return ({ customer }) => customer;
	return ({ customer }, cells) => nameInRow(customer, nameColumn, parts, cells);
}

/** Takes rows of a single cell below the last total for notes ("Printed 3 January"), unless customers follow there. */
function withoutNotes({ customers, leftOut, problems }: Rows, grid: Grid): Rows {
	const lastTotal = leftOut.reduce(
		(last, excluded) => (excluded.why === "total" ? excluded.row : last),
		Number.POSITIVE_INFINITY,
	);
	const below = customers.filter(({ row }) => row > lastTotal);
	const isNote = ({ row }: ReadCustomer) =>
		(grid[row] as readonly Cell[]).filter((cell) => !isBlank(cell)).length === 1;
	if (below.length === 0 || !below.every(isNote)) return { customers, leftOut, problems };
	const notes = below.map(({ row }): LeftOutRow => ({ row, why: "note" }));
	return {
		customers: customers.slice(0, customers.length - below.length),
		leftOut: [...leftOut, ...notes].sort((a, b) => a.row - b.row),
		problems: problems.filter((problem) => !("row" in problem && problem.row > lastTotal)),
	};
}

function readersOf(grid: Grid, headerRow: number, columns: readonly ReadColumn[], locale?: string): Reader[] {
	const columnsToRead = columns.flatMap(({ fact }, column) =>
		fact === null ? [] : [{ fact, column, evidence: [] as Cell[] }],
	);
	// Read row by row, the order in memory.
	for (let row = headerRow + 1; row < grid.length; row++) {
		const cells = grid[row] as readonly Cell[];
		for (const { fact, column, evidence } of columnsToRead) {
			const cell = cells[column];
			if (mayShowNotation(fact, cell)) evidence.push(cell);
		}
	}
	return columnsToRead.map(({ fact, column, evidence }) => ({
		column,
		fact,
		read: columnReader(fact, evidence, locale),
	}));
}

function readRow(
	cells: readonly Cell[],
	row: number,
	readers: readonly Reader[],
	unknown: ReadRow["facts"],
): ReadRow {
	const facts: ReadRow["facts"] = { ...unknown };
	const problems: Problem[] = [];
	for (const { column, fact, read } of readers) {
		const cell = cells[column];
		const value = read(cell);
		if (value === null) problems.push({ kind: "unreadable", row, column, found: shownText(cell), fact });
		else if (value !== undefined) facts[fact] = value;
	}
	return { facts, problems };
}
