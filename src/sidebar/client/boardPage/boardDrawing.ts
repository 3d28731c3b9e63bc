import type { BoardPage } from "../../../contract/server.ts";
import { TIER_COLORS } from "../../../results/tierColors.ts";
import { curveChart, scatterChart } from "./boardCharts.ts";
import { cutText, drawnText, FONT, fittingSize, textWidth, wrappedText } from "./drawnText.ts";
import { svgElement } from "./svgElement.ts";

/** Width and height of the page: those of A4 paper on its side. */
export const PAGE = { width: 1200, height: 848 };

const INK = "#202124";
const QUIET = "#5f6368";
const RED = "#8a1c1c";
const LINE = "#dadce0";
const MARGIN = 36;
const GAP = 14;
const WIDTH = PAGE.width - 2 * MARGIN;
const BOX = (WIDTH - 3 * GAP) / 4;
const FIGURE_HEIGHT = 88;
const CHART_HEIGHT = 286;
const ROW = 22;

/** Draws the board on one page. */
export function boardDrawing(page: BoardPage): SVGSVGElement {
	const { width, height } = PAGE;
	const about = wrappedText(page.about, WIDTH, 14, 2);
	const figuresTop = 104 + (about.length - 1) * 18;
	const columnsTop = figuresTop + FIGURE_HEIGHT + GAP;
	const hasCharts = page.scatter !== null || page.curve !== null;
	const chartsTop = PAGE.height - MARGIN + 10 - CHART_HEIGHT;
	const bottom = (hasCharts ? chartsTop - 12 : height - MARGIN) - (page.needsFacts === null ? 0 : 24);
	const titleSize = Math.min(...page.columns.map(({ title }) => fittingSize(title, BOX - 24, 17, 12)));
	return svgElement(
		"svg",
		{
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			role: "img",
			"aria-labelledby": "board-title board-words",
			"font-family": FONT,
			lang: page.language,
		},
		svgElement("title", { id: "board-title" }, page.headline),
		svgElement("desc", { id: "board-words" }, spoken(page)),
		svgElement("rect", { width, height, fill: "#ffffff" }),
		headline(page.headline),
		...about.map((line, index) => drawnText(line, MARGIN, 92 + index * 18, { size: 14, color: QUIET })),
		...page.figures.map((figure, index) => largeFigure(figure, left(index), figuresTop)),
		...page.columns.map((column, index) => tierColumn(column, titleSize, left(index), columnsTop, bottom)),
		...(page.needsFacts === null
			? []
			: [drawnText(cutText(page.needsFacts, WIDTH, 14), MARGIN, bottom + 20, { size: 14, color: INK })]),
		...charts(page, chartsTop),
	);
}

/** The x of a box. */
const left = (index: number) => MARGIN + index * (BOX + GAP);

/** The figures and the sums of the tiers, for those who do not see the drawing. */
const spoken = ({ about, figures, columns, needsFacts }: BoardPage) =>
	[
		about,
		...figures.map(({ figure, text }) => `${figure} ${text}`),
		...columns.map(({ title, sums }) => `${title}: ${sums}`),
		...(needsFacts === null ? [] : [needsFacts]),
	].join(". ");

function headline(text: string): SVGTextElement {
	const size = fittingSize(text, WIDTH, 32, 18);
	return drawnText(cutText(text, WIDTH, size, true), MARGIN, 66, { size, color: INK, isBold: true });
}

function largeFigure(
	{ figure, text, isRed }: BoardPage["figures"][number],
	x: number,
	y: number,
): SVGGElement {
	const room = BOX - 28;
	const size = fittingSize(figure, room, 29, 14);
	const lines = wrappedText(text, room, 13, 2);
	return svgElement(
		"g",
		{},
		svgElement("rect", { x, y, width: BOX, height: FIGURE_HEIGHT, rx: 9, fill: "#ffffff", stroke: LINE }),
		drawnText(figure, x + 14, y + 38, { size, color: isRed ? RED : INK, isBold: true }),
		...lines.map((line, index) => drawnText(line, x + 14, y + 58 + index * 17, { size: 13, color: INK })),
	);
}

function tierColumn(
	column: BoardPage["columns"][number],
	titleSize: number,
	x: number,
	y: number,
	bottom: number,
): SVGGElement {
	const { ink, ground } = TIER_COLORS[column.place];
	const room = BOX - 24;
	const sumsSize = Math.min(12.5, fittingSize(column.sums, room, 13, 10));
	const rowsTop = y + 52;
	return svgElement(
		"g",
		{},
		svgElement("rect", { x, y, width: BOX, height: bottom - y, rx: 9, fill: ground }),
		drawnText(cutText(column.title, room, titleSize, true), x + 12, y + 25, {
			size: titleSize,
			color: ink,
			isBold: true,
		}),
		drawnText(cutText(column.sums, room, sumsSize), x + 12, y + 43, { size: sumsSize, color: ink }),
		...column.named.flatMap((customer, index) => customerRow(customer, x + 10, rowsTop + index * ROW, ink)),
		...(column.below === null
			? []
			: [
					drawnText(cutText(column.below, room, 13), x + 16, rowsTop + column.named.length * ROW + 15, {
						size: 13,
						color: ink,
					}),
				]),
	);
}

function customerRow(
	{ name, amount }: { readonly name: string; readonly amount: string },
	x: number,
	y: number,
	ink: string,
): SVGElement[] {
	const width = BOX - 20;
	const room = width - 22 - (amount === "" ? 0 : textWidth(amount, 13, true));
	return [
		svgElement("rect", { x, y, width, height: ROW - 3, rx: 4, fill: "#ffffff" }),
		drawnText(cutText(name, room, 13), x + 7, y + 14, { size: 13, color: ink }),
		drawnText(amount, x + width - 7, y + 14, { size: 13, color: ink, isBold: true, anchor: "end" }),
	];
}

/** The two charts beside each other; one alone takes the whole width. */
function charts({ scatter, curve }: BoardPage, y: number): SVGGElement[] {
	const width = scatter === null || curve === null ? WIDTH : (WIDTH - 2 * GAP) / 2;
	const area = { x: MARGIN, y, width, height: CHART_HEIGHT };
	return [
		...(scatter === null ? [] : [scatterChart(scatter, area)]),
		...(curve === null ? [] : [curveChart(curve, { ...area, x: PAGE.width - MARGIN - width })]),
	];
}
