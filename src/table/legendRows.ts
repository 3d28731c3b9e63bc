import type { Cell, Grid } from "./cell.ts";
import { isFigure } from "./headingRows.ts";
import { textOf } from "./textOf.ts";
import { isBlank } from "./unknownCell.ts";

/** A row of which the first cell is one of these could be a customer of that name. */
const MIN_EXPLAINED = 2;

const NONE: ReadonlySet<number> = new Set();

/**
 * The rows of a legend below the list: between gaps, without a figure, and at least two of them begin with different headings of the
 * list, "Revenue, Sales in EUR".
 */
export function legendRows(grid: Grid, headerRow: number, header: readonly Cell[]): ReadonlySet<number> {
	const headings = new Set(header.map(keyOf).filter((key) => key !== ""));
	const explained: number[] = [];
	const gap = grid.findIndex((cells, row) => row > headerRow && isGap(cells));
	if (gap < 0) return NONE;
	for (let row = gap + 1; row < grid.length; row++) {
		const first = grid[row]!.find((cell) => !isBlank(cell));
		if (typeof first === "string" && headings.has(keyOf(first))) explained.push(row);
	}
	const legend = new Set<number>();
	let end = 0;
	for (const row of explained) {
		if (row < end) continue;
		let first = row;
		while (first - 1 > headerRow && !isGap(grid[first - 1]!)) first--;
		end = row;
		while (end < grid.length && !isGap(grid[end]!)) end++;
		const block = grid.slice(first, end);
		const names = new Set(block.map(firstKey).filter((key) => headings.has(key)));
		if (first - 1 === headerRow || names.size < MIN_EXPLAINED || block.some(hasFigure)) continue;
		for (let one = first; one < end; one++) legend.add(one);
	}
	return legend;
}

const keyOf = (cell: Cell) => textOf(cell).toLowerCase();
const firstKey = (cells: readonly Cell[]) => keyOf(cells.find((cell) => !isBlank(cell)));
const isGap = (cells: readonly Cell[]) => cells.every(isBlank);
const hasFigure = (cells: readonly Cell[]) =>
	cells.some((cell) => !isBlank(cell) && (typeof cell !== "string" || isFigure(cell)));
