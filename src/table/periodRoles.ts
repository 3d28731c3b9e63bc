import { newestPart, type Period } from "./period.ts";

/** A column of a figure that has periods: revenue, or a measure of use. */
interface PeriodColumn {
	readonly column: number;
	readonly score: number;
	/** Words that the columns of a series share: "Net sales" in "Net sales 2024". */
	readonly core: string;
	readonly period: Period;
	readonly lastYear?: number | undefined;
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
 * so an earlier period is taken only together with the one that follows it, and with a year that is not over only the same
 * part of the year before.
 *
 * @example "Revenue", "Revenue last 12 months", "Revenue previous 12 months" → now, recent, before
 * @example "Revenue 2024", "Revenue 2025" → before, now; with a "Revenue" besides → before, recent, now
 * @example "Revenue", "Revenue last year" → now, before; "Revenue YTD", "Revenue last year" → now only
 * @example "Revenue 2025", "Revenue 2026" in 2026 → 2026 is now, without a before; in 2027 → before, now
 * @param thisYear the year of the review; undefined: every year is over
 */
export function periodRoles(columns: readonly PeriodColumn[], thisYear?: number): PeriodRoles {
	const series = new Map<string, PeriodColumn[]>();
	for (const column of columns) {
		const sameSeries = series.get(column.core);
		if (sameSeries) sameSeries.push(column);
		else series.set(column.core, [column]);
	}
	const [main = [], ...others] = Array.from(series.values()).sort(
		(a, b) => scoreOfSeries(b) - scoreOfSeries(a),
	);
	const roles = rolesInSeries(main, thisYear);
	const previousElsewhere = others.flat().filter((column) => column.period === "previous");
	const isComplete =
		roles.before ||
		roles.recent ||
		previousElsewhere.length !== 1 ||
		!isComparable(main, roles.now, thisYear);
	return isComplete ? roles : { ...roles, before: previousElsewhere[0] };
}

/** A series of nothing but "last year" comes after any other: it is what "Charges" of this year are compared with. */
function scoreOfSeries(series: readonly PeriodColumn[]): number {
	return series.reduce(
		(best, { period, score }) => (period === "previous" ? best : Math.max(best, score)),
		-1,
	);
}

/** True if a "last year" of another series ("Omsætning", "Salg sidste år") can only be the year before `now`. */
function isComparable(
	series: readonly PeriodColumn[],
	now: PeriodColumn | undefined,
	thisYear: number | undefined,
): boolean {
	return now !== undefined && now.period !== "toDate" && series.length === 1 && isOver(now, thisYear);
}

/** True if a column's year is over at the review, or it names none. A business year may last as long as its last calendar year. */
export function isOver({ lastYear }: Pick<PeriodColumn, "lastYear">, thisYear: number | undefined): boolean {
	return lastYear === undefined || thisYear === undefined || lastYear < thisYear;
}

function rolesInSeries(series: readonly PeriodColumn[], thisYear: number | undefined): PeriodRoles {
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
	const newestIsOver = newest === undefined || isOver(newest, thisYear);
	const yearBefore = newestIsOver && years[1] === (years[0] as number) - 1 ? columnOf(years[1]) : undefined;
	const [whole, recent, previous] = [columnOf("whole"), columnOf("recent"), columnOf("previous")];
	if (whole && recent) return previous ? { now: whole, recent, before: previous } : { now: whole };
	if (whole && years.length > 1)
		return yearBefore ? { now: whole, recent: newest, before: yearBefore } : { now: whole };
	if (whole) return { now: whole, before: previous };
	if (recent) return { now: recent, before: previous };
	const { part, before: partBefore } = newestPart(series.map((column) => column.period));
	if (newest && partBefore) return { now: newest, recent: columnOf(part), before: columnOf(partBefore) };
	if (newest && !newestIsOver) return { now: newest };
	if (newest) return { now: newest, before: yearBefore ?? (years.length === 1 ? previous : undefined) };
	const toDate = columnOf("toDate");
	if (toDate) return { now: toDate, before: columnOf("previousToDate") };
	return part ? { now: columnOf(part), before: columnOf(partBefore) } : { before: previous };
}
