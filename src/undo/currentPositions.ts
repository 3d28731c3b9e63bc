import { groupBy } from "../review/groupBy.ts";
import type { Cell } from "../table/cell.ts";
import { boundingArea } from "../workbook/boundingArea.ts";
import { insertedRows, rowAfterInserts, rowBeforeInserts } from "../workbook/insertedRows.ts";
import type { CellPosition, Port, Tab } from "../workbook/port.ts";
import { contentOf } from "./cellContent.ts";
import { currentContent } from "./currentContent.ts";
import { cellHash, type ListJournal, type Stretch, type TabJournal } from "./journal.ts";
import { headingText, rowHashes } from "./listJournal.ts";

/** Maps a row or column of a journal to its current number, counted from 1; null where it is gone or ambiguous. */
export interface CurrentPositions {
	/** The row of a cell of the journal. A column may have stayed where it was when the list was sorted without it. */
	readonly row: (row: number, column: number) => number | null;
	readonly column: (column: number) => number | null;
	/** True for a column that stayed where it was when the list was sorted. */
	readonly stayed: (column: number) => boolean;
	/** Cells that may be another customer's now: it is not known if the list was sorted with their columns. */
	readonly unclear: readonly CellPosition[];
}

/**
 * Finds the cells of a change again. People may have sorted the list, or inserted rows and columns, since. On the add-on's own
 * tabs rows move only where a later run of the same change inserted some.
 *
 * @param journals those of one tab, in the order in which they were written.
 */
export function currentPositions(journals: readonly TabJournal[], tab: Tab, port: Port): CurrentPositions[] {
	const positions = journals.map((journal, index): CurrentPositions => {
		const { list, below, putIn = below.length } = journal;
		if (list !== null) return positionsInList(journal, list, tab, port);
		const later = journals.slice(index + 1).flatMap((entry) => entry.below.slice(0, entry.putIn));
		return {
			column: (column) => column,
			stayed: () => false,
			unclear: [],
			row: (row) => {
				const writtenRow = rowBeforeInserts(row, below.slice(putIn));
				return writtenRow === null ? null : rowAfterInserts(writtenRow, later);
			},
		};
	});
	const deletedCount = journals[0]?.takenOut ?? 0;
	if (deletedCount === 0 || journals[0]?.list !== null) return positions;
	const deleted = lowestInserted(deletedCount, journals, positions);
	const isDeleted = new Set(deleted);
	return positions.map(({ column, row, stayed, unclear }) => ({
		column,
		stayed,
		unclear,
		row: (journalRow, journalColumn) => {
			const position = row(journalRow, journalColumn);
			return position === null || isDeleted.has(position)
				? null
				: position - deleted.filter((other) => other < position).length;
		},
	}));
}

/** The bottom rows of those that were inserted: an undo deletes from the bottom up. */
function lowestInserted(
	count: number,
	journals: readonly TabJournal[],
	positions: readonly CurrentPositions[],
): number[] {
	const inserted = journals.flatMap(({ below }, index) =>
		insertedRows(below).flatMap((row) => positions[index]!.row(row, 1) ?? []),
	);
	return inserted.sort((a, b) => a - b).slice(-count);
}

function positionsInList(journal: TabJournal, list: ListJournal, tab: Tab, port: Port): CurrentPositions {
	const { below, layers } = journal;
	const grid = port.values(tab.id);
	const headingRow = headingRowNow(list, grid);
	const column = columnsNow(list, grid[headingRow - 1] ?? []);
	const rows = rowsNow(list, grid, headingRow, column);
	const inserted = new Map(
		insertedRows(below).map((row) => [
			row,
			insertedNow(row, layers.content ?? [], grid, column) ?? tab.unfinishedRow,
		]),
	);
	const inPlace = (row: number) => row + headingRow - list.headingRow;
	const { stayed, unclear } = sortedColumns(
		journal,
		column(list.nameColumn) ?? 0,
		column,
		inPlace,
		(row) => rows.get(row) ?? null,
		tab,
		port,
	);
	return {
		column,
		stayed: (journalColumn) => stayed.has(journalColumn),
		unclear,
		row: (row, journalColumn) => {
			if (inserted.has(row)) return inserted.get(row) ?? null;
			if (row <= list.headingRow || stayed.has(journalColumn)) return inPlace(row);
			return rows.get(row) ?? null;
		},
	};
}

