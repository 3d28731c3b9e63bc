import type { Area } from "./port.ts";

type Rectangle = Omit<Area, "tab">;

/** The smallest area that contains all given ones; no rows and no columns if there are none. */
export function boundingArea(areas: readonly Rectangle[]): Rectangle {
	if (areas.length === 0) return { row: 1, column: 1, rows: 0, columns: 0 };
	const extreme = (edge: (area: Rectangle) => number, choose: (a: number, b: number) => number) =>
		areas.map(edge).reduce((a, b) => choose(a, b));
	const [row, column] = [extreme(({ row }) => row, Math.min), extreme(({ column }) => column, Math.min)];
	return {
		row,
		column,
		rows: extreme(({ row, rows }) => row + rows, Math.max) - row,
		columns: extreme(({ column, columns }) => column + columns, Math.max) - column,
	};
}
