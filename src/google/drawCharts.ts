import type { Chart, Edit } from "../workbook/edits.ts";
import type { Area } from "../workbook/port.ts";
import type { HostChart, HostChartBuilder, HostRange, HostShapedChartBuilder, HostSheet } from "./host.ts";
import type { Sheets } from "./sheets.ts";

type RangeOf = (area: Area) => HostRange;

/** A chart on the sheet. */
interface ExistingChart {
	readonly chart: HostChart;
	readonly id: number;
}

/**
 * Inserts the add-on's charts on a sheet, or updates them in position. Skips a chart that is up to date.
 *
 * Recognises a chart by the id that Sheets gave it, which is stored in the metadata: titles change with every run, and a user
 * may make a chart of the same cells. If no chart has that id (ids or metadata may get lost when a file is copied or goes through
 * another program), takes the chart of the same columns from the same row on. If there is none either, a user has deleted the
 * chart, and it is not inserted again.
 *
 * Updates only shape, cells, texts and axis titles. Position, size and colours are set once, so that a user's changes to them,
 * and to everything else, stay.
 */
export function drawCharts(
	{ tab, charts }: Extract<Edit, { kind: "charts" }>,
	{ sheet, range, tabs }: Sheets,
): void {
	const { charts: known = {}, going = [] } = tabs.metadata(tab);
	if (charts.length === 0 && Object.keys(known).length + going.length === 0) return;
	const on = sheet(tab);
	const existing = existingCharts(on);
	const isWanted = ([name]: readonly [string, number]) => charts.some((chart) => chart.mark === name);
	const ids = Object.fromEntries(Object.entries(known).filter(isWanted));
	const unwanted = Object.entries(known).filter((one) => !isWanted(one));
	const gone = [...going, ...unwanted.map(([, id]) => id)];
	// Store this before deleting: a chart whose id is stored and that is missing counts as deleted by a user.
	if (gone.length > 0) {
		tabs.setMetadata(tab, { charts: orUndefined(ids), going: gone });
		tabs.storeMetadata();
	}
	const added: Chart[] = [];
	for (const chart of charts) {
		const id = known[chart.mark];
		const ours = withId(id, existing) ?? existing.find((one) => hasSameCells(one.chart, chart));
		if (ours !== undefined) {
			ids[chart.mark] = ours.id;
			if (!isUpToDate(chart, ours))
				on.updateChart(withRanges(withTexts(ours.chart.modify(), chart), chart, range).build());
		} else if (id === undefined) {
			on.insertChart(newChart(on, chart, range));
			added.push(chart);
		}
	}
	// A chart gets its id only once it is on the sheet, so look for one that was not there before.
	const after = added.length === 0 ? [] : existingCharts(on).filter(({ id }) => !withId(id, existing));
	for (const chart of added) {
		const inserted = after.find((one) => hasSameCells(one.chart, chart));
		if (inserted !== undefined) ids[chart.mark] = inserted.id;
	}
	for (const id of gone) {
		const chart = Object.values(ids).includes(id) ? undefined : withId(id, existing);
		if (chart !== undefined) on.removeChart(chart.chart);
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

const withId = (id: number | undefined, existing: readonly ExistingChart[]) =>
	existing.find((one) => one.id === id);

/** Compares the cells too: a user may have given the chart others since. */
const isUpToDate = (chart: Chart, { chart: existing }: ExistingChart) =>
	chart.isAsBefore === true && hasSameCells(existing, chart) && hasSameRows(existing, chart);

/** Ignores the number of rows, which changes with the list. */
function hasSameCells(existing: HostChart, { ranges }: Chart): boolean {
	const current = existing.getRanges();
	return (
		current.length === ranges.length &&
		ranges.every(({ row, column, columns }, index) => {
			const range = current[index]!;
			return range.getRow() === row && range.getColumn() === column && range.getNumColumns() === columns;
		})
	);
}

const hasSameRows = (existing: HostChart, { ranges }: Chart) =>
	existing.getRanges().every((range, index) => range.getNumRows() === ranges[index]!.rows);

function newChart(sheet: HostSheet, chart: Chart, range: RangeOf): HostChart {
	const { ranges, colors, place } = chart;
	const { row, column, width, height } = place;
	// Make room for the cell that the chart is anchored to
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

/** Columns have names below them, so their labels are text; a line has amounts. */
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
