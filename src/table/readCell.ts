import type { Cell } from "./cell.ts";

/** What a cell says: its value, `undefined` where it says that nobody knows, `null` where it cannot be read. */
export type Read = number | string | null | undefined;

/** Reads the cells of one column, once the column as a whole has settled how they are written. */
export type ReadCell = (cell: Cell) => Read;
