import type { FactKey } from "../tiering/facts.ts";
import type { AssignedFacts } from "./assignedColumns.ts";
import type { Cell, Grid } from "./cell.ts";
import { checkList, type FormatsOf } from "./checks/checkList.ts";
import { columnProblems } from "./columnProblems.ts";
import type { Currency } from "./currency.ts";
import { duplicateCustomers } from "./duplicateCustomers.ts";
import { findHeaderRow } from "./findHeaderRow.ts";
import { type ReadColumn, readColumns } from "./readColumns.ts";
import type { Reading } from "./reading.ts";
import { readRows } from "./readRows.ts";
import { isBlank } from "./unknownCell.ts";

/** Facts about a table that its cells do not show. */
export interface Hints {
	/** The spreadsheet's locale, "da_DK"; decides only what the cells leave open. */
	readonly locale?: string;
	/** The headings, if given separately: then every row of the grid is data. */
	readonly headers?: readonly Cell[];
	/** Row of the headings chosen by the user, counted from 0; without it, the row is searched. */
	readonly headerRow?: number;
	/** The user's own choice of columns. */
	readonly assigned?: AssignedFacts;
	/** The user's own choice among several currencies; null: the one most used. */
	readonly currency?: Currency | null;
	/** The number formats, which show currencies that the values of number cells do not. */
	readonly formatsOf?: FormatsOf | undefined;
}

/** Rows that suffice to decide which fact a column contains. */
const SAMPLE_ROWS = 80;

/**
 * Reads a grid of cells as a list of customers: finds the headings, decides which fact each column contains, reads every
 * cell, and reports the cells that it could not read.
 *
 * Needs only names; a customer number serves as the name if the column of names, or the name, is missing. Never takes an
 * unknown value for zero, and reads on after a bad cell. Lists rows that are not customers with the reason.
 *
 * @example readTable([["Kunde", "Omsætning"], ["Ane", "1.200,50 kr."], ["I alt", 1200.5]]) → one customer, Ane, with
 * revenue 1,200.50; row 2 left out as a total
 */
export function readTable(grid: Grid, hints: Hints = {}): Reading {
	const reading = readList(grid, hints);
	return { ...reading, problems: [...reading.problems, ...duplicateCustomers(reading.customers)] };
}

/** Same as {@link readTable}, without the search for duplicate customers. */
export function readList(grid: Grid, hints: Hints = {}): Reading {
	const headerRow = hints.headers ? -1 : (hints.headerRow ?? findHeaderRow(grid));
	const headings = hints.headers ?? grid[headerRow ?? -1];
	if (headerRow === null || !headings) return emptyReading({ kind: "noHeader" });
	const width = grid.reduce((widest, row) => Math.max(widest, row.length), headings.length);
	const header = Array.from({ length: width }, (_, column) => headings[column]);
	const sampleOf = sampler(grid, headerRow);
	const columns = readColumns(header, sampleOf, hints.assigned, hints.locale);
	const problemsOfColumns = columnProblems(columns, headerRow, sampleOf, hints.locale);
	if (!hasFact(columns, "customer") && !hasFact(columns, "id")) {
		const filled = columns.map((column) => column.heading).filter((heading) => heading !== "");
		const missing = { kind: "noCustomerColumn" as const, row: headerRow, headings: filled };
		return { headerRow, columns, customers: [], leftOut: [], problems: [missing, ...problemsOfColumns] };
	}
	const rows = readRows(grid, headerRow, header, columns, hints.locale);
	const { customers, leftOut } = rows;
	const problems = [...problemsOfColumns, ...rows.problems];
	const { locale, currency = null, formatsOf } = hints;
	const read = { headerRow, columns, customers, leftOut, problems };
	return checkList({ ...read, grid, header, locale, currency, formatsOf });
}

function emptyReading(problem: { kind: "noHeader" }): Reading {
	return { headerRow: -1, columns: [], customers: [], leftOut: [], problems: [problem] };
}

function hasFact(columns: readonly ReadColumn[], fact: FactKey): boolean {
	return columns.some((column) => column.fact === fact);
}

/** Samples rows spread evenly over the table, and skips blank ones. */
function sampler(grid: Grid, headerRow: number): (column: number) => readonly Cell[] {
	const rows: (readonly Cell[])[] = [];
	const step = Math.max(1, Math.floor((grid.length - headerRow - 1) / SAMPLE_ROWS));
	for (let at = headerRow + 1; at < grid.length && rows.length < SAMPLE_ROWS; at += step) {
		const row = grid[at] as readonly Cell[];
		if (row.some((cell) => !isBlank(cell))) rows.push(row);
	}
	const samples = new Map<number, readonly Cell[]>();
	return (column) => {
		const known = samples.get(column) ?? rows.map((row) => row[column]);
		samples.set(column, known);
		return known;
	};
}
