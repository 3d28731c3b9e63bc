import type { Area, CellPosition } from "../workbook/port.ts";

/** The cells of a sheet. Rows and columns count from 0. */
export interface SheetCells {
	readonly rows: number;
	readonly columns: number;
	/** Whether a formula in another cell has filled it. */
	readonly isFilled: (row: number, column: number) => boolean;
	/** Whether nothing stands in it and nothing shows. */
	readonly isEmpty: (row: number, column: number) => boolean;
}

/** An area of the sheet. Rows and columns count from 1. */
export type SpillArea = Omit<Area, "tab">;

/**
 * Shares filled cells out among the formulas that may have filled them, and gives the area of each of `ours`.
 *
 * A result is a rectangle with the formula in its upper left corner, and has nothing else in it. Of several formulas that reach a cell
 * that way, the one to which the smallest rectangle leads has filled it. Null where that gives no rectangles.
 *
 * @param others formulas that get what is theirs too, but whose area nobody asks for.
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

/** Visits the cells to which a rectangle leads from the formula that has nothing else in it, with the size of that rectangle. */
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
