import { periodOf } from "./period.ts";
import { readModifiers, type Year } from "./readModifiers.ts";

/** The year of a heading that is nothing but a year: "2025", "FY25", "GJ 2024/25"; null for another heading. */
export function yearAlone(words: readonly string[]): Year | null {
	if (words.length === 0 || words.length > 3) return null;
	const modifiers = readModifiers(words);
	const period = modifiers && periodOf(modifiers.modifiers.flat(), modifiers.years, modifiers.months);
	return typeof period === "number" ? modifiers!.years[0]! : null;
}
