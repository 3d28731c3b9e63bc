import type { Modifier } from "./headings/lexicon.ts";

/**
 * Period that a heading names: the table's whole, a recent part of it, the one before, one that is not over ("year to
 * date"), its counterpart a year ago, or a calendar year.
 */
export type Period = "whole" | "recent" | "previous" | "toDate" | "previousToDate" | number;

/**
 * Period that the words beside a fact's name mean; `null` if they contradict each other.
 *
 * A year beside "last year" only explains it, so the words win. Two years are no period: a business year counts as one.
 *
 * @example periodOf(["previous"], []) → "previous"; periodOf([], [2025]) → 2025
 */
export function periodOf(modifiers: readonly Modifier[], years: readonly number[]): Period | null {
	const has = (modifier: Modifier) => modifiers.includes(modifier);
	if (years.length > 1) return null;
	if (has("toDate")) return has("previous") ? "previousToDate" : "toDate";
	if (has("previous")) return has("recent") ? null : "previous";
	if (has("recent")) return "recent";
	return years[0] ?? "whole";
}
