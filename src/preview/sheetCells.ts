import type { OpenedSheet } from "./opened.ts";
import { inGreenwich, isDate } from "./serialDate.ts";

/**
 * The values of an opened sheet, as `src/table` reads them: the UTC fields of a date are the day and time that the cell shows, a
 * formula counts by its stored result, a blank is `""`. All rows are of the same length.
 */
export function sheetCells({ rows }: OpenedSheet): (string | number | boolean | Date)[][] {
	const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	return rows.map((row) =>
		Array.from({ length: width }, (_, column) => {
			const value = row[column]?.value ?? "";
			return isDate(value) ? inGreenwich(value) : value;
		}),
	);
}
