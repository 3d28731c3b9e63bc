import { groupBy } from "../review/groupBy.ts";
import { dateFormats } from "../workbook/dateFormats.ts";
import type { Edit } from "../workbook/edits.ts";
import type { Area, Port } from "../workbook/port.ts";
import { stretches } from "../workbook/stretches.ts";
import type { Style } from "../workbook/style.ts";
import { type CellContent, written } from "./cellContent.ts";
import type { Layer } from "./journal.ts";

/** A cell to restore in one layer, with its content before the change. */
export interface RestoredCell {
	readonly row: number;
	readonly column: number;
	readonly before: unknown;
}

/** Restores cells of one layer, adjacent ones in one write. */
export function restoreEdits(tab: number, layer: Layer, cells: readonly RestoredCell[], port: Port): Edit[] {
	if (layer === "content") {
		return blocks(tab, cells).flatMap(({ area, at }): Edit[] => {
			const values = grid(area, (row, column) => written(at(row, column) as CellContent, port.clock));
			return [...dateFormats(area, values, port), { kind: "values", area, values }];
		});
	}
	if (layer === "note") {
		return blocks(tab, cells).map(
			({ area, at }): Edit => ({
				kind: "notes",
				area,
				notes: grid(area, (row, column) => String(at(row, column))),
			}),
		);
	}
	const values = groupBy(cells, ({ before }) => before);
	// Leave columns that the change had to add: they stay, empty, and had no width before.
	if (layer === "width") values.delete(null);
	return Array.from(values).flatMap(([value, sameValue]) =>
		blocks(tab, sameValue).map(({ area }): Edit => {
			if (layer === "folded") return { kind: "fold", area, isFolded: value === true };
			if (layer === "frozen") {
				const [rows, columns] = String(value).split(" ").map(Number) as [number, number];
				return { kind: "keepInView", tab, rows, columns };
			}
			if (layer === "width") return { kind: "widths", area, pixels: Array(area.columns).fill(value) };
			return { kind: "style", area, style: { [layer]: value } as Style };
		}),
	);
}

interface Block {
	readonly area: Area;
	readonly at: (row: number, column: number) => unknown;
}

/** Joins adjacent cells into rectangles: stretches of each column first, then neighbouring columns with the same rows. */
function blocks(tab: number, cells: readonly RestoredCell[]): Block[] {
	const byColumn = new Map<number, Map<number, unknown>>();
	for (const { row, column, before } of cells) {
		const rows = byColumn.get(column) ?? new Map<number, unknown>();
		byColumn.set(column, rows.set(row, before));
	}
	const blocksFound: { area: Area }[] = [];
	for (const column of Array.from(byColumn.keys()).sort((a, b) => a - b)) {
		for (const { first, count } of stretches(Array.from(byColumn.get(column)!.keys()))) {
			const leftNeighbour = blocksFound.find(
				({ area }) => area.row === first && area.rows === count && area.column + area.columns === column,
			);
			if (leftNeighbour !== undefined)
				leftNeighbour.area = { ...leftNeighbour.area, columns: leftNeighbour.area.columns + 1 };
			else blocksFound.push({ area: { tab, row: first, column, rows: count, columns: 1 } });
		}
	}
	return blocksFound.map(({ area }) => ({ area, at: (row, column) => byColumn.get(column)!.get(row) }));
}

function grid<Value>(
	{ row, column, rows, columns }: Area,
	at: (row: number, column: number) => Value,
): Value[][] {
	return Array.from({ length: rows }, (_, r) =>
		Array.from({ length: columns }, (_, c) => at(row + r, column + c)),
	);
}
