import type { Chart, Edit } from "../workbook/edits.ts";
import type { Area } from "../workbook/port.ts";
import type {
	Host,
	HostChart,
	HostChartBuilder,
	HostRange,
	HostShapedChartBuilder,
	HostSheet,
} from "./host.ts";
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
 * may make a chart of the same cells. A new chart has the id that was not there before. If no chart has that id (ids or metadata may get lost when a file is copied or goes through
 * another program), takes the chart of the same columns from the same row on. If there is none either, a user has deleted the
 * chart, and it is not inserted again.
 *
 * Updates only shape, cells, texts and axis titles. Position, size and colours are set once, so that a user's changes to them,
 * and to everything else, stay.
 */
export function drawCharts(
	{ tab, charts }: Extract<Edit, { kind: "charts" }>,
	{ sheet, range, tabs }: Sheets,
	{ ChartHiddenDimensionStrategy }: Host["Charts"],
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
	let seen = existing;
	for (const chart of charts) {
		const id = known[chart.mark];
		const ours = withId(id, existing) ?? existing.find((one) => hasSameCells(one.chart, chart));
		if (ours !== undefined) {
			ids[chart.mark] = ours.id;
			if (!isUpToDate(chart, ours))
				on.updateChart(withRanges(withTexts(ours.chart.modify(), chart), chart, range).build());
		} else if (id === undefined) {
			const drawn = newChart(on, chart, range);
			// The cells may be hidden, and a filter on the tab may hide their rows.
			on.insertChart(drawn.setHiddenDimensionStrategy(ChartHiddenDimensionStrategy.SHOW_BOTH).build());
			const after = existingCharts(on);
			const inserted = insertedChart(
				after.filter((one) => withId(one.id, seen) === undefined),
				chart,
			);
			if (inserted !== undefined) ids[chart.mark] = inserted.id;
			seen = after;
		}
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
		return typeof id === "number" ? [{ chart, id }] : [];
	});

const withId = (id: number | undefined, existing: readonly ExistingChart[]) =>
	existing.find((one) => one.id === id);

/** The chart that this run has inserted. A user may have inserted others in the same moment: they show other cells. */
const insertedChart = (added: readonly ExistingChart[], chart: Chart) =>
	added.length === 1 ? added[0] : added.find((one) => hasSameCells(one.chart, chart));

/** Compares the cells too: a user may have given the chart others since. */
const isUpToDate = (chart: Chart, { chart: existing }: ExistingChart) =>
	chart.isAsBefore === true && sameText(columnsShown(existing), columnsOf(chart.ranges));

/** Ignores the number of rows, which changes with the list. */
const hasSameCells = (existing: HostChart, { ranges }: Chart) =>
	sameText(columnsShown(existing).map(withoutRows), columnsOf(ranges).map(withoutRows));

/** A column of cells that a chart shows. */
interface ShownColumn {
	readonly column: number;
	readonly row: number;
	readonly rows: number;
}

const withoutRows = ({ column, row }: ShownColumn) => ({ column, row });

const sameText = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const columnsShown = (chart: HostChart) =>
	columnsOf(
		chart.getRanges().map((range) => ({
			row: range.getRow(),
			column: range.getColumn(),
			rows: range.getNumRows(),
			columns: range.getNumColumns(),
		})),
	);

/** Returns the columns of some ranges from left to right: Sheets may return the ranges of a chart merged or split. */
function columnsOf(ranges: readonly Omit<Area, "tab">[]): ShownColumn[] {
	const pieces = ranges
		.flatMap(({ row, column, rows, columns }) =>
			Array.from({ length: columns }, (_, index) => ({ column: column + index, row, rows })),
		)
		.sort((a, b) => a.column - b.column || a.row - b.row);
	const joined: ShownColumn[] = [];
	for (const piece of pieces) {
		const above = joined[joined.length - 1];
		if (above?.column === piece.column && above.row + above.rows === piece.row)
			joined[joined.length - 1] = { ...above, rows: above.rows + piece.rows };
		else joined.push(piece);
	}
	return joined;
}

/** Large enough to be seen on a line. */
const POINTS = { pointSize: 10, lineWidth: 0 };

function newChart(sheet: HostSheet, chart: Chart, range: RangeOf): HostChartBuilder {
	const { ranges, colors, place, points } = chart;
	const { row, column, width, height } = place;
	// Make room for the cell that the chart is anchored to
	range({ tab: ranges[0]!.tab, row, column, rows: 1, columns: 1 });
	const drawn = withRanges(withTexts(sheet.newChart(), chart).setColors([...colors]), chart, range)
		.setOption("legend", { position: colors.length > 1 ? "top" : "none" })
		.setOption("width", width)
		.setOption("height", height)
		.setPosition(row, column, 0, 0);
	if (chart.shape === "scatter") drawn.setOption("pointSize", POINTS.pointSize);
	return points === undefined ? drawn : drawn.setOption("series", { [points]: POINTS });
}

const SHAPES: Readonly<Record<Chart["shape"], (builder: HostChartBuilder) => HostShapedChartBuilder>> = {
	column: (builder) => builder.asColumnChart(),
	line: (builder) => builder.asLineChart(),
	scatter: (builder) => builder.asScatterChart(),
};

function withTexts(builder: HostChartBuilder, { shape, title, axes }: Chart): HostShapedChartBuilder {
	const shaped = SHAPES[shape](builder);
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
