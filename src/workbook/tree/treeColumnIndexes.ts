import { wordsOfAllLanguages } from "../../i18n/language.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { TREE_COLUMNS, type TreeColumn, treeHeadings } from "./treeColumns.ts";

/** Column numbers of the tree, counted from 1. */
export type TreeColumnIndexes = Readonly<Record<TreeColumn, number>>;

/** Headings that identify the tree's heading row; the row above the sources has three of them too. */
const MIN_HEADINGS = 4;

/**
 * Finds the columns of a tree by their headings, in any language: users add columns among them, and move or delete some.
 * A deleted one goes to the right of everything, so that no content of users is overwritten. A new tree begins in the
 * first column.
 */
export function treeColumnIndexes(grid: Grid): TreeColumnIndexes {
	const headings = wordsOfAllLanguages().map(treeHeadings);
	const columnOf = (column: TreeColumn, row: readonly Cell[]) =>
		row.findIndex(
			(cell) => typeof cell === "string" && headings.some((byColumn) => byColumn[column] === cell),
		);
	const count = (row: readonly Cell[]) => TREE_COLUMNS.filter((column) => columnOf(column, row) >= 0).length;
	const headingRow = grid.find((row) => count(row) >= MIN_HEADINGS);
	let nextFree = grid.reduce((widest, row) => Math.max(widest, row.length), 0) + 1;
	const entries = TREE_COLUMNS.map((column, index): [TreeColumn, number] => {
		const at = headingRow === undefined ? index : columnOf(column, headingRow);
		return [column, at >= 0 ? at + 1 : nextFree++];
	});
	return Object.fromEntries(entries) as unknown as TreeColumnIndexes;
}
