import { type Book, coreWorkbook } from "./book.ts";
import { chartColumns, numbersFrom } from "./chartData.ts";
import { chartSize, type LocalChart } from "./charts.ts";
import type { ChartCells, SheetChart } from "./opened.ts";

/** Options of one column of values, as Google's charts have them. */
interface SeriesOptions {
	readonly pointSize?: number;
	readonly lineWidth?: number;
}

const INK = "1f2a24";
/** The size of a point in Sheets by default, in pixels. */
const POINT_SIZE = 7;

/** Returns a chart as it is saved: the cells that it shows, and how. Undefined for one whose cells are gone. */
export function savedChart(book: Book, chart: LocalChart): SheetChart | undefined {
	const { shape, title, axes, colors, options, place } = chart;
	const [x, ...columns] = cellsOf(book, chart);
	if (x === undefined || columns.length === 0) return undefined;
	const isLine = shape === "line";
	const seriesOptions = (options.series ?? {}) as Readonly<Record<number, SeriesOptions>>;
	return {
		shape: shape === "column" ? "columns" : "points",
		title,
		axes,
		isStacked: options.isStacked === true,
		hasLegend: (options.legend as { readonly position?: string } | undefined)?.position !== "none",
		x,
		series: columns.map((cells, index) => {
			const { lineWidth = 2, pointSize } = seriesOptions[index] ?? {};
			const hasLine = isLine && lineWidth > 0;
			const color = (colors[index] ?? INK).replace("#", "").toUpperCase();
			return { cells, color, hasLine, pointSize: pointSize ?? (hasLine ? 0 : POINT_SIZE) };
		}),
		row: place.row,
		column: place.column,
		x0: place.x,
		y0: place.y,
		...chartSize(chart),
	};
}

function cellsOf(book: Book, chart: LocalChart): ChartCells[] {
	const order = coreWorkbook(book)
		.getSheets()
		.map((sheet) => sheet.getSheetId());
	const places = chart.ranges.flatMap(({ sheet, range }) =>
		numbersFrom(range.startColumn, range.endColumn).map((column) => ({
			sheet: order.indexOf(sheet.getSheetId()),
			column,
			row: range.startRow + chart.headers,
		})),
	);
	if (places.some(({ sheet }) => sheet < 0)) return [];
	return chartColumns(book, chart).map(({ heading, values, isPercent }, index) => ({
		...places[index]!,
		...(chart.headers > 0 ? { heading } : {}),
		values,
		isPercent,
	}));
}
