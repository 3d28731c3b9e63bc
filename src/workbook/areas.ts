import type { Area } from "./port.ts";

type Place = Omit<Area, "tab">;

/** The smallest area with all of those in it; without rows where there are none. */
export function smallestAround(areas: readonly Place[]): Place {
	if (areas.length === 0) return { row: 1, column: 1, rows: 0, columns: 0 };
	const reach = (of: (area: Place) => number, pick: (one: number, other: number) => number) =>
		areas.map(of).reduce((one, other) => pick(one, other));
	const [row, column] = [reach(({ row }) => row, Math.min), reach(({ column }) => column, Math.min)];
	return {
		row,
		column,
		rows: reach(({ row, rows }) => row + rows, Math.max) - row,
		columns: reach(({ column, columns }) => column + columns, Math.max) - column,
	};
}
