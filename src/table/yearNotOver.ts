import type { AssignedFacts } from "./assignedColumns.ts";
import { headingKey } from "./headingKey.ts";
import type { Period } from "./period.ts";
import { isOver } from "./periodRoles.ts";
import type { ReadColumn } from "./readColumns.ts";
import type { Problem } from "./reading.ts";
import { type Meaning, understandHeading } from "./understandHeading.ts";
import { wordsOfHeading } from "./wordsOfHeading.ts";

/**
 * Reports revenue of a year so far, or of one that is not over at the review, where growth is therefore unknown: the year before it is there, but
 * only as a whole. Nothing is reported of columns that the user has decided on.
 */
export function yearNotOver(
	columns: readonly ReadColumn[],
	headerRow: number,
	assigned: AssignedFacts,
	thisYear: number | undefined,
): Problem[] {
	if (columns.some(({ fact }) => fact === "previousRevenue")) return [];
	const ofRevenue = columns.flatMap((column, index) => {
		const meaning = understandHeading(wordsOfHeading(column.heading)).find(({ fact }) => fact === "revenue");
		const isDecided = assigned[headingKey(column.heading)] !== undefined;
		return meaning && !isDecided ? [{ ...column, ...meaning, index, read: column.fact }] : [];
	});
	const now = ofRevenue.find(
		(one) => (isPartOfYear(one.period) && one.read === "revenue") || !isOver(one, thisYear),
	);
	const before = now && ofRevenue.find((one) => one.read === null && isYearBefore(one, now));
	if (!now || !before) return [];
	return [
		{
			kind: "yearNotOver",
			row: headerRow,
			column: now.index,
			heading: now.heading,
			before: { column: before.index, heading: before.heading },
		},
	];
}

/** True for "Revenue YTD" and "Sales January to June 2026". */
function isPartOfYear(period: Period): boolean {
	return period === "toDate" || (typeof period === "string" && period.includes(" "));
}

function isYearBefore({ period }: Meaning, { period: now }: Meaning): boolean {
	if (period === "previous") return true;
	if (typeof period !== "number") return false;
	const year = typeof now === "number" ? now : Number(now.split(" ")[1]);
	return Number.isNaN(year) || period === year - 1;
}
