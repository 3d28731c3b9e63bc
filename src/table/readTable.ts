import type { Day, FactKey } from "../tiering/facts.ts";
import type { AssignedFacts } from "./assignedColumns.ts";
import type { Cell, Grid } from "./cell.ts";
import { checkList, type FormatsOf } from "./checks/checkList.ts";
import { cleanCells } from "./cleanCells.ts";
import { columnProblems } from "./columnProblems.ts";
import type { Currency } from "./currency.ts";
import { dateOf } from "./dayOf.ts";
import { duplicateCustomers } from "./duplicateCustomers.ts";
import { findHeaderRow } from "./findHeaderRow.ts";
import { meaningOfHeading } from "./headingFacts.ts";
import { headingKey } from "./headingKey.ts";
import { headingRepeats } from "./headingRepeats.ts";
import { isFigure, isYear, joinedHeadings } from "./headingRows.ts";
import { joinRows } from "./joinRows.ts";
import { legendRows } from "./legendRows.ts";
import { joinLines } from "./linesBelow.ts";
import { lineKind } from "./pageLine.ts";
import { withDaysToPay } from "./paymentTerms.ts";
import { type ReadColumn, readColumns } from "./readColumns.ts";
import type { Problem, Reading } from "./reading.ts";
import { readRows } from "./readRows.ts";
import { rowsAbove } from "./rowsAbove.ts";
import type { SameDecision } from "./sameDecision.ts";
import { withStatedScales } from "./statedScales.ts";
import { textColumns } from "./textColumns.ts";
import { textOf } from "./textOf.ts";
import { isBlank } from "./unknownCell.ts";
import { unusedProfit } from "./unusedProfit.ts";
import { wholeRows } from "./wholeRows.ts";
import { yearNotOver } from "./yearNotOver.ts";

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
	/** The user's decisions which rows are one customer. */
	readonly same?: readonly SameDecision[];
	/** The day of the review, asked for only where a heading may name a year, or dates of orders are read; without it, every year is over. */
	readonly today?: () => Day;
	/** The user's own choice among several currencies; null: the one most used. */
	readonly currency?: Currency | null;
	/** Days that customers have to pay; null: not told. */
	readonly paymentTerms?: number | null;
	/** The number formats, which show currencies that the values of number cells do not. */
	readonly formatsOf?: FormatsOf | undefined;
	/** Rows with a formula of the add-on whose cells are read like any others: they are no notes. */
	readonly ourRows?: ReadonlySet<number> | undefined;
	/** The columns with headings of results, counted from 0: what stands there is no cell of the list. */
	readonly ourColumns?: ReadonlySet<number>;
	/** True if nobody is told about doubts: checks that would only say something are left out. */
	readonly onlyCustomers?: boolean;
}

const NONE: ReadonlySet<number> = new Set();

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
	return {
		...reading,
		problems: [...reading.problems, ...duplicateCustomers(reading.customers, hints.same)],
	};
}

/** Same as {@link readTable}, without the search for duplicate customers. */
export function readList(asTyped: Grid, hints: Hints = {}): Reading {
	const grid = cleanCells(asTyped);
	const headerRow = hints.headers ? -1 : (hints.headerRow ?? findHeaderRow(grid));
	const headings = hints.headers ? cleanCells([hints.headers])[0] : grid[headerRow ?? -1];
	if (headerRow === null || !headings) return emptyReading({ kind: "noHeader" });
	const width = grid.reduce((widest, row) => Math.max(widest, row.length), headings.length);
	const header = Array.from({ length: width }, (_, column) => headings[column]);
	const legend = legendRows(grid, headerRow, header);
	const sampleOf = sampler(grid, headerRow, header, legend);
	const above = grid[headerRow - 1];
	const headingsToRead = joinedHeadings(above, header);
	const isJoined = headingsToRead.some((heading, column) => heading !== header[column]);
	const assigned = choicesFor(headingsToRead, header, hints.assigned ?? {});
	const thisYear = yearOfReview(headingsToRead, hints.today);
	const { columns, problems: problemsOfUnits } = withStatedScales(
		withDaysToPay(
			readColumns(headingsToRead, sampleOf, assigned, hints.locale, thisYear),
			assigned,
			hints.paymentTerms,
		),
		grid,
		headerRow,
	);
	const problemsOfColumns = [
		...columnProblems(columns, grid, headerRow, sampleOf, assigned, hints.locale),
		...yearNotOver(columns, headerRow, assigned, thisYear),
		...unusedProfit(columns, headerRow, sampleOf, assigned, hints.locale),
		...problemsOfUnits,
	];
	if (!hasFact(columns, "customer") && !hasFact(columns, "id")) {
		const filled = columns.map((column) => column.heading).filter((heading) => heading !== "");
		const missing: Problem =
			hints.headers === undefined && isCustomerRow(header)
				? { kind: "noHeader" }
				: { kind: "noCustomerColumn", row: headerRow, headings: filled };
		return { headerRow, columns, customers: [], leftOut: [], problems: [missing, ...problemsOfColumns] };
	}
	const known = { legend, above: isJoined ? above : undefined, ours: hints.ourRows };
	const rows = readRows(grid, headerRow, header, columns, hints.locale, known);
	const { customers, leftOut } = rows;
	const problems = [...problemsOfColumns, ...rowsAbove(grid, headerRow, columns), ...rows.problems];
	const { locale, currency = null, paymentTerms = null, formatsOf, ourColumns = NONE, today } = hints;
	const read = { headerRow, columns, customers, leftOut, problems };
	const checked = checkList(
		{
			...read,
			grid,
			asTyped,
			header,
			locale,
			assigned,
			currency,
			paymentTerms,
			formatsOf,
			ourColumns,
			today,
			textColumns: textColumns(asTyped, headerRow, width),
		},
		hints.onlyCustomers ? "changing" : "all",
	);
	// Join the rows of one customer last: the checks are about rows as they stand.
	return joinRows(joinLines(checked), hints.same);
}

