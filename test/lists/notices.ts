import { cellFromAddress } from "../../src/table/cellAddress.ts";
import type { Problem, Reading } from "../../src/table/reading.ts";
import { problemCells } from "../../src/workbook/list/problemText.ts";

/** What a notice points at. */
export interface Notice {
	readonly kind: string;
	readonly cells: readonly { readonly row: number; readonly column: number }[];
	/** Rows that it names as a whole. */
	readonly rows: readonly number[];
	/** Columns that it names as a whole. */
	readonly columns: readonly number[];
	readonly problem: Problem;
}

/** A place where a notice is wanted; without a column the whole row, without a row the whole column. */
export interface Place {
	readonly row?: number | undefined;
	readonly column?: number | undefined;
}

/** These speak of two rows that may be one customer: they say nothing about the figures. */
const ABOUT_NAMES = /^(?:same|near|alike|perhaps|maybe|similar)/;
/** These speak of a single cell that could not be read: they say nothing about others of the column. */
const ABOUT_ONE_CELL = new Set(["unreadable"]);

/** The notices of a reading: each problem with all the places that it names, in its cells or as data. */
export function noticesOf({ problems, headerRow }: Reading): Notice[] {
	return problems.map((problem) => {
		const { row, column, rows, columns } = problem as {
			row?: number;
			column?: number;
			rows?: unknown;
			columns?: unknown;
		};
		const cells = problemCells(problem, headerRow)
			.map(cellFromAddress)
			.filter((cell) => cell !== null);
		const isPlace = row !== undefined && column !== undefined;
		return {
			kind: problem.kind,
			problem,
			cells: isPlace ? [{ row, column }, ...cells] : cells,
			rows: [...numbersIn(rows, "row"), ...(row !== undefined && column === undefined ? [row] : [])],
			columns: [
				...numbersIn(columns, "column"),
				...(column !== undefined && row === undefined ? [column] : []),
			],
		};
	});
}

function numbersIn(value: unknown, key: "row" | "column"): number[] {
	if (!Array.isArray(value)) return [];
	return value
		.map((item) => (typeof item === "number" ? item : (item as Record<string, unknown>)?.[key]))
		.filter((item) => typeof item === "number");
}

/** True if a notice names a place: its cell, or by another cell its column or its row. */
export function names(notice: Notice, { row, column }: Place): boolean {
	if (ABOUT_NAMES.test(notice.kind)) return false;
	const isHere = (cell: { row: number; column: number }) =>
		(row === undefined || cell.row === row) && (column === undefined || cell.column === column);
	if (notice.cells.some(isHere)) return true;
	if (ABOUT_ONE_CELL.has(notice.kind)) return false;
	if (row !== undefined && notice.rows.includes(row)) return true;
	if (column !== undefined && notice.columns.includes(column)) return true;
	if (notice.cells.length === 0 && notice.rows.length === 0 && notice.columns.length === 0) return true;
	return notice.cells.some((cell) => cell.column === column || (cell.row === row && row !== undefined));
}

/** True if some notice names one of the places. */
export const isNoticed = (notices: readonly Notice[], ...places: readonly Place[]): boolean =>
	places.some((place) => notices.some((notice) => names(notice, place)));
