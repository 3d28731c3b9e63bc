import type { Modifier } from "./headings/lexicon.ts";

/**
 * Which period a heading speaks of: the table's whole, a recent part of it, the one before, one that is not
 * over ("year to date") and its like a year ago, or a calendar year.
 */
export type Period = "whole" | "recent" | "previous" | "toDate" | "previousToDate" | number;

/**
 * The period that the words beside a fact's name speak of; `null` where they contradict each other.
 *
 * A year beside "last year" only explains it, so the words win; two years that are no business year are no period.
 *
 * @example periodOf(["previous"], []) → "previous"; periodOf([], [2025]) → 2025
 */
export function periodOf(modifiers: readonly Modifier[], years: readonly number[]): Period | null {
	const says = (modifier: Modifier) => modifiers.includes(modifier);
	if (years.length > 1) return null;
	if (says("toDate")) return says("previous") ? "previousToDate" : "toDate";
	if (says("previous")) return says("recent") ? null : "previous";
	if (says("recent")) return "recent";
	return years[0] ?? "whole";
}
