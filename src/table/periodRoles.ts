import type { Period } from "./period.ts";

/** A column of a figure that has periods: revenue, or a measure of use. */
interface PeriodColumn {
	readonly column: number;
	readonly score: number;
	/** What the columns of one series share: "Net sales" in "Net sales 2024". */
	readonly core: string;
	readonly period: Period;
}

/** Which column is the period of the table, and which two tell the growth. */
export interface PeriodRoles {
	/** The period that the table covers. */
	readonly now?: PeriodColumn | undefined;
	/** The period that `before` precedes, where the table has it apart from `now`. */
	readonly recent?: PeriodColumn | undefined;
	/** The period before; never without its partner, except where it is all there is. */
	readonly before?: PeriodColumn | undefined;
}

/**
 * Tells the columns of one figure apart by the periods in their headings. Growth compares two periods of one
 * length, so a period before is taken only beside the one it precedes.
 *
 * @example "Revenue", "Revenue last 12 months", "Revenue previous 12 months" → now, recent, before
 * @example "Revenue 2024", "Revenue 2025" → before, now; with a "Revenue" besides → before, recent, now
 * @example "Revenue", "Revenue last year" → now, before; "Revenue YTD", "Revenue last year" → now only
 */
export function periodRoles(columns: readonly PeriodColumn[]): PeriodRoles {
	const series = new Map<string, PeriodColumn[]>();
	for (const column of columns) {
		const there = series.get(column.core);
		if (there) there.push(column);
		else series.set(column.core, [column]);
	}
	const [main = [], ...others] = Array.from(series.values()).sort((a, b) => weightOf(b) - weightOf(a));
	const roles = rolesInSeries(main);
	const elsewhere = others.flat().filter((column) => column.period === "previous");
	const alone = roles.before || roles.recent || elsewhere.length !== 1 || !isComparable(main, roles.now);
	return alone ? roles : { ...roles, before: elsewhere[0] };
}

function weightOf(series: readonly PeriodColumn[]): number {
	return Math.max(
		...series.map((column) => (column.period === "previous" ? column.score - 0.1 : column.score)),
	);
}

/** Whether a "last year" of another series ("Omsætning", "Salg sidste år") can only be the year before `now`. */
function isComparable(series: readonly PeriodColumn[], now: PeriodColumn | undefined): boolean {
	return now !== undefined && now.period !== "toDate" && series.length === 1;
}

function rolesInSeries(series: readonly PeriodColumn[]): PeriodRoles {
	const at = (period: Period | undefined) =>
		series
			.filter((column) => column.period === period)
			.reduce<PeriodColumn | undefined>(
				(best, next) => (best && best.score >= next.score ? best : next),
				undefined,
			);
	const years = Array.from(new Set(series.map((column) => column.period)))
		.filter((period): period is number => typeof period === "number")
		.sort((a, b) => b - a);
	const newest = at(years[0]);
	const yearBefore = years[1] === (years[0] as number) - 1 ? at(years[1]) : undefined;
	const [whole, recent, previous] = [at("whole"), at("recent"), at("previous")];
	if (whole && recent) return previous ? { now: whole, recent, before: previous } : { now: whole };
	if (whole && years.length > 1)
		return yearBefore ? { now: whole, recent: newest, before: yearBefore } : { now: whole };
	if (whole) return { now: whole, before: previous };
	if (recent) return { now: recent, before: previous };
	if (newest) return { now: newest, before: yearBefore ?? (years.length === 1 ? previous : undefined) };
	const toDate = at("toDate");
	return toDate ? { now: toDate, before: at("previousToDate") } : { before: previous };
}
