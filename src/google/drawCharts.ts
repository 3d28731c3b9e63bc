import type { Chart } from "../workbook/edits.ts";
import type { Area } from "../workbook/port.ts";
import type { HostChart, HostChartBuilder, HostRange, HostShapedChartBuilder, HostSheet } from "./host.ts";

/** The key of the developer metadata that say which charts of a sheet are ours: "tiers 1234567", the mark and Sheets' own id. */
const CHART_KEY = "customer-tiers-chart";

type RangeOf = (area: Area) => HostRange;

/** What we remember of a chart that we put on a sheet. */
interface Remembered {
	readonly mark: string;
	readonly id: number;
	forget(): void;
}

/**
 * Puts our charts on a sheet, or draws them anew where they are.
 *
 * A chart is ours by the id that Sheets gave it, which we keep with the sheet: a title changes with every run, and anybody may make
 * a chart of our cells. Where no chart has that id (a file may lose ids, or what we kept, when it is copied or goes through another
 * program), one that is drawn from the same columns, from the same row on, is taken for ours. What we remember and do not find either
 * way, somebody has deleted: it is not made again.
 *
 * Of a chart that stands, only its shape, cells, words and axis titles are ours. Place and size, colours and whatever else somebody has
 * changed stay: they are given once.
 */
export function drawCharts(sheet: HostSheet, charts: readonly Chart[], range: RangeOf): void {
	const remembered = rememberedOn(sheet);
	for (const gone of remembered.filter(({ mark }) => charts.every((chart) => chart.mark !== mark))) {
		const chart = sheet.getCharts().find((one) => one.getChartId() === gone.id);
		if (chart !== undefined) sheet.removeChart(chart);
		gone.forget();
	}
	for (const chart of charts) {
		drawChart(
			sheet,
			chart,
			remembered.find(({ mark }) => mark === chart.mark),
			range,
		);
	}
}

function drawChart(sheet: HostSheet, chart: Chart, known: Remembered | undefined, range: RangeOf): void {
	const charts = sheet.getCharts();
	const standing =
		charts.find((one) => one.getChartId() === known?.id) ?? charts.find((one) => isOfSameCells(one, chart));
	if (known !== undefined && standing === undefined) return;
	if (standing === undefined) sheet.insertChart(newChart(sheet, chart, range));
	else sheet.updateChart(filled(described(standing.modify(), chart), chart, range).build());
	const id = newId(charts, sheet) ?? standing?.getChartId() ?? null;
	if (id === null || id === known?.id) return;
	known?.forget();
	sheet.addDeveloperMetadata(CHART_KEY, `${chart.mark} ${id}`);
}

/** A chart learns its id only when it stands: it is the one that was not there before. */
function newId(before: readonly HostChart[], sheet: HostSheet): number | null {
	const known = before.map((chart) => chart.getChartId());
	const ids = sheet.getCharts().map((chart) => chart.getChartId());
	return ids.find((id) => !known.includes(id)) ?? null;
}

function rememberedOn(sheet: HostSheet): Remembered[] {
	const entries = sheet.getDeveloperMetadata().filter((entry) => entry.getKey() === CHART_KEY);
	return entries.map((entry) => {
		const [mark = "", id] = (entry.getValue() ?? "").split(" ");
		return { mark, id: Number(id), forget: () => entry.remove() };
	});
}

/** However many rows it is drawn from: their number changes with the list. */
function isOfSameCells(standing: HostChart, { ranges }: Chart): boolean {
	const its = standing.getRanges();
	return (
		its.length === ranges.length &&
		ranges.every(({ row, column, columns }, index) => {
			const range = its[index]!;
			return range.getRow() === row && range.getColumn() === column && range.getNumColumns() === columns;
		})
	);
}

function newChart(sheet: HostSheet, chart: Chart, range: RangeOf): HostChart {
	const { ranges, colors, place } = chart;
	const { row, column, width, height } = place;
	// makes room for the cell that the chart hangs on
	range({ tab: ranges[0]!.tab, row, column, rows: 1, columns: 1 });
	return filled(described(sheet.newChart(), chart).setColors([...colors]), chart, range)
		.setOption("legend", { position: colors.length > 1 ? "top" : "none" })
		.setOption("width", width)
		.setOption("height", height)
		.setPosition(row, column, 0, 0)
		.build();
}

function described(builder: HostChartBuilder, { shape, title, axes }: Chart): HostShapedChartBuilder {
	const shaped = shape === "column" ? builder.asColumnChart() : builder.asLineChart();
	return shaped.setTitle(title).setXAxisTitle(axes.x).setYAxisTitle(axes.y);
}

/** Columns stand over names, a line over amounts. */
function filled(
	builder: HostShapedChartBuilder,
	{ shape, stacked, ranges }: Chart,
	range: RangeOf,
): HostChartBuilder {
	const drawn = ranges
		.reduce((made, area) => made.addRange(range(area)), builder.clearRanges())
		.setNumHeaders(1)
		.setOption("useFirstColumnAsDomain", true)
		.setOption("treatLabelsAsText", shape === "column");
	return stacked ? drawn.setOption("isStacked", true) : drawn;
}
