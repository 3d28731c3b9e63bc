import type { Chart, Edit } from "../workbook/edits.ts";
import type { Area } from "../workbook/port.ts";
import type { HostChart, HostChartBuilder, HostRange, HostShapedChartBuilder, HostSheet } from "./host.ts";
import type { Sheets } from "./sheets.ts";

type RangeOf = (area: Area) => HostRange;

/** A chart that stands on a sheet. */
interface ExistingChart {
	readonly chart: HostChart;
	readonly id: number;
}

/**
 * Puts our charts on a sheet, or draws them anew where they are. Those that stand as they were drawn last, and are to stay so, are left alone.
 *
 * A chart is ours by the id that Sheets gave it, which we keep: a title changes with every run, and anybody may make
 * a chart of our cells. Where no chart has that id (a file may lose ids, or what we kept, when it is copied or goes through another
 * program), one that is drawn from the same columns, from the same row on, is taken for ours. What we remember and do not find either
 * way, somebody has deleted: it is not made again.
 *
 * Of a chart that stands, only its shape, cells, words and axis titles are ours. Place and size, colours and whatever else somebody has
 * changed stay: they are given once.
 */
export function drawCharts(
	{ tab, charts }: Extract<Edit, { kind: "charts" }>,
	{ sheet, range, tabs }: Sheets,
): void {
	const { charts: known = {}, going = [] } = tabs.metadata(tab);
	if (charts.length === 0 && Object.keys(known).length + going.length === 0) return;
	const on = sheet(tab);
	const standing = existingCharts(on);
	const isWanted = ([name]: readonly [string, number]) => charts.some((chart) => chart.mark === name);
	const ids = Object.fromEntries(Object.entries(known).filter(isWanted));
	const unwanted = Object.entries(known).filter((one) => !isWanted(one));
	const gone = [...going, ...unwanted.map(([, id]) => id)];
	// Before they go: a chart that we remember and that is not there is one that somebody has deleted.
	if (gone.length > 0) {
		tabs.setMetadata(tab, { charts: orUndefined(ids), going: gone });
		tabs.storeMetadata();
	}
	const added: Chart[] = [];
	for (const chart of charts) {
		const id = known[chart.mark];
		const ours = withId(id, standing) ?? standing.find((one) => hasSameCells(one.chart, chart));
		if (ours !== undefined) {
			ids[chart.mark] = ours.id;
			if (!isUpToDate(chart, ours))
				on.updateChart(withRanges(withTexts(ours.chart.modify(), chart), chart, range).build());
		} else if (id === undefined) {
			on.insertChart(newChart(on, chart, range));
			added.push(chart);
		}
	}
	// A chart learns its id only when it stands: then it is one that was not there before.
	const after = added.length === 0 ? [] : existingCharts(on).filter(({ id }) => !withId(id, standing));
	for (const chart of added) {
		const stands = after.find((one) => hasSameCells(one.chart, chart));
		if (stands !== undefined) ids[chart.mark] = stands.id;
	}
	for (const id of gone) {
		const stands = Object.values(ids).includes(id) ? undefined : withId(id, standing);
		if (stands !== undefined) on.removeChart(stands.chart);
	}
	tabs.setMetadata(tab, { charts: orUndefined(ids), going: undefined });
	tabs.storeMetadata();
}

const orUndefined = (ids: Readonly<Record<string, number>>) =>
	Object.keys(ids).length > 0 ? { ...ids } : undefined;

const existingCharts = (sheet: HostSheet): ExistingChart[] =>
	sheet.getCharts().flatMap((chart) => {
		const id = chart.getChartId();
		return id === null ? [] : [{ chart, id }];
	});

const withId = (id: number | undefined, standing: readonly ExistingChart[]) =>
	standing.find((one) => one.id === id);

/** Somebody may have had it drawn from other cells since. */
const isUpToDate = (chart: Chart, { chart: standing }: ExistingChart) =>
	chart.isAsBefore === true && hasSameCells(standing, chart) && hasSameRows(standing, chart);

/** However many rows it is drawn from: their number changes with the list. */
function hasSameCells(standing: HostChart, { ranges }: Chart): boolean {
	const its = standing.getRanges();
	return (
		its.length === ranges.length &&
		ranges.every(({ row, column, columns }, index) => {
			const range = its[index]!;
			return range.getRow() === row && range.getColumn() === column && range.getNumColumns() === columns;
		})
	);
}

const hasSameRows = (standing: HostChart, { ranges }: Chart) =>
	standing.getRanges().every((range, index) => range.getNumRows() === ranges[index]!.rows);

function newChart(sheet: HostSheet, chart: Chart, range: RangeOf): HostChart {
	const { ranges, colors, place } = chart;
	const { row, column, width, height } = place;
	// makes room for the cell that the chart hangs on
	range({ tab: ranges[0]!.tab, row, column, rows: 1, columns: 1 });
	return withRanges(withTexts(sheet.newChart(), chart).setColors([...colors]), chart, range)
		.setOption("legend", { position: colors.length > 1 ? "top" : "none" })
		.setOption("width", width)
		.setOption("height", height)
		.setPosition(row, column, 0, 0)
		.build();
}

function withTexts(builder: HostChartBuilder, { shape, title, axes }: Chart): HostShapedChartBuilder {
	const shaped = shape === "column" ? builder.asColumnChart() : builder.asLineChart();
	return shaped.setTitle(title).setXAxisTitle(axes.x).setYAxisTitle(axes.y);
}

/** Columns stand over names, a line over amounts. */
function withRanges(
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
