import type { Language } from "../../i18n/language.ts";
import { type ProfitKind, profitKind } from "../../i18n/profitKind.ts";
import { CHART_COLORS, TIER_CHART_COLORS } from "../../results/chartColors.ts";
import { isMostlyAssumed } from "../../tiering/summary/assumedProfits.ts";
import { PLACEMENTS, TIERS } from "../../tiering/tier.ts";
import type { Chart } from "../edits.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { bandTop, CHART_HEIGHT_PIXELS } from "./chartBand.ts";
import { MOVEMENT_FINDING_KEY, movementKey } from "./movementLines.ts";
import type { SummaryLine } from "./summaryLine.ts";
import { tierKey } from "./tierLines.ts";

/** Lines of the summary and their rows, as they are about to be written. */
interface SummaryRows {
	readonly lines: readonly SummaryLine[];
	readonly rows: ReadonlyMap<string, number>;
}

/** Keys of the bands: one below the table of tiers, one below the table of movements. */
export const CHART_BANDS = { tiers: "charts", movement: "movementCharts" };
/** Anchors and widths in pixels. The whale curve is on the left because it is there whenever the tiers are. */
const ANCHORS = {
	whale: { band: CHART_BANDS.tiers, column: 1, width: 690 },
	tiers: { band: CHART_BANDS.tiers, column: 6, width: 560 },
	movement: { band: CHART_BANDS.movement, column: 1, width: 690 },
};

/** Columns of the lines, counted from 0, as each part lays them out. */
const TIER = { name: 0, customers: 3, netProfit: 7 };
const WHALE = { share: 0, addedUp: 6 };
const MOVEMENT = { before: 0, now: [2, 3, 4, 5, 6] };

/**
 * The charts of the summary: tiers by customers and by net profit, moves between tiers, and the whale curve. A chart
 * without data is left out.
 */
export function summaryCharts(
	summary: SummaryRows,
	{ ratings, policy }: Pick<RatedTab, "ratings" | "policy">,
	language: Language,
): Chart[] {
	return [
		tierChart(summary, profitKind(policy), isMostlyAssumed(ratings), language),
		movementChart(summary, language),
		whaleChart(summary),
	].filter((chart) => chart !== null);
}

function tierChart(
	summary: SummaryRows,
	profit: ProfitKind,
	isAssumed: boolean,
	language: Language,
): Chart | null {
	const gap = widestGapTitle(summary.lines, profit, language);
	const title = gap !== null && isAssumed ? language.words.diagnosis.atUsualMargin(gap) : gap;
	const columns = [TIER.name, TIER.customers, TIER.netProfit];
	const ranges = rangesOf("tiers", PLACEMENTS.map(tierKey), columns, summary);
	const place = chartAnchor("tiers", summary);
	if (title === null || ranges === null || place === null) return null;
	const { headings, chart } = language.words.summary;
	const axes = { x: headings(profit)[TIER.name]!, y: chart.share };
	const colors = [CHART_COLORS.beside, CHART_COLORS.main];
	return { mark: "tiers", shape: "column", title, axes, colors, ranges, place };
}

/** Sentence about the tier whose share of net profit differs most from its share of customers; null if no share is known. */
function widestGapTitle(
	lines: readonly SummaryLine[],
	profit: ProfitKind,
	{ words, figures }: Language,
): string | null {
	const known = TIERS.flatMap((tier) => {
		const cells = lines.find(({ key }) => key === tierKey(tier))?.cells ?? [];
		const [customers, netProfit] = [cells[TIER.customers], cells[TIER.netProfit]];
		return typeof customers === "number" && customers > 0 && typeof netProfit === "number"
			? [{ tier, customers, netProfit, apart: Math.abs(netProfit - customers) }]
			: [];
	});
	const [first] = known.sort((a, b) => b.apart - a.apart);
	if (first === undefined) return null;
	return words.summary.chart.tiers(
		words.tierName(first.tier),
		figures.percent(first.customers),
		figures.percent(first.netProfit),
		profit,
	);
}

/** Without new customers: they have not moved, and may be so many that nothing else is visible. */
function movementChart(summary: SummaryRows, { words: { movement } }: Language): Chart | null {
	const columns = [MOVEMENT.before, ...MOVEMENT.now];
	const ranges = rangesOf("movement", PLACEMENTS.map(movementKey), columns, summary);
	const place = chartAnchor("movement", summary);
	if (ranges === null || place === null) return null;
	const title = String(summary.lines.find(({ key }) => key === MOVEMENT_FINDING_KEY)?.cells[0]);
	const colors = PLACEMENTS.map((placement) => TIER_CHART_COLORS[placement]);
	return {
		mark: "movement",
		shape: "column",
		stacked: true,
		title,
		axes: movement.axes,
		colors,
		ranges,
		place,
	};
}

function whaleChart(summary: SummaryRows): Chart | null {
	const cellsOf = (wanted: string) => summary.lines.find(({ key }) => key === wanted)?.cells ?? [];
	const keys = summary.lines.map(({ key }) => key).filter((key) => /^whale\.\d+$/.test(key));
	const ranges = rangesOf("whale", keys, [WHALE.share, WHALE.addedUp], summary);
	const place = chartAnchor("whale", summary);
	if (ranges === null || place === null) return null;
	const headings = cellsOf("whale.headings");
	const axes = { x: String(headings[WHALE.share]), y: String(headings[WHALE.addedUp]) };
	const title = String(cellsOf("whale.found")[0]);
	const colors = [CHART_COLORS.main];
	return { mark: "whale", shape: "line", title, axes, colors, ranges, place };
}

/** Null if the band was deleted. */
function chartAnchor(chart: keyof typeof ANCHORS, { rows }: SummaryRows): Chart["place"] | null {
	const { band, ...place } = ANCHORS[chart];
	const row = rows.get(bandTop(band));
	return row === undefined ? null : { row, height: CHART_HEIGHT_PIXELS, ...place };
}

/**
 * Columns of a part from its headings down to the last of its lines, including rows that users have inserted. Null if
 * there are no lines, or if a user has moved one above the headings.
 */
function rangesOf(
	part: string,
	keys: readonly string[],
	columns: readonly number[],
	{ rows }: SummaryRows,
): Chart["ranges"] | null {
	const first = rows.get(`${part}.headings`);
	const existing = keys.map((key) => rows.get(key)).filter((row) => row !== undefined);
	if (first === undefined || existing.length === 0 || Math.min(...existing) < first) return null;
	return columns.map((index) => ({
		tab: "summary" as const,
		row: first,
		rows: Math.max(...existing) - first + 1,
		column: index + 1,
		columns: 1,
	}));
}
