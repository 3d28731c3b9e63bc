import { cellFromAddress } from "../../src/table/cellAddress.ts";
import type { Reading } from "../../src/table/reading.ts";
import { problemCells } from "../../src/workbook/list/problemText.ts";

/** A notice, and the cells, rows and columns that it points at. */
export interface Notice {
	readonly kind: string;
	readonly cells: readonly Cell[];
	/** Rows that it names as a whole: whatever is wrong in them is said. */
	readonly rows: readonly number[];
	/** Columns that it names as a whole. */
	readonly columns: readonly number[];
	readonly about: unknown;
}

interface Cell {
	readonly row: number;
	readonly column: number;
}

/** A place where a notice is wanted; without a column the whole row, without a row the whole column. */
export interface Place {
	readonly row?: number | undefined;
	readonly column?: number | undefined;
}

/** These speak of rows that may be one customer, and say nothing about the figures. */
const ABOUT_NAMES = /^(?:same|perhapsSame)/;
/** These speak of single cells, and say nothing about others of the column. */
const ABOUT_CELLS = new Set(["unreadable", "ourFacts"]);

/** The notices of a reading: each problem with all places that it names, by its cells or in its data. */
export function noticesOf({
	problems,
	headerRow,
	columns: read,
}: Omit<Reading, "customers" | "leftOut">): Notice[] {
	return problems.map((problem) => {
		const data = problem as {
			row?: number;
			column?: number;
			rows?: unknown;
			columns?: unknown;
			fact?: unknown;
		};
		const rows = [...numbersIn(data.rows, "row"), ...(data.row === undefined ? [] : [data.row])];
		const columns = [
			...numbersIn(data.columns, "column"),
			...(data.column === undefined ? [] : [data.column]),
		];
		const shown = problemCells(problem, headerRow)
			.map(cellFromAddress)
			.filter((cell) => cell !== null);
		const cells = [...shown, ...rows.flatMap((row) => columns.map((column) => ({ row, column })))];
		const ofFact = read.findIndex(({ fact }) => fact === data.fact);
		const isAboutCells = ABOUT_CELLS.has(problem.kind);
		return {
			kind: problem.kind,
			about: problem,
			cells,
			// What names facts speaks of that column, and what names none of the whole row
			rows:
				isAboutCells || data.fact !== undefined || namesFacts(data.columns)
					? []
					: [...rows, ...cells.map(({ row }) => row)],
			columns: isAboutCells
				? []
				: [...columns, ...cells.map(({ column }) => column), ...(ofFact < 0 ? [] : [ofFact])],
		};
	});
}

const namesFacts = (columns: unknown): boolean =>
	Array.isArray(columns) && columns.some((column) => typeof column === "object" && "fact" in column);

function numbersIn(value: unknown, key: "row" | "column"): number[] {
	if (!Array.isArray(value)) return [];
	return value
		.map((item) => (typeof item === "number" ? item : (item as Record<string, unknown> | null)?.[key]))
		.filter((item) => typeof item === "number");
}

/** True if a notice names a place: its cell, its column or its row. One that names no place at all speaks of the whole list. */
function names({ kind, cells, rows, columns }: Notice, { row, column }: Place): boolean {
	if (ABOUT_NAMES.test(kind)) return false;
	if (cells.length + rows.length + columns.length === 0) return true;
	if (row !== undefined && rows.includes(row)) return true;
	if (column !== undefined && columns.includes(column)) return true;
	return cells.some(
		(cell) => (row === undefined || cell.row === row) && (column === undefined || cell.column === column),
	);
}

/** True if some notice names one of the places. */
export const isNoticed = (notices: readonly Notice[], ...places: readonly Place[]): boolean =>
	places.some((place) => notices.some((notice) => names(notice, place)));
