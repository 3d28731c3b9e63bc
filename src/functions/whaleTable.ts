import { language } from "../i18n/language.ts";
import { shareCell } from "../results/sumCells.ts";
import type { Cell, Grid } from "../table/cell.ts";
import { columnReader } from "../table/columnReader.ts";
import { whaleCurve } from "../tiering/summary/whaleCurve.ts";
import { argumentText } from "./argumentText.ts";

const FORMULA = "WHALE_CURVE";

/**
 * Returns the whale curve of a column of net profits as a table with headings, from no customer to all. A cell that is unknown
 * or not a number is left out.
 *
 * @throws an Error in one sentence if the argument is not a column, or contains no number.
 */
export function whaleTable(argument: unknown, locale: string): Cell[][] {
	const { words } = language(locale);
	const { whale } = words;
	const cells = columnOf(argument);
	if (typeof cells === "number") throw new Error(whale.noProfits(FORMULA, whale.columns(cells)));
	const read = columnReader("profit", cells, locale);
	const profits = cells.map(read).filter((profit) => typeof profit === "number");
	if (profits.length === 0) throw new Error(whale.noProfits(FORMULA, argumentText(argument, words)));
	const { points, total } = whaleCurve(profits);
	return [
		// The column is the user's, who knows it as the net profit.
		[...whale.headings("net")],
		[0, 0, "", 0, shareCell(0, total)],
		...points.map(({ customers, netProfit, addedUp }) => [
			customers,
			customers / points.length,
			netProfit,
			addedUp,
			shareCell(addedUp, total),
		]),
	];
}

/** Returns the cells of one column or one row; for a wider range, the number of its columns. */
function columnOf(argument: unknown): readonly Cell[] | number {
	if (!Array.isArray(argument)) return [argument as Cell];
	const grid = argument as Grid;
	const width = grid[0]?.length ?? 0;
	if (grid.length === 1) return grid[0]!;
	return width === 1 ? grid.map(([cell]) => cell) : width;
}
