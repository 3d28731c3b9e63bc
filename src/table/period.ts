import type { Modifier } from "./headings/lexicon.ts";
import type { MonthRange, Year } from "./readModifiers.ts";

/**
 * Period that a heading names: the table's whole, a recent part of it, the one before, one that is not over ("year to
 * date"), its counterpart a year ago, all years, a calendar year, or a part of one.
 */
export type Period =
	| "whole"
	| "recent"
	| "previous"
	| "toDate"
	| "previousToDate"
	| "allTime"
	| number
	| PartOfYear;

/** "Year to date 2026", "January to September 2026": compared only with the same part of another year. */
type PartOfYear = `${"toDate" | MonthRange} ${number}`;

/**
 * Period that the words beside a fact's name mean; `null` if they contradict each other.
 *
 * A year beside "last year" only explains it, so the words win. Two years are no period: a business year counts as one.
 *
 * @example periodOf(["previous"], []) → "previous"; periodOf([], [{ first: 2025, last: 2025 }]) → 2025
 */
export function periodOf(
	modifiers: readonly Modifier[],
	years: readonly Year[],
	months: readonly MonthRange[] = [],
): Period | null {
	const has = (modifier: Modifier) => modifiers.includes(modifier);
	const [year, otherYear] = years;
	if (otherYear) return null;
	if (months.length > 0)
		return year && months.length === 1 && modifiers.every((modifier) => !IS_PERIOD.has(modifier))
			? `${months[0] as MonthRange} ${year.first}`
			: null;
	if (has("allTime")) return year || has("previous") || has("recent") ? null : "allTime";
	if (has("toDate")) return has("previous") ? "previousToDate" : year ? `toDate ${year.first}` : "toDate";
	if (has("previous")) return has("recent") ? null : "previous";
	if (has("recent")) return "recent";
	return year?.first ?? "whole";
}

const IS_PERIOD: ReadonlySet<Modifier> = new Set(["previous", "recent", "toDate", "allTime"]);

/** A part of a year, and the same part of the year before it. */
export interface PartAndBefore {
	readonly part: Period;
	readonly before: Period;
}

/** The newest part of a year among some periods that has its counterpart in the year before among them; else the newest part. */
export function newestPart(periods: readonly Period[]): Partial<PartAndBefore> {
	const parts = periods
		.flatMap((period) => {
			const [name, year] = typeof period === "string" ? period.split(" ") : [];
			return year === undefined
				? []
				: [{ part: period, before: `${name} ${Number(year) - 1}` as Period, year: Number(year) }];
		})
		.sort((a, b) => b.year - a.year);
	const all = new Set(periods);
	const compared = parts.find(({ before }) => all.has(before));
	return compared ?? (parts[0] ? { part: parts[0].part } : {});
}

/** The period that may be compared with another, as both are equally long; undefined if there is none. */
export function periodBefore(period: Period): Period | undefined {
	if (typeof period === "number") return period - 1;
	if (period === "recent" || period === "whole") return "previous";
	if (period === "toDate") return "previousToDate";
	const [name, year] = period.split(" ");
	return year === undefined ? undefined : (`${name} ${Number(year) - 1}` as Period);
}

/** The larger, the newer. A part of a year is newer than the year before; all years together are older than any. */
export function newness(period: Period): number {
	if (typeof period === "number") return period;
	if (period === "toDate" || period === "recent") return Number.POSITIVE_INFINITY;
	const year = period.split(" ")[1];
	return year === undefined ? 0 : Number(year) - 0.5;
}
