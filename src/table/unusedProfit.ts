import type { FactKey } from "../tiering/facts.ts";
import type { AssignedFacts } from "./assignedColumns.ts";
import type { Cell } from "./cell.ts";
import { fitOfValues } from "./fitOfValues.ts";
import { headingKey } from "./headingKey.ts";
import type { ReadColumn } from "./readColumns.ts";
import type { Problem } from "./reading.ts";
import { type Meaning, understandHeading } from "./understandHeading.ts";
import { MAX_HEADING_WORDS, wordsOfHeading } from "./wordsOfHeading.ts";

const OF_PROFIT: readonly FactKey[] = ["profit", "cost", "margin"];
const CERTAIN: readonly Meaning["flag"][] = ["", "~"];

/** Reports a profit, cost or margin that is not read because the revenue has another period, where the list has no other. */
export function unusedProfit(
	columns: readonly ReadColumn[],
	headerRow: number,
	sampleOf: (column: number) => readonly Cell[],
	assigned: AssignedFacts,
	locale: string | undefined,
): Problem[] {
	if (columns.some(({ fact }) => fact !== null && OF_PROFIT.includes(fact))) return [];
	const revenue = columns.findIndex(({ fact }) => fact === "revenue");
	if (revenue < 0) return [];
	const meaningOf = (heading: string) =>
		understandHeading(wordsOfHeading(heading).slice(0, MAX_HEADING_WORDS))[0];
	const revenueHeading = columns[revenue]!.heading;
	const period = meaningOf(revenueHeading)?.period ?? "whole";
	for (const fact of OF_PROFIT)
		for (const [column, { heading, fact: read }] of columns.entries()) {
			if (read !== null || assigned[headingKey(heading)] !== undefined) continue;
			const meaning = meaningOf(heading);
			if (meaning?.fact !== fact || !CERTAIN.includes(meaning.flag) || meaning.period === period) continue;
			if (meaning.period === "previous" || meaning.period === "previousToDate") continue;
			if (!fitOfValues(fact, sampleOf(column), locale, heading).isEnough) continue;
			const beside = { column: revenue, heading: revenueHeading };
			return [{ kind: "unusedProfit", row: headerRow, column, heading, revenue: beside }];
		}
	return [];
}
