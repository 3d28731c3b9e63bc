import type { Cell } from "./cell.ts";

/**
 * A cell without a leading apostrophe. Earlier versions of the add-on put one in front of every text of theirs; in a cell of plain
 * text it may have stayed.
 */
export function withoutApostrophe(cell: Cell): Cell {
	return typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
}
