import { CHART_COLORS, TIER_CHART_COLORS } from "../../results/chartColors.ts";
import type { Board } from "../../tiering/summary/board.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import type { Chart } from "../edits.ts";
import type { Area } from "../port.ts";
import type { Block, BoardLayout, boardRows } from "./boardLayout.ts";
import type { BoardTexts } from "./boardTexts.ts";

/** Pixels: the two charts fill the width of the board. */
const SIZE = { width: 495, height: 305 };
/** What is given back. */
const LOSS_COLOR = TIER_CHART_COLORS[4];

/** The charts of a board: what each customer brings against what they take, and the whale curve. One without data is left out. */
export function boardCharts(
	{ scatter, curve }: BoardLayout,
	board: Board,
	texts: BoardTexts,
	{ charts: row }: ReturnType<typeof boardRows>,
): Chart[] {
	const place = (column: number) => ({ row, column, ...SIZE });
	// Without anybody who needs facts, they need no place in the legend.
	const placements = PLACEMENTS.length - (board.needsFacts.customers === 0 ? 1 : 0);
	const isTakenBack = texts.curve !== null && texts.curve.peak !== null;
	return [
		...(texts.scatter === null
			? []
			: [
					{
						mark: "scatter",
						shape: "scatter",
						title: texts.scatter.title,
						axes: texts.scatter.axes,
						colors: PLACEMENTS.map((placement) => TIER_CHART_COLORS[placement]),
						ranges: columnsOf(scatter, 1 + placements),
						place: place(1),
					} as const,
				]),
		...(texts.curve === null
			? []
			: [
					{
						mark: isTakenBack ? "whale" : "curve",
						shape: "line",
						title: texts.curve.title,
						axes: texts.curve.axes,
						...(isTakenBack ? { points: 1 } : {}),
						colors: [CHART_COLORS.main, ...(isTakenBack ? [CHART_COLORS.main, LOSS_COLOR] : [])],
						ranges: columnsOf(curve, isTakenBack ? 4 : 2),
						place: place(texts.scatter === null ? 1 : 5),
					} as const,
				]),
	];
}

const columnsOf = ({ row, column, cells }: Block, count: number): Area[] =>
	Array.from({ length: count }, (_, index) => ({
		tab: "board",
		row,
		rows: cells.length,
		column: column + index,
		columns: 1,
	}));
