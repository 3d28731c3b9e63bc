import type { Cell } from "../table/cell.ts";
import { cellAddress } from "../table/cellAddress.ts";
import { withoutApostrophe } from "../table/withoutApostrophe.ts";
import { boundingArea } from "../workbook/boundingArea.ts";
import type { Edit } from "../workbook/edits.ts";
import { insertedRows } from "../workbook/insertedRows.ts";
import type { CellPosition, Port, Tab } from "../workbook/port.ts";
import { findResultColumns } from "../workbook/reading/findResultColumns.ts";
import { asInVersion02, type CellContent, isBlank } from "./cellContent.ts";
import { currentContent } from "./currentContent.ts";
import { type CurrentPositions, currentPositions } from "./currentPositions.ts";
import { cellHash, isOfColumn, type Layer, type TabJournal } from "./journal.ts";
import { type RestoredCell, restoreEdits } from "./restoreEdits.ts";

/** The edits that undo a change on one tab. */
export interface TabUndo {
	readonly tab: Tab;
	/** Writes content back into cells of the user's: these may refuse it, so this comes first. */
	readonly theirs: readonly Edit[];
	readonly edits: readonly Edit[];
	/** Deletes inserted rows, from the bottom up, so that the row numbers of the others stay right. */
	readonly deletes: readonly Edit[];
	/** How many cells get their content or note back. */
	readonly cells: number;
	/** Cells that somebody has changed since, such as "Customers!L4": they are left alone. */
	readonly changedSince: readonly string[];
	/** Cells that are left alone because they may be another customer's: the list was sorted, see {@link CurrentPositions}. */
	readonly unclear: readonly string[];
	/** True where cells got their content back that stand beside other customers: the list was sorted without their columns. */
	readonly isDisplaced: boolean;
	/** True where all columns are still where the change left them. */
	readonly areColumnsInPlace: boolean;
}

/** A cell of a layer as it was before, with the hashes of everything that the change wrote into it. */
interface WrittenCell extends RestoredCell {
	/** Its column stayed where it was when the list was sorted. */
	readonly stayed: boolean;
	readonly hashes: Set<string>;
}

/**
 * Restores the cells of a tab that still contain what the add-on wrote, and deletes the rows that it inserted, where they contain
 * nothing else.
 *
 * @param journals those of this tab, in the order in which they were written.
 */
