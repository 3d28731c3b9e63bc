import type { AssignedFacts } from "./assignedColumns.ts";
import { headingKey } from "./headingKey.ts";
import type { ReadColumn } from "./readColumns.ts";
import { understandHeading } from "./understandHeading.ts";
import { MAX_HEADING_WORDS, wordsOfHeading } from "./wordsOfHeading.ts";

/**
 * True for a heading of the days that customers take to pay, such as "Avg days to pay". They are not the days that they are late:
 * that takes the days that they have.
 */
export function isDaysToPay(heading: string): boolean {
	const words = wordsOfHeading(heading);
	if (words.length > MAX_HEADING_WORDS) return false;
	const [meaning] = understandHeading(words);
	return meaning?.fact === "daysLate" && meaning.flag === "?";
}

/** Reads the days that customers take to pay, once a person has said how many they have, unless the days late are known. */
export function withDaysToPay(
	columns: ReadColumn[],
	assigned: AssignedFacts,
	terms: number | null | undefined,
): ReadColumn[] {
	if (terms == null || columns.some(({ fact }) => fact === "daysLate")) return columns;
	const found = columns.findIndex(
		({ fact, suggestion, heading }) =>
			fact === null &&
			suggestion === "daysLate" &&
			assigned[headingKey(heading)] === undefined &&
			isDaysToPay(heading),
	);
	return columns.map((column, index) =>
		index === found ? { ...column, fact: "daysLate", suggestion: null } : column,
	);
}
