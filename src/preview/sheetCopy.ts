import type { IRange, Worksheet } from "@univerjs/core";
import type { HostRange, HostSheet } from "../google/host.ts";
import type { Book } from "./book.ts";
import type { CellValue } from "./cell.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";
import { range } from "./range.ts";

const copies = new WeakSet<object>();

/**
 * A copy of a sheet for a script that tries something out on it and deletes it again. It has cells only, and nobody sees it.
 * Nothing is calculated, but a spilled array disappears with its formula, and shows an error if a cell blocks it.
 */
export function sheetCopy(book: Book, core: Worksheet, extent: { rows: number; columns: number }): HostSheet {
	const { rows, columns } = extent;
	const shown = range(book, core, { startRow: 0, startColumn: 0, endRow: rows - 1, endColumn: columns - 1 });
	const values = shown.getValues() as CellValue[][];
	const arrays = arraysOf(book, core);
	const written = new Map<string, CellValue>();
	const at = (row: number, column: number, blocked: ReadonlySet<IRange>): CellValue => {
		const own = written.get(keyOf(row, column));
		const array = arrays.find((candidate) => isIn(candidate, row, column));
		if (own !== undefined && own !== "") return own;
		if (array === undefined) return own ?? values[row]![column]!;
		const isFirst = array.startRow === row && array.startColumn === column;
		if (written.has(keyOf(array.startRow, array.startColumn))) return "";
		if (blocked.has(array)) return isFirst ? "#REF!" : "";
		return values[row]![column]!;
	};
	const copy = onlyWhatIsHere("copied Sheet", {
		getRange: (row: number, column: number, height: number, width: number) =>
			onlyWhatIsHere("Range of a copied Sheet", {
				getValues: () => {
					const blocked = new Set(arrays.filter((array) => isBlocked(array, written)));
					return Array.from({ length: height }, (_, r) =>
						Array.from({ length: width }, (_, c) => at(row + r - 1, column + c - 1, blocked)),
					);
				},
				setValues: (cells: unknown[][]) => {
					for (const [r, rowCells] of cells.entries())
						for (const [c, cell] of rowCells.entries())
							written.set(keyOf(row + r - 1, column + c - 1), asStored(cell));
				},
			}) as HostRange,
	}) as HostSheet;
	copies.add(copy);
	return copy;
}

/** Forgets a copy. @returns false for a sheet that is no copy. */
export const forgetCopy = (sheet: HostSheet): boolean => copies.delete(sheet);

/** The areas of the formulas' results that are more than one cell. */
function arraysOf(book: Book, core: Worksheet): IRange[] {
	const all = book.grid.formulas.getArrayFormulaRange()[core.getUnitId()]?.[core.getSheetId()] ?? {};
	return Object.values(all)
		.flatMap((row) => Object.values(row ?? {}) as (IRange | null)[])
		.filter((array): array is IRange => array !== null)
		.filter(({ startRow, startColumn }) => core.getCellRaw(startRow, startColumn)?.f);
}

const keyOf = (row: number, column: number) => `${row}:${column}`;

const isIn = (array: IRange, row: number, column: number) =>
	row >= array.startRow && row <= array.endRow && column >= array.startColumn && column <= array.endColumn;

function isBlocked(array: IRange, written: ReadonlyMap<string, CellValue>): boolean {
	return [...written].some(([key, value]) => {
		const [row, column] = key.split(":").map(Number) as [number, number];
		return value !== "" && isIn(array, row, column);
	});
}

const asStored = (cell: unknown) => (typeof cell === "string" ? cell.replace(/^'/, "") : (cell as CellValue));