export function undoOnTab(tab: Tab, journals: readonly TabJournal[], port: Port): TabUndo {
	const positions = currentPositions(journals, tab, port);
	// Restore contents first: once a cell has lost its date format, its number is no longer recognised as the date that we wrote.
	// Unfold columns before they get their width back: the local workbook gives hidden ones none.
	const layers = new Set<Layer>([
		"content",
		"folded",
		...journals.flatMap(({ layers }) => Object.keys(layers) as Layer[]),
	]);
	const changedSince = new Set<string>();
	const address = ({ row, column }: CellPosition) => cellAddress(row - 1, column - 1);
	const unclear = new Set(positions.flatMap((position) => position.unclear).map(address));
	const restoredCells = new Map<Layer, WrittenCell[]>();
	for (const layer of layers) {
		const cells = writtenCells(layer, journals, positions);
		const now = currentContent(
			port,
			tab.id,
			layer,
			boundingArea(cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }))),
		);
		const toRestore: WrittenCell[] = [];
		for (const cell of cells) {
			if (unclear.has(address(cell))) continue;
			const current = now(cell.row, cell.column);
			const hash = cellHash(layer, current);
			if (hash === cellHash(layer, cell.before)) continue;
			if (
				cell.hashes.has(hash) ||
				hashesInVersion02(layer, current, port).some((old) => cell.hashes.has(old))
			)
				toRestore.push(cell);
			else if (layer === "content" || layer === "note") changedSince.add(address(cell));
		}
		restoredCells.set(layer, toRestore);
	}
	const contents = restoredCells.get("content") ?? [];
	const inserted = journals.flatMap(({ below }, index) =>
		insertedRows(below).flatMap((row) => positions[index]!.row(row, 1) ?? []),
	);
	const deletes = inserted.filter((row) => isAllOurs(row, contents, tab, port)).sort((a, b) => b - a);
	const isInRemainingRow = ({ row }: RestoredCell) => !deletes.includes(row);
	const cells = new Set(
		[...contents, ...(restoredCells.get("note") ?? [])].map(({ row, column }) => `${row} ${column}`),
	);
	const ours = resultColumnsIn(journals, positions);
	const isTheirs = (cell: RestoredCell) =>
		(tab.role === null || tab.role === "customers") &&
		!ours.has(cell.column) &&
		!isBlank(cell.before as CellContent);
	const restored = (layer: Layer, toRestore: readonly RestoredCell[]) =>
		restoreEdits(tab.id, layer, toRestore.filter(isInRemainingRow), port);
	return {
		tab,
		theirs: restored("content", contents.filter(isTheirs)),
		edits: Array.from(restoredCells).flatMap(([layer, toRestore]) =>
			restored(layer, layer === "content" ? toRestore.filter((cell) => !isTheirs(cell)) : toRestore),
		),
		deletes: deletes.map((row): Edit => ({ kind: "deleteRows", tab: tab.id, row, rows: 1 })),
		cells: cells.size,
		changedSince: Array.from(changedSince, (cell) => `${tab.name}!${cell}`),
		unclear: Array.from(unclear, (cell) => `${tab.name}!${cell}`),
		isDisplaced: contents.some(({ stayed, before }) => stayed && !isBlank(before as CellContent)),
		areColumnsInPlace: journals.every(({ list }, index) =>
			(list?.headings.after ?? []).every((_, column) => positions[index]!.column(column + 1) === column + 1),
		),
	};
}

/** The numbers that the result columns of a list have now. */
function resultColumnsIn(
	journals: readonly TabJournal[],
	positions: readonly CurrentPositions[],
): ReadonlySet<number> {
	return new Set(
		journals.flatMap(({ list }, index) =>
			Array.from(findResultColumns(list?.headings.after ?? [], []).values()).flatMap(
				(column) => positions[index]!.column(column + 1) ?? [],
			),
		),
	);
}

/** In a cell of plain text the apostrophe may have stayed that version 0.2 put in front of each text, and did not hash. */
function hashesInVersion02(layer: Layer, current: unknown, { clock }: Port): string[] {
	if (layer !== "content") return [];
	const old = [asInVersion02(current as CellContent, clock), withoutApostrophe(current as Cell)];
	return old.map((content) => cellHash(layer, content));
}

/** The cells that a change wrote in a layer. Of a cell that several runs wrote, the first run knows the original content. */
function writtenCells(
	layer: Layer,
	journals: readonly TabJournal[],
	positions: readonly CurrentPositions[],
): WrittenCell[] {
	const cells = new Map<string, WrittenCell>();
	for (const [index, { layers }] of journals.entries()) {
		for (const [firstRow, journalColumn, before, hashes] of layers[layer] ?? []) {
			const column = positions[index]!.column(journalColumn);
			const stayed = positions[index]!.stayed(journalColumn);
			for (const [offset, hash] of hashes.split(" ").entries()) {
				const row = isOfColumn(layer) ? 1 : positions[index]!.row(firstRow + offset, journalColumn);
				if (row === null || column === null) continue;
				const known = cells.get(`${row} ${column}`);
				if (known === undefined)
					cells.set(`${row} ${column}`, { row, column, before, stayed, hashes: new Set([hash]) });
				else known.hashes.add(hash);
			}
		}
	}
	return Array.from(cells.values());
}

/** True where a row contains nothing but what the add-on wrote. */
function isAllOurs(row: number, ours: readonly RestoredCell[], { id }: Tab, port: Port): boolean {
	const columns = new Set(ours.filter((cell) => cell.row === row).map(({ column }) => column));
	return (port.values(id)[row - 1] ?? []).every((cell, index) => isBlank(cell) || columns.has(index + 1));
}
