import type { Scratch } from "../assumptions/assumption.ts";
import { isReport } from "./report.ts";

/** Returns the name of the first tab that has anything on it but the results of a live check; null if there is none. */
export function theirContent(book: Scratch["book"]): string | null {
	const filled = book.getSheets().find((sheet) => {
		try {
			// The first call throws for a tab that is nothing but a chart.
			return (
				(sheet.getLastRow() > 0 && !isReport(sheet)) ||
				sheet.getCharts().length > 0 ||
				sheet.getConditionalFormatRules().length > 0 ||
				sheet
					.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
					.getNotes()
					.some((row) => row.some((note) => note !== ""))
			);
		} catch {
			return true;
		}
	});
	return filled?.getName() ?? null;
}
