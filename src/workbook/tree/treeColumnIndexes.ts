import { languages } from "../../i18n/language.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { TREE_COLUMNS, type TreeColumn, treeHeadings } from "./treeColumns.ts";

/** Where each column of the tree stands, counted from 1. */
export type TreeColumnIndexes = Readonly<Record<TreeColumn, number>>;

/** The sources have three of our headings too. */
const LEAST = 4;

/**
 * Finds the columns of a tree by their headings, in any of our languages: people add columns among them, and move or delete some.
 * One that is gone has its place to the right of everything, so that nothing of theirs is written over. Where there is no tree yet,
 * they stand from the first on.
 */
export function treeColumnIndexes(grid: Grid): TreeColumnIndexes {
	const headings = languages().map(treeHeadings);
	const columnOf = (column: TreeColumn, row: readonly Cell[]) =>
		row.findIndex((cell) => typeof cell === "string" && headings.some((said) => said[column] === cell));
	const count = (row: readonly Cell[]) => TREE_COLUMNS.filter((column) => columnOf(column, row) >= 0).length;
	const found = grid.find((row) => count(row) >= LEAST);
	let free = grid.reduce((widest, row) => Math.max(widest, row.length), 0) + 1;
	const places = TREE_COLUMNS.map((column, index): [TreeColumn, number] => {
		const at = found === undefined ? index : columnOf(column, found);
		return [column, at >= 0 ? at + 1 : free++];
	});
	return Object.fromEntries(places) as unknown as TreeColumnIndexes;
}