/** A cell of a moved customer: its row now if its column stayed, and if its column was sorted along. */
interface MovedCell {
	readonly layer: "content" | "note";
	readonly column: number;
	/** The number of the column now. */
	readonly at: number;
	readonly before: unknown;
	readonly hash: string;
	readonly stays: number;
	readonly moves: number;
}

/**
 * The columns whose cells are still where the change wrote them, although the customers have moved: a filter or a Table sorts
 * only its own columns. Where the same was found at both places, other columns decide, because what is sorted with the names is one
 * range: it has no column beyond one that stayed, and every column up to one that moved.
 */
function sortedColumns(
	{ layers }: TabJournal,
	nameColumn: number,
	columnNow: CurrentPositions["column"],
	inPlace: (row: number) => number,
	rowOfCustomer: (row: number) => number | null,
	tab: Tab,
	port: Port,
): { readonly stayed: ReadonlySet<number>; readonly unclear: readonly CellPosition[] } {
	const cells = (["content", "note"] as const).flatMap((layer) =>
		(layers[layer] ?? []).flatMap(([first, column, before, hashes]) =>
			hashes.split(" ").flatMap((hash, offset): MovedCell[] => {
				const [stays, moves] = [inPlace(first + offset), rowOfCustomer(first + offset)];
				const at = columnNow(column);
				return at === null || moves === null || moves === stays
					? []
					: [{ layer, column, at, before, hash, stays, moves }];
			}),
		),
	);
	const isWritten = currentlyWritten(cells, tab, port);
	const columns = Array.from(groupBy(cells, ({ column }) => column).values(), (inColumn) => {
		const { column, at } = inColumn[0]!;
		const count = (place: "stays" | "moves") =>
			inColumn.filter((cell) => isWritten(cell, cell[place])).length;
		const [stays, moves] = [count("stays"), count("moves")];
		const isTie = stays === moves && stays > 0 && !isSameEitherWay(inColumn);
		return { column, distance: at - nameColumn, cells: inColumn, isTie, stayed: stays > moves };
	});
	const decided = columns.map((column) => {
		if (!column.isTie) return column;
		const others = columns.filter(
			({ isTie, distance }) => !isTie && Math.sign(distance) === Math.sign(column.distance),
		);
		const isNearer = (other: typeof column) => Math.abs(other.distance) < Math.abs(column.distance);
		const staysNearer = others.some((other) => other.stayed && isNearer(other));
		const movesBeyond = others.some((other) => !other.stayed && !isNearer(other));
		return { ...column, stayed: staysNearer, isTie: staysNearer === movesBeyond };
	});
	return {
		stayed: new Set(decided.flatMap(({ column, stayed }) => (stayed ? [column] : []))),
		unclear: decided
			.filter(({ isTie }) => isTie)
			.flatMap(({ cells: inColumn }) =>
				inColumn.flatMap(({ at, stays, moves }) => [stays, moves].map((row) => ({ row, column: at }))),
			),
	};
}

/** Returns what tells if a cell still contains, in a row, what the change wrote. */
function currentlyWritten(cells: readonly MovedCell[], tab: Tab, port: Port) {
	const readers = new Map(
		Array.from(
			groupBy(cells, ({ layer }) => layer),
			([layer, ofLayer]) => {
				const area = boundingArea(
					ofLayer.flatMap(({ at, stays, moves }) =>
						[stays, moves].map((row) => ({ row, column: at, rows: 1, columns: 1 })),
					),
				);
				return [layer, currentContent(port, tab.id, layer, area)];
			},
		),
	);
	return ({ layer, at, hash }: MovedCell, row: number) =>
		cellHash(layer, readers.get(layer)!(row, at)) === hash;
}

