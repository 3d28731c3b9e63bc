import type { Cell } from "./cell.ts";

/** Value of a cell: `undefined` if the cell is blank or says "unknown", `null` if it cannot be read. */
export type ReadValue = number | string | null | undefined;

/** Reads a cell of one column, after the column as a whole has decided how its cells are written. */
export type CellReader = (cell: Cell) => ReadValue;
