import type { Grid } from "./cell.ts";

/**
 * The columns with a text below the headings, in order. The others have nothing but values, of which most doubts cannot arise: a number
 * cell has no notation, no currency beside it and no unit.
 */
export function textColumns(grid: Grid, headerRow: number, width: number): ReadonlySet<number> {
	let others = Array.from({ length: width }, (_, column) => column);
	for (let row = headerRow + 1; row < grid.length; row++) {
		const cells = grid[row]!;
		const isText = (column: number) => typeof cells[column] === "string" && cells[column] !== "";
		if (others.some(isText)) others = others.filter((column) => !isText(column));
	}
	const without = new Set(others);
	return new Set(
		Array.from({ length: width }, (_, column) => column).filter((column) => !without.has(column)),
	);
}