/** True where each row gets the same content back, whichever way a column went. */
function isSameEitherWay(cells: readonly MovedCell[]): boolean {
	const restored = (place: "stays" | "moves") =>
		cells.map((cell) => JSON.stringify([cell.layer, cell[place], cell.before])).sort();
	return JSON.stringify(restored("stays")) === JSON.stringify(restored("moves"));
}

type Cells = readonly (readonly Cell[])[];

/** Finds the row with the most of the headings in it. */
function headingRowNow({ headings, headingRow }: ListJournal, grid: Cells): number {
	const wanted = new Set([...headings.before, ...headings.after].filter((heading) => heading !== ""));
	const matches = (row: number) =>
		(grid[row - 1] ?? []).filter((cell) => wanted.has(headingText(cell))).length;
	return grid.reduce((best, _, index) => (matches(index + 1) > matches(best) ? index + 1 : best), headingRow);
}

/** Finds columns by their headings. Columns with the same heading are matched in their order. */
function columnsNow({ headings: { before, after } }: ListJournal, now: readonly Cell[]) {
	const columns = after.map((heading, index) => {
		if (heading === "") return null;
		const occurrence = after.slice(0, index).filter((other) => other === heading).length;
		const same = now.flatMap((cell, at) => (headingText(cell) === heading ? [at + 1] : []));
		return same[occurrence] ?? null;
	});
	const isAsBefore = (column: number) => headingText(now[column - 1]) === (before[column - 1] ?? "");
	return (column: number) => columns[column - 1] ?? (isAsBefore(column) ? column : null);
}

/** Finds rows by their names. Rows with the same name are matched by their untouched cells first, then in their order. */
function rowsNow(
	{ rows, nameColumn, untouched }: ListJournal,
	grid: Cells,
	headingRow: number,
	column: CurrentPositions["column"],
): Map<number, number> {
	const hashesOf = rowHashes(
		grid,
		column(nameColumn) ?? 0,
		untouched.map((number) => column(number) ?? 0),
	);
	const below = grid.slice(headingRow).map((_, index) => {
		const [name, hash] = hashesOf(headingRow + 1 + index);
		return { row: headingRow + 1 + index, name, hash };
	});
	const unmatched = groupBy(below, ({ name }) => name);
	const found = new Map<number, number>();
	const wanted = Object.entries(rows).map(([row, [name, hash]]) => ({ row: Number(row), name, hash }));
	const match = (isMatch: (now: { hash: string }, before: { hash: string }) => boolean) => {
		for (const before of wanted) {
			const left = found.has(before.row) ? [] : (unmatched.get(before.name) ?? []);
			const index = left.findIndex((now) => isMatch(now, before));
			if (index >= 0) found.set(before.row, left.splice(index, 1)[0]!.row);
		}
	};
	match((now, before) => now.hash === before.hash);
	match(() => true);
	return found;
}

/** Finds an inserted row by everything that was written into it: it may have been sorted elsewhere since. */
function insertedNow(
	row: number,
	stretches: readonly Stretch[],
	grid: Cells,
	columnNow: CurrentPositions["column"],
): number | null {
	const written = stretches.flatMap(([first, column, , hashes]) => {
		const hash = hashes.split(" ")[row - first];
		return hash === undefined || row < first ? [] : [{ column: columnNow(column), hash }];
	});
	const isMatch = (cells: readonly Cell[] | undefined) =>
		written.every(({ column, hash }) => cellHash("content", contentOf(cells?.[(column ?? 0) - 1])) === hash);
	if (isMatch(grid[row - 1])) return row;
	const index = grid.findIndex(isMatch);
	return index < 0 ? null : index + 1;
}
