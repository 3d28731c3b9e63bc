import type { Cell } from "./cell.ts";
import type { Notation } from "./notation.ts";

/** Value of a cell: `undefined` if the cell is blank or says "unknown", `null` if it cannot be read. */
export type ReadValue = number | string | null | undefined;

/** Reads a cell of one column, after the column as a whole has decided how its cells are written. */
export type CellReader = (cell: Cell) => ReadValue;

/** What tells how the cells of a column are meant, besides them. */
export interface ColumnContext {
	readonly heading?: string;
	/** How many number cells other than nought the column has beside the cells that show how it is written. */
	readonly numbers?: number;
	/** Factor of amounts that a text beside the list states; that of the heading comes first. */
	readonly scale?: number | undefined;
	/** The notation of the other columns of numbers, or of dates; asked only where a column leaves its own open. */
	readonly neighbours?: () => Notation;
}
