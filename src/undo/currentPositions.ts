import { grouped } from "../review/grouped.ts";
import type { Cell } from "../table/cell.ts";
import { rowsPutIn, withoutRows, withRows } from "../workbook/insertedRows.ts";
import type { Port, Tab } from "../workbook/port.ts";
import { contentOf } from "./cellContent.ts";
import { cellHash, type ListJournal, type Stretch, type TabJournal } from "./journal.ts";
import { headingText, rowHashes } from "./listJournal.ts";

/** Where a row or a column of a journal stands by now, as Sheets counts it; null where it is gone, or cannot be told from others. */
export interface CurrentPositions {
	readonly row: (row: number) => number | null;
	readonly column: (column: number) => number | null;
}

/**
 * People sort a list, and put rows and columns in, while what we wrote there can still be taken back. On tabs of ours rows stay where
 * they are, but for those that a later go of the same change has put in.
 *
 * @param journals of one tab, in the order in which they were written.
 */
export function currentPositions(journals: readonly TabJournal[], tab: Tab, port: Port): CurrentPositions[] {
	const places = journals.map((journal, index): CurrentPositions => {
		const { list, below, putIn = below.length } = journal;
		if (list !== null) return positionsInList(journal, list, tab, port);
		const later = journals.slice(index + 1).flatMap((one) => one.below.slice(0, one.putIn));
		return {
			column: (column) => column,
			row: (row) => {
				const stood = withoutRows(row, below.slice(putIn));
				return stood === null ? null : withRows(stood, later);
			},
		};
	});
	const takenOut = journals[0]?.takenOut ?? 0;
	if (takenOut === 0 || journals[0]?.list !== null) return places;
	const taken = lowest(takenOut, journals, places);
	const isTaken = new Set(taken);
	return places.map(({ column, row }) => ({
		column,
		row: (one) => {
			const stood = row(one);
			return stood === null || isTaken.has(stood)
				? null
				: stood - taken.filter((gone) => gone < stood).length;
		},
	}));
}

/** The lowest rows of those that were put in. */
function lowest(
	count: number,
	journals: readonly TabJournal[],
	places: readonly CurrentPositions[],
): number[] {
	const putIn = journals.flatMap(({ below }, index) =>
		rowsPutIn(below).flatMap((row) => places[index]!.row(row) ?? []),
	);
	return putIn.sort((a, b) => a - b).slice(-count);
}

function positionsInList(
	{ below, layers }: TabJournal,
	list: ListJournal,
	tab: Tab,
	port: Port,
): CurrentPositions {
	const grid = port.values(tab.id);
	const headingRow = headingRowNow(list, grid);
	const column = columnsNow(list, grid[headingRow - 1] ?? []);
	const rows = rowsNow(list, grid, headingRow, column);
	const put = new Map(
		rowsPutIn(below).map((row) => [
			row,
			insertedNow(row, layers.content ?? [], grid, column) ?? tab.unfinishedRow,
		]),
	);
	return {
		column,
		row: (row) => {
			if (put.has(row)) return put.get(row) ?? null;
			return row <= list.headingRow ? row + headingRow - list.headingRow : (rows.get(row) ?? null);
		},
	};
}

type Cells = readonly (readonly Cell[])[];

/** The row that has the most of the headings in it. */
function headingRowNow({ headings, headingRow }: ListJournal, grid: Cells): number {
	const wanted = new Set([...headings.before, ...headings.after].filter((heading) => heading !== ""));
	const found = (row: number) => (grid[row - 1] ?? []).filter((cell) => wanted.has(headingText(cell))).length;
	return grid.reduce((best, _, index) => (found(index + 1) > found(best) ? index + 1 : best), headingRow);
}

/** A column is found by its heading; the second one of two with the same heading is the second one now, too. */
function columnsNow({ headings: { before, after } }: ListJournal, now: readonly Cell[]) {
	const columns = after.map((heading, index) => {
		if (heading === "") return null;
		const which = after.slice(0, index).filter((other) => other === heading).length;
		const same = now.flatMap((cell, at) => (headingText(cell) === heading ? [at + 1] : []));
		return same[which] ?? null;
	});
	const asBefore = (column: number) => headingText(now[column - 1]) === (before[column - 1] ?? "");
	return (column: number) => columns[column - 1] ?? (asBefore(column) ? column : null);
}

/** Rows of one name are told apart by the rest of what stands in them, and in the end by their order. */
function rowsNow(
	{ rows, nameColumn, untouched }: ListJournal,
	grid: Cells,
	headingRow: number,
	column: CurrentPositions["column"],
): Map<number, number> {
	const marks = rowHashes(
		grid,
		column(nameColumn) ?? 0,
		untouched.map((one) => column(one) ?? 0),
	);
	const below = grid.slice(headingRow).map((_, index) => {
		const [name, mark] = marks(headingRow + 1 + index);
		return { row: headingRow + 1 + index, name, mark };
	});
	const free = grouped(below, ({ name }) => name);
	const found = new Map<number, number>();
	const asked = Object.entries(rows).map(([row, [name, mark]]) => ({ row: Number(row), name, mark }));
	const take = (suits: (now: { mark: string }, before: { mark: string }) => boolean) => {
		for (const before of asked) {
			const left = found.has(before.row) ? [] : (free.get(before.name) ?? []);
			const index = left.findIndex((now) => suits(now, before));
			if (index >= 0) found.set(before.row, left.splice(index, 1)[0]!.row);
		}
	};
	take((now, before) => now.mark === before.mark);
	take(() => true);
	return found;
}

/** A row that was put in holds all that it was given; it may have been sorted away since. */
function insertedNow(
	row: number,
	runs: readonly Stretch[],
	grid: Cells,
	columnNow: CurrentPositions["column"],
): number | null {
	const given = runs.flatMap(([first, at, , marks]) => {
		const mark = marks.split(" ")[row - first];
		return mark === undefined || row < first ? [] : [{ column: columnNow(at), mark }];
	});
	const isIt = (cells: readonly Cell[] | undefined) =>
		given.every(({ column, mark }) => cellHash("content", contentOf(cells?.[(column ?? 0) - 1])) === mark);
	if (isIt(grid[row - 1])) return row;
	const index = grid.findIndex(isIt);
	return index < 0 ? null : index + 1;
}
