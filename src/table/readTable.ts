import type { FactKey } from "../tiering/facts.ts";
import type { Cell, Grid } from "./cell.ts";
import { columnProblems } from "./columnProblems.ts";
import { findHeaderRow } from "./findHeaderRow.ts";
import type { Assigned } from "./fixedColumns.ts";
import { type ReadColumn, readColumns } from "./readColumns.ts";
import type { Reading } from "./reading.ts";
import { readRows } from "./readRows.ts";
import { sameNames } from "./sameNames.ts";
import { isBlank } from "./unknownCell.ts";

/** What is known about a table besides its cells. */
export interface Hints {
	/** The spreadsheet's locale, "da_DK". It decides only what the cells leave open. */
	readonly locale?: string;
	/** The headings, where they are given apart: then every row of the grid is data. */
	readonly headers?: readonly Cell[];
	/** The row of the headings, where a person said which: otherwise it is found. */
	readonly headerRow?: number;
	/** The user's own choice of columns. */
	readonly assigned?: Assigned;
}

/** So many rows tell what a column is. */
const SAMPLE = 80;

/**
 * Reads a grid of cells as a list of customers: finds the headings, says what each column holds, reads every cell, and
 * reports what it could not.
 *
 * Only a name is needed; a customer number serves as the name where there is no column of names, or the name is
 * missing. Nothing is ever taken as zero, and no bad cell stops another from being read. Rows that are no customers
 * are named with the reason.
 *
 * @example readTable([["Kunde", "Omsætning"], ["Ane", "1.200,50 kr."], ["I alt", 1200.5]]) → one customer, Ane, with
 * revenue 1,200.50; row 2 left out as a total
 */
export function readTable(grid: Grid, hints: Hints = {}): Reading {
	const reading = readList(grid, hints);
	return { ...reading, problems: [...reading.problems, ...sameNames(reading.customers)] };
}

/** The same without looking for customers of one name, for whoever does not ask. */
export function readList(grid: Grid, hints: Hints = {}): Reading {
	const headerRow = hints.headers ? -1 : (hints.headerRow ?? findHeaderRow(grid));
	const headings = hints.headers ?? grid[headerRow ?? -1];
	if (headerRow === null || !headings) return nothing({ kind: "noHeader" });
	const width = grid.reduce((widest, row) => Math.max(widest, row.length), headings.length);
	const header = Array.from({ length: width }, (_, column) => headings[column]);
	const sampleOf = sampler(grid, headerRow);
	const columns = readColumns(header, sampleOf, hints.assigned, hints.locale);
	const ofColumns = columnProblems(columns, headerRow, sampleOf, hints.locale);
	if (!holds(columns, "customer") && !holds(columns, "id")) {
		const filled = columns.map((column) => column.heading).filter((heading) => heading !== "");
		const missing = { kind: "noCustomerColumn" as const, row: headerRow, headings: filled };
		return { headerRow, columns, customers: [], leftOut: [], problems: [missing, ...ofColumns] };
	}
	const rows = readRows(grid, headerRow, header, columns, hints.locale);
	const problems = [...ofColumns, ...rows.problems];
	return { headerRow, columns, customers: rows.customers, leftOut: rows.leftOut, problems };
}

function nothing(problem: { kind: "noHeader" }): Reading {
	return { headerRow: -1, columns: [], customers: [], leftOut: [], problems: [problem] };
}

function holds(columns: readonly ReadColumn[], fact: FactKey): boolean {
	return columns.some((column) => column.fact === fact);
}

/** Rows spread evenly over the table; blank ones tell nothing and are not among them. */
function sampler(grid: Grid, headerRow: number): (column: number) => readonly Cell[] {
	const rows: (readonly Cell[])[] = [];
	const step = Math.max(1, Math.floor((grid.length - headerRow - 1) / SAMPLE));
	for (let at = headerRow + 1; at < grid.length && rows.length < SAMPLE; at += step) {
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
