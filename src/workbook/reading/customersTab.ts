import type { ResultKey } from "../../i18n/words/tiers.ts";
import { headingRowOf } from "../../settings/headingText.ts";
import type { Settings } from "../../settings/readSettings.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import type { FormatsOf } from "../../table/checks/checkList.ts";
import { findHeaderRow, MAX_HEADER_ROWS_SEARCHED } from "../../table/findHeaderRow.ts";
import type { Reading } from "../../table/reading.ts";
import { readTable } from "../../table/readTable.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Port, Tab } from "../port.ts";
import { findResultColumns, isResultHeading, isResultNote, RESULT_KEYS } from "./findResultColumns.ts";
import { identifiesCustomers } from "./nameColumn.ts";
import { type FilledCells, filledCells, tellFilled, withoutCells } from "./ourCells.ts";
import { callsOurs } from "./ourFunctions.ts";

/** A customer list that was read from a tab. */
export interface ReadTab extends ReadingContext {
	readonly tab: Tab;
	readonly grid: Grid;
	readonly reading: Reading;
}

/** What a list is read by, besides its cells and the settings. */
export interface ReadingContext {
	readonly ours: OursOnTab;
	/** The day of the review, by which a year in a heading is over or not. */
	readonly day: Day;
	readonly formatsOf: FormatsOf;
}

/** What is the add-on's among the cells of a list, and is not read. Counted from 0. */
interface OursOnTab {
	/** Columns of results that are not facts, see {@link ownFacts}. */
	readonly columns: readonly number[];
	/** What the add-on's formulas fill. */
	readonly filled: readonly FilledCells[];
}

/** Formulas of so many cells come fast enough in one call. */
const MAX_CELLS_IN_ONE_CALL = 20_000;

/** The active tab; if that is one of the add-on's or has no cells, the tab that the add-on's were made from. */
export function customersTab(port: Port): Tab {
	const active = port.active();
	if (!isOurTab(active) && active.hasCells) return active;
	return port.tabs().find((tab) => tab.role === "customers") ?? active;
}

/** True if the add-on made the tab: then its content is not a customer list. */
export const isOurTab = ({ role, making }: Tab) => making !== null || (role !== null && role !== "customers");

/**
 * Reads a tab as the settings prescribe.
 *
 * Asks for the formulas of all columns at the top, where the headings are. Further down in a long list those up to the column of
 * the names suffice: a result that begins to the right of it gives no names.
 */
export function readTab(tab: Tab, port: Port, settings: Settings, today: Day): ReadTab {
	const grid = port.values(tab.id);
	const day = settings.policy.reviewDate ?? today;
	const formatsOf = numberFormatsOf(tab.id, grid, port);
	const read = (filled: readonly FilledCells[]) =>
		readWithout(filled, tab, grid, port, settings, { day, formatsOf });
	if (grid.length === 0 || isOurTab(tab)) return read([]);
	const top = topFormulas(port, tab.id, grid);
	const headings = (cells: Grid) => headingsAt(cells, settings);
	const atTop = read(filledCells(grid, top, headings));
	const identifying = atTop.reading.columns.reduce(
		(last, column, index) => (identifiesCustomers(column) ? index + 1 : last),
		0,
	);
	const rows = grid.length - top.length;
	if (rows === 0) return atTop;
	const columns = identifying === 0 ? grid[0]!.length : identifying;
	const rest = port.formulas({ tab: tab.id, row: top.length + 1, column: 1, rows, columns });
	if (!rest.some((cells) => cells.some(callsOurs))) return atTop;
	return read(filledCells(grid, [...top, ...rest], headings));
}

/** Formulas of the rows that may be the headings, and of some more. */
function topFormulas(port: Port, tab: number, grid: Grid): string[][] {
	const columns = grid[0]?.length ?? 0;
	if (columns === 0) return [];
	const most = Math.max(MAX_HEADER_ROWS_SEARCHED, Math.floor(MAX_CELLS_IN_ONE_CALL / columns));
	return port.formulas({ tab, row: 1, column: 1, rows: Math.min(grid.length, most), columns });
}

/**
 * Reads the number formats of columns, in a call for each group of adjacent ones, and remembers them: they show a currency that
 * the values of the cells do not.
 */
