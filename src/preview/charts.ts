import type { IRange, Worksheet } from "@univerjs/core";
import type { HostChart, HostChartBuilder, HostRange, HostShapedChartBuilder } from "../google/host.ts";
import type { Book } from "./book.ts";
import { numbersFrom } from "./chartData.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";
import { placeOf, range as rangeOf } from "./range.ts";

/** A chart as the script described it. Rows and columns count from 0 here. */
export interface LocalChart {
	/** 0 for a chart that is not on a sheet yet. */
	readonly id: number;
	readonly shape: "column" | "line" | "scatter";
	readonly title: string;
	readonly axes: { readonly x: string; readonly y: string };
	readonly colors: readonly string[];
	readonly headers: number;
	readonly options: Readonly<Record<string, unknown>>;
	readonly ranges: readonly { readonly sheet: Worksheet; readonly range: IRange }[];
	/** The cell under the upper left corner, and the offset from its corner in pixels to the right and down. */
	readonly place: {
		readonly row: number;
		readonly column: number;
		readonly x: number;
		readonly y: number;
	};
}

/** The size of a chart in Sheets by default, in pixels. */
const DEFAULT_SIZE = { width: 600, height: 371 };

/** Returns the size of a chart in pixels. */
export const chartSize = ({ options }: LocalChart) => ({
	width: Number(options.width ?? DEFAULT_SIZE.width),
	height: Number(options.height ?? DEFAULT_SIZE.height),
});

/** Maps each chart object that a script has got to the chart as data. */
const chartBehind = new WeakMap<object, LocalChart>();

const EMPTY_CHART: LocalChart = {
	id: 0,
	shape: "column",
	title: "",
	axes: { x: "", y: "" },
	colors: [],
	headers: 0,
	options: {},
	ranges: [],
	place: { row: 0, column: 0, x: 0, y: 0 },
};

let lastId = 0;

/** Apps Script's methods for the charts of one sheet. */
export function chartsOf(book: Book, sheet: Worksheet) {
	const key = sheet.getSheetId();
	const existing = () => book.charts.get(key) ?? [];
	const change = (charts: readonly LocalChart[]) => {
		book.checkMayWrite(sheet);
		book.charts.set(key, charts);
	};
	const builtOnSheet = (chart: HostChart) => {
		const known = built(chart);
		if (!existing().some(({ id }) => id === known.id)) throw new Error("This chart is not on the sheet.");
		return known;
	};
	return {
		getCharts: () => existing().map((chart) => hostChart(book, chart)),
		newChart: () => builder(book, EMPTY_CHART),
		insertChart: (chart: HostChart) => change([...existing(), { ...built(chart), id: ++lastId }]),
		updateChart(chart: HostChart) {
			const updated = builtOnSheet(chart);
			change(existing().map((other) => (other.id === updated.id ? updated : other)));
		},
		removeChart(chart: HostChart) {
			const { id } = builtOnSheet(chart);
			change(existing().filter((other) => other.id !== id));
		},
	};
}

function built(chart: HostChart): LocalChart {
	const known = chartBehind.get(chart);
	if (!known) throw new Error("not in the local workbook: a chart made elsewhere");
	return known;
}

function hostChart(book: Book, chart: LocalChart): HostChart {
	const made: HostChart = onlyWhatIsHere("EmbeddedChart", {
		getChartId: () => chart.id || null,
		getRanges: () => rangesToldBy(book, chart).map(({ sheet, range }) => rangeOf(book, sheet, range)),
		modify: () => builder(book, chart),
	});
	chartBehind.set(made, chart);
	return made;
}

/** The ranges as the file's behaviour tells them: as they were added, merged, or split by columns. */
function rangesToldBy({ behaviour }: Book, { ranges }: LocalChart): LocalChart["ranges"] {
	if (behaviour.chartRanges === "added") return ranges;
	if (behaviour.chartRanges === "split")
		return ranges.flatMap(({ sheet, range }) =>
			numbersFrom(range.startColumn, range.endColumn).map((column) => ({
				sheet,
				range: { ...range, startColumn: column, endColumn: column },
			})),
		);
	const merged: { sheet: Worksheet; range: IRange }[] = [];
	for (const { sheet, range } of [...ranges].sort((a, b) => a.range.startColumn - b.range.startColumn)) {
		const last = merged[merged.length - 1];
		const isBeside =
			last?.range.endColumn === range.startColumn - 1 &&
			last.range.startRow === range.startRow &&
			last.range.endRow === range.endRow;
		if (last && isBeside) last.range = { ...last.range, endColumn: range.endColumn };
		else merged.push({ sheet, range });
	}
	return merged;
}

function builder(book: Book, from: LocalChart): HostChartBuilder & HostShapedChartBuilder {
	let chart = from;
	const set = (change: Partial<LocalChart>) => {
		chart = { ...chart, ...change };
		return made;
	};
	const made: HostChartBuilder & HostShapedChartBuilder = onlyWhatIsHere("EmbeddedChartBuilder", {
		asColumnChart: () => set({ shape: "column" }),
		asLineChart: () => set({ shape: "line" }),
		asScatterChart: () => set({ shape: "scatter" }),
		clearRanges: () => set({ ranges: [] }),
		addRange: (range: HostRange) => set({ ranges: [...chart.ranges, placeOf(range)] }),
		setNumHeaders: (headers: number) => set({ headers }),
		setTitle: (title: string) => set({ title }),
		setXAxisTitle: (x: string) => set({ axes: { ...chart.axes, x } }),
		setYAxisTitle: (y: string) => set({ axes: { ...chart.axes, y } }),
		setColors: (colors: string[]) => set({ colors: [...colors] }),
		setOption: (name: string, value: unknown) => set({ options: { ...chart.options, [name]: value } }),
		// The local workbook draws hidden cells always.
		setHiddenDimensionStrategy: (hidden: unknown) => set({ options: { ...chart.options, hidden } }),
		setPosition: (row: number, column: number, x: number, y: number) =>
			set({ place: { row: row - 1, column: column - 1, x, y } }),
		build: () => hostChart(book, chart),
	});
	return made;
}
