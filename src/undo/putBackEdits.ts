import { grouped } from "../review/grouped.ts";
import type { Edit } from "../workbook/edits.ts";
import type { Area } from "../workbook/port.ts";
import { stretches } from "../workbook/stretches.ts";
import type { Style } from "../workbook/style.ts";
import { type CellContent, written } from "./cellContent.ts";
import type { Layer } from "./journal.ts";

/** A cell that gets back what it held before in a layer. */
export interface PutBack {
	readonly row: number;
	readonly column: number;
	readonly before: unknown;
}

/** Cells that stand together are one write. */
export function putBackEdits(tab: number, layer: Layer, cells: readonly PutBack[]): Edit[] {
	if (layer === "content" || layer === "note") {
		return blocks(tab, cells).map(
			({ area, at }): Edit =>
				layer === "note"
					? { kind: "notes", area, notes: grid(area, (row, column) => String(at(row, column))) }
					: {
							kind: "values",
							area,
							values: grid(area, (row, column) => written(at(row, column) as CellContent)),
						},
		);
	}
	const values = grouped(cells, ({ before }) => before);
	// Columns that the change had to add stay, empty: nobody knows how wide they would have been.
	if (layer === "width") values.delete(null);
	return Array.from(values).flatMap(([value, those]) =>
		blocks(tab, those).map(({ area }): Edit => {
			if (layer !== "width") return { kind: "style", area, style: { [layer]: value } as Style };
			return { kind: "widths", area, pixels: Array(area.columns).fill(value) };
		}),
	);
}

interface Block {
	readonly area: Area;
	readonly at: (row: number, column: number) => unknown;
}

/** Columns of the same rows beside one another, put together. */
function blocks(tab: number, cells: readonly PutBack[]): Block[] {
	const byColumn = new Map<number, Map<number, unknown>>();
	for (const { row, column, before } of cells) {
		const rows = byColumn.get(column) ?? new Map<number, unknown>();
		byColumn.set(column, rows.set(row, before));
	}
	const found: { area: Area }[] = [];
	for (const column of Array.from(byColumn.keys()).sort((a, b) => a - b)) {
		for (const { first, count } of stretches(Array.from(byColumn.get(column)!.keys()))) {
			const left = found.find(
				({ area }) => area.row === first && area.rows === count && area.column + area.columns === column,
			);
			if (left !== undefined) left.area = { ...left.area, columns: left.area.columns + 1 };
			else found.push({ area: { tab, row: first, column, rows: count, columns: 1 } });
		}
	}
	return found.map(({ area }) => ({ area, at: (row, column) => byColumn.get(column)!.get(row) }));
}

function grid<Value>(
	{ row, column, rows, columns }: Area,
	at: (row: number, column: number) => Value,
): Value[][] {
	return Array.from({ length: rows }, (_, r) =>
		Array.from({ length: columns }, (_, c) => at(row + r, column + c)),
	);
}
