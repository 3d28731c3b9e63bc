import type { Cell, Grid } from "../table/cell.ts";
import type { ListLocation } from "../workbook/action.ts";
import { hashText } from "../workbook/hashText.ts";
import type { Port } from "../workbook/port.ts";
import { contentHash, contentOf } from "./cellContent.ts";
import type { Layer, ListJournal, Stretch } from "./journal.ts";
import type { LayerWrite } from "./layerWrites.ts";

/** Records how to find the rows and columns of a list that a change writes in, should people sort it or move columns later. */
export function listJournal(
	{ tab, headingRow, nameColumn }: ListLocation,
	writes: readonly LayerWrite[],
	layers: Readonly<Partial<Record<Layer, readonly Stretch[]>>>,
	oldRow: (row: number) => number | null,
	port: Port,
): ListJournal {
	const grid = port.values(tab);
	const before = (grid[headingRow - 1] ?? []).map(headingText);
	const contents = writes.filter(({ layer }) => layer === "content");
	const isTouched = (column: number) =>
		contents.some(({ area }) => area.column <= column && column < area.column + area.columns);
	const untouched = before.map((_, index) => index + 1).filter((column) => !isTouched(column));
	const hashesOf = rowHashes(grid, nameColumn, untouched);
	const rows: Record<number, readonly [string, string]> = {};
	for (const [first, , , hashes] of Object.values(layers).flat()) {
		const last = first + hashes.split(" ").length - 1;
		for (let row = first; row <= last; row++) {
			const old = oldRow(row);
			if (old !== null && old > headingRow && rows[row] === undefined) rows[row] = hashesOf(old);
		}
	}
	return {
		headingRow,
		nameColumn,
		headings: { before, after: headingsAfter(before, headingRow, contents) },
		untouched,
		rows,
	};
}

function headingsAfter(
	before: readonly string[],
	headingRow: number,
	contents: readonly LayerWrite[],
): string[] {
	const after = [...before];
	for (const { area, given } of contents) {
		const row = headingRow - area.row;
		if (row < 0 || row >= area.rows) continue;
		for (let column = 0; column < area.columns; column++) {
			after[area.column + column - 1] = headingText(given(row, column) as Cell);
		}
	}
	return Array.from(after, (heading) => heading ?? "");
}

export const headingText = (cell: Cell) => (typeof cell === "string" ? cell : "");

/** For a row, counted from 1: the hash of its name, and that of its cells in some columns, counted from 1. */
export function rowHashes(grid: Grid, nameColumn: number, columns: readonly number[]) {
	return (row: number): readonly [name: string, row: string] => {
		const cells = grid[row - 1] ?? [];
		const hash = (column: number) => contentHash(contentOf(cells[column - 1]));
		return [hash(nameColumn), hashText(columns.map(hash).join(" "))];
	};
}