/** True for a row that names nothing that we know, but has figures: it is a customer of a list without headings. */
function isCustomerRow(cells: readonly Cell[]): boolean {
	const isFigureCell = (cell: Cell) =>
		typeof cell === "string" ? isFigure(cell) : typeof cell === "number" && !isYear(cell);
	return cells.some(isFigureCell) && cells.every((cell) => meaningOfHeading(cell) === undefined);
}

/** The user's choices; one made by the lower heading alone holds for the joined one, too, unless a column still has that heading. */
function choicesFor(
	joined: readonly Cell[],
	header: readonly Cell[],
	assigned: AssignedFacts,
): AssignedFacts {
	const choices: Record<string, FactKey | null> = { ...assigned };
	const keys = new Set(joined.map(headingKey));
	joined.forEach((heading, column) => {
		const lower = headingKey(header[column]);
		const earlier = keys.has(lower) ? undefined : assigned[lower];
		if (heading !== header[column] && earlier !== undefined) choices[headingKey(heading)] ??= earlier;
	});
	return choices;
}

function yearOfReview(headings: readonly Cell[], today: Hints["today"]): number | undefined {
	const mayNameYear = headings.some((heading) => /\d\d/.test(textOf(heading)));
	return today && mayNameYear ? dateOf(today()).getUTCFullYear() : undefined;
}

function emptyReading(problem: { kind: "noHeader" }): Reading {
	return { headerRow: -1, columns: [], customers: [], leftOut: [], problems: [problem] };
}

function hasFact(columns: readonly ReadColumn[], fact: FactKey): boolean {
	return columns.some((column) => column.fact === fact);
}

/**
 * Samples rows spread evenly over the table. Skips blank ones, the headings and numbers of later pages and the rows of a legend, which
 * are no values; and the few rows with more cells than headings, which are torn.
 */
function sampler(
	grid: Grid,
	headerRow: number,
	header: readonly Cell[],
	legend: ReadonlySet<number>,
): (column: number) => readonly Cell[] {
	const rows: (readonly Cell[])[] = [];
	const repeatsHeadings = headingRepeats(header);
	const isPageLine = (row: readonly Cell[]) => {
		const filled = row.filter((cell) => !isBlank(cell));
		return filled.length === 1 && lineKind(textOf(filled[0]), true) !== null;
	};
	const step = Math.max(1, Math.floor((grid.length - headerRow - 1) / SAMPLE_ROWS));
	for (let at = headerRow + 1; at < grid.length && rows.length < SAMPLE_ROWS; at += step) {
		const row = grid[at] as readonly Cell[];
		const isValue = !legend.has(at) && row.some((cell) => !isBlank(cell));
		if (isValue && !repeatsHeadings(row) && !isPageLine(row)) rows.push(row);
	}
	const sampled = wholeRows(rows, header);
	const samples = new Map<number, readonly Cell[]>();
	return (column) => {
		const known = samples.get(column) ?? sampled.map((row) => row[column]);
		samples.set(column, known);
		return known;
	};
}
