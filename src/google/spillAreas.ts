import type { Area, CellPosition } from "../workbook/port.ts";

/** The cells of a sheet. Rows and columns count from 0. */
export interface SheetCells {
	readonly rows: number;
	readonly columns: number;
	/** True if a formula in another cell has filled the cell. */
	readonly isFilled: (row: number, column: number) => boolean;
	/** True if the cell has neither a value nor a formula. */
	readonly isEmpty: (row: number, column: number) => boolean;
}

/** An area of the sheet. Rows and columns count from 1. */
export type SpillArea = Omit<Area, "tab">;

/**
 * Assigns filled cells to the formulas that may have filled them, and returns the area of each of `ours`; null if those are not
 * rectangles.
 *
 * A result is a rectangle with the formula in its upper left corner and no other content. If several formulas reach a cell that
 * way, assign it to the one with the smallest rectangle.
 *
 * @param others formulas that compete for the cells, but whose areas are not returned.
 */
export function spillAreas(
	ours: readonly CellPosition[],
	others: readonly CellPosition[],
	cells: SheetCells,
): SpillArea[] | null {
	const nearest = new Map<number, { readonly formula: CellPosition; readonly size: number }>();
	for (const formula of [...ours, ...others]) {
		visitReachable(formula, cells, (row, column, size) => {
			const key = row * cells.columns + column;
			if (cells.isFilled(row, column) && size < (nearest.get(key)?.size ?? Number.POSITIVE_INFINITY))
				nearest.set(key, { formula, size });
		});
	}
	const areas = new Map(
		ours.map((formula): [CellPosition, SpillArea] => [formula, { ...formula, rows: 1, columns: 1 }]),
	);
	for (const [key, { formula }] of nearest) {
		const area = areas.get(formula);
		if (area === undefined) continue;
		areas.set(formula, {
			...area,
			rows: Math.max(area.rows, Math.floor(key / cells.columns) - formula.row + 2),
			columns: Math.max(area.columns, (key % cells.columns) - formula.column + 2),
		});
	}
	const found = ours.map((formula) => areas.get(formula)!);
	return found.every((area) => hasNothingElse(area, cells)) ? found : null;
}

/** Visits each cell that forms, with the formula, a rectangle without other content. `size`: cells of that rectangle. */
function visitReachable(
	formula: CellPosition,
	cells: SheetCells,
	visit: (row: number, column: number, size: number) => void,
): void {
	const [top, left] = [formula.row - 1, formula.column - 1];
	let end = cells.columns;
	for (let row = top; row < cells.rows && end > left; row++) {
		for (let column = left; column < end; column++) {
			if (row === top && column === left) continue;
			if (isFree(row, column, cells)) visit(row, column, (row - top + 1) * (column - left + 1));
			else end = column;
		}
	}
}

const isFree = (row: number, column: number, { isFilled, isEmpty }: SheetCells) =>
	isFilled(row, column) || isEmpty(row, column);

function hasNothingElse(area: SpillArea, cells: SheetCells): boolean {
	for (let row = 0; row < area.rows; row++)
		for (let column = 0; column < area.columns; column++)
			if (row + column > 0 && !isFree(area.row - 1 + row, area.column - 1 + column, cells)) return false;
	return true;
}
