import type { Period } from "./period.ts";

/** A column of a figure that has periods: revenue, or a measure of use. */
interface PeriodColumn {
	readonly column: number;
	readonly score: number;
	/** Words that the columns of a series share: "Net sales" in "Net sales 2024". */
	readonly core: string;
	readonly period: Period;
}

/** The column with the period of the table, and the two that show growth. */
export interface PeriodRoles {
	/** The period that the table covers. */
	readonly now?: PeriodColumn | undefined;
	/** The period that follows `before`, if the table has it apart from `now`. */
	readonly recent?: PeriodColumn | undefined;
	/** The period before; never without the one that follows it, unless it is the only one. */
	readonly before?: PeriodColumn | undefined;
}

/**
 * Tells the columns of one figure apart by the periods in their headings. Growth compares two periods of equal length,
 * so an earlier period is taken only together with the one that follows it.
 *
 * @example "Revenue", "Revenue last 12 months", "Revenue previous 12 months" → now, recent, before
 * @example "Revenue 2024", "Revenue 2025" → before, now; with a "Revenue" besides → before, recent, now
 * @example "Revenue", "Revenue last year" → now, before; "Revenue YTD", "Revenue last year" → now only
 */
export function periodRoles(columns: readonly PeriodColumn[]): PeriodRoles {
	const series = new Map<string, PeriodColumn[]>();
	for (const column of columns) {
		const sameSeries = series.get(column.core);
		if (sameSeries) sameSeries.push(column);
		else series.set(column.core, [column]);
	}
	const [main = [], ...others] = Array.from(series.values()).sort(
		(a, b) => scoreOfSeries(b) - scoreOfSeries(a),
	);
	const roles = rolesInSeries(main);
	const previousElsewhere = others.flat().filter((column) => column.period === "previous");
	const isComplete =
		roles.before || roles.recent || previousElsewhere.length !== 1 || !isComparable(main, roles.now);
	return isComplete ? roles : { ...roles, before: previousElsewhere[0] };
}

function scoreOfSeries(series: readonly PeriodColumn[]): number {
	return Math.max(
		...series.map((column) => (column.period === "previous" ? column.score - 0.1 : column.score)),
	);
}

/** True if a "last year" of another series ("Omsætning", "Salg sidste år") can only be the year before `now`. */
function isComparable(series: readonly PeriodColumn[], now: PeriodColumn | undefined): boolean {
	return now !== undefined && now.period !== "toDate" && series.length === 1;
}

function rolesInSeries(series: readonly PeriodColumn[]): PeriodRoles {
	const columnOf = (period: Period | undefined) =>
		series
			.filter((column) => column.period === period)
			.reduce<PeriodColumn | undefined>(
				(best, next) => (best && best.score >= next.score ? best : next),
				undefined,
			);
	const years = Array.from(new Set(series.map((column) => column.period)))
		.filter((period): period is number => typeof period === "number")
		.sort((a, b) => b - a);
	const newest = columnOf(years[0]);
	const yearBefore = years[1] === (years[0] as number) - 1 ? columnOf(years[1]) : undefined;
	const [whole, recent, previous] = [columnOf("whole"), columnOf("recent"), columnOf("previous")];
	if (whole && recent) return previous ? { now: whole, recent, before: previous } : { now: whole };
	if (whole && years.length > 1)
		return yearBefore ? { now: whole, recent: newest, before: yearBefore } : { now: whole };
	if (whole) return { now: whole, before: previous };
	if (recent) return { now: recent, before: previous };
	if (newest) return { now: newest, before: yearBefore ?? (years.length === 1 ? previous : undefined) };
	const toDate = columnOf("toDate");
	return toDate ? { now: toDate, before: columnOf("previousToDate") } : { before: previous };
}
