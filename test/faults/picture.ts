import type { SheetMetadata } from "../../src/google/fileMetadata.ts";
import { a1 } from "../../src/preview/a1.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { mark } from "../workbook/marks.ts";

/** Not bold, and not wrapped: as cells look that nobody has given a look. */
const PLAIN: Readonly<Record<string, unknown>> = { bl: 0, tb: 1 };

/**
 * Everything there is to see on one sheet, and what is kept with it; but whether it is protected, which a run may be refused without
 * failing. A date is given as its day: runs happen at different times.
 */
export function picture(book: Headless, name: string) {
	const sheet = book.grid(name).getSheet();
	const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
	const styles: Record<string, unknown> = {};
	const widths: number[] = [];
	for (let column = 0; column < columns; column++) {
		widths.push(sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0);
		for (let row = 0; row < rows; row++) {
			const style = sheet.getComposedCellStyle(row, column);
			const chosen = Object.entries(style ?? {}).filter(([look, value]) => PLAIN[look] !== value);
			if (chosen.length > 0) styles[a1(row + 1, column + 1)] = Object.fromEntries(chosen);
		}
	}
	return {
		name,
		values: book.values(name).map((row) => row.map(dayOf)),
		formulas: book.formulas(name),
		notes: book.notes(name),
		rules: book
			.rules(name)
			.map(({ rule, ranges }) => [
				rule,
				ranges.map(({ startRow, startColumn, endRow, endColumn }) => [
					startRow,
					startColumn,
					endRow,
					endColumn,
				]),
			]),
		charts: book
			.charts(name)
			.map(({ id: _, ...chart }) => chart)
			.sort((a, b) => a.title.localeCompare(b.title)),
		styles,
		widths,
		frozen: sheet.getConfig().freeze.ySplit,
		kept: withoutIds(mark(book, name)),
	};
}

/** A chart that is made again has another id. */
function withoutIds({ isProtected: _, charts = {}, ...kept }: SheetMetadata) {
	return { ...kept, charts: Object.keys(charts).sort() };
}

/** The same of all sheets, in their order. */
export const wholePicture = (book: Headless) => book.sheets().map((name) => picture(book, name));

const dayOf = (value: unknown) =>
	Object.prototype.toString.call(value) === "[object Date]" ? (value as Date).toDateString() : value;