function numberFormatsOf(tab: number, grid: Grid, port: Port): FormatsOf {
	const known = new Map<number, readonly string[]>();
	const read = (column: number, columns: number) => {
		const area = { tab, row: 1, column: column + 1, rows: grid.length, columns };
		const formats = port.numberFormats(area);
		for (let index = 0; index < columns; index++) {
			known.set(
				column + index,
				formats.map((row) => row[index] ?? ""),
			);
		}
	};
	return (columns) => {
		const missing = new Set(columns.filter((column) => !known.has(column)));
		for (const first of missing) {
			if (missing.has(first - 1)) continue;
			let count = 1;
			while (missing.has(first + count)) count++;
			read(first, count);
		}
		return (row, column) => known.get(column)?.[row] ?? "";
	};
}

/** The cells of a tab in which to search for headings: blank where the add-on's formulas certainly fill them. */
export function searchedForHeadings(port: Port, tab: number, grid: Grid): Grid {
	return withoutCells(grid, filledCells(grid, topFormulas(port, tab, grid), findHeaderRow));
}

/** Reads a tab without the cells that the add-on's formulas fill. */
function readWithout(
	filled: OursOnTab["filled"],
	tab: Tab,
	grid: Grid,
	port: Port,
	settings: Settings,
	seen: Pick<ReadingContext, "day" | "formatsOf">,
): ReadTab {
	const theirs = withoutCells(grid, filled);
	const headerRow = headingsAt(theirs, settings);
	const columns = headerRow === null ? [] : ownFacts(port, tab.id, theirs[headerRow]!, headerRow);
	const context = { ...seen, ours: { columns, filled } };
	return { tab, grid, reading: readGrid(grid, port.locale, settings, context), ...context };
}

/** What of a list is needed to read its cells again. */
export const contextOf = ({ ours, day, formatsOf }: ReadingContext): ReadingContext => ({
	ours,
	day,
	formatsOf,
});

/** Reads cells as {@link readTab} does, also cells that are not on the tab yet. */
export function readGrid(grid: Grid, locale: string, settings: Settings, context: ReadingContext): Reading {
	const { ours, day, formatsOf } = context;
	const { assigned, same, currency, paymentTerms } = settings;
	const ourRows = new Set(ours.filled.map(({ row }) => row));
	const hints = { locale, assigned, same, currency, paymentTerms, formatsOf, today: () => day, ourRows };
	const theirs = withoutCells(grid, ours.filled);
	// Search among all headings: leaving some out must not make another row the heading row.
	const headerRow = headingsAt(theirs, settings);
	if (headerRow === null) return readTable(theirs, hints);
	const read = ours.columns.length === 0 ? theirs : withoutHeadings(theirs, headerRow, ours.columns);
	const results = resultHeadingsIn(theirs[headerRow]!);
	return tellFilled(readTable(read, { ...hints, headerRow, ourColumns: results }), ours.filled);
}

/** Columns with the heading of a result, counted from 0, also of one that is the user's own. */
const resultHeadingsIn = (headings: readonly Cell[]): ReadonlySet<number> =>
	new Set(
		headings.flatMap((heading, column) =>
			RESULT_KEYS.some((key) => isResultHeading(key, heading)) ? [column] : [],
		),
	);

/** Row of the headings, counted from 0; null if there is none. */
export function headingsAt(grid: Grid, { headings }: Settings): number | null {
	const remembered = headings === null ? undefined : headingRowOf(headings, grid);
	return remembered ?? findHeaderRow(grid);
}

/** Results whose headings are also read as facts, so that a formula over one row alone sees what only the whole list can tell. */
const READ_AS_FACTS: readonly ResultKey[] = ["referred", "referralValue"];

/**
 * Columns, counted from 0, of results that would be read as typed facts: a count would then never change again. A user's
 * column of the same name is not included. Reads notes only if there is such a heading.
 */
function ownFacts(port: Port, tab: number, headings: readonly Cell[], row: number): readonly number[] {
	const isReadAsFact = (heading: Cell) => READ_AS_FACTS.some((key) => isResultHeading(key, heading));
	if (!headings.some(isReadAsFact)) return [];
	const notes = port.notes({ tab, row: row + 1, column: 1, rows: 1, columns: headings.length })[0]!;
	const found = findResultColumns(headings, notes);
	const ours = new Set(READ_AS_FACTS.map((key) => found.get(key)));
	return headings.flatMap((heading, index) =>
		ours.has(index) || (isReadAsFact(heading) && isResultNote(notes[index])) ? [index] : [],
	);
}

/** Blanks the headings of some columns, so that nothing below them is read. */
function withoutHeadings(grid: Grid, headerRow: number, columns: readonly number[]): Grid {
	return grid.map((cells, row) =>
		row === headerRow ? cells.map((cell, column) => (columns.includes(column) ? "" : cell)) : cells,
	);
}
