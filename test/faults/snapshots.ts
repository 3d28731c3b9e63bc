import type { SheetMetadata } from "../../src/google/fileMetadata.ts";
import { a1 } from "../../src/preview/a1.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { columnDepth } from "../../src/preview/rowGroups.ts";
import { metadataOf } from "../workbook/sheetMetadata.ts";

/** Style of an untouched cell: not bold, and not wrapped */
const DEFAULT_STYLE: Readonly<Record<string, unknown>> = { bl: 0, tb: 1 };

/**
 * Everything visible on one sheet, and its metadata; but not its protection, which may be refused without the run failing.
 * Dates are given as days, because runs happen at different times.
 */
export function tabSnapshot(book: Headless, name: string) {
	const sheet = book.grid(name).getSheet();
	const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
	const styles: Record<string, unknown> = {};
	const widths: number[] = [];
	for (let column = 0; column < columns; column++) {
		widths.push(sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0);
		for (let row = 0; row < rows; row++) {
			const style = sheet.getComposedCellStyle(row, column);
			const chosen = Object.entries(style ?? {}).filter(([key, value]) => DEFAULT_STYLE[key] !== value);
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
		columnGroups: widths.map((_, column) => columnDepth(sheet, column)),
		filter: filterSnapshot(book, name),
		frozen: sheet.getConfig().freeze.ySplit,
		kept: withoutIds(metadataOf(book, name)),
	};
}

/** The range of the filter, and the rows that it hides; null if there is none. */
function filterSnapshot(book: Headless, name: string) {
	const range = book.face(name).getFilter()?.getRange();
	if (range === undefined) return null;
	const rows = Array.from({ length: range.getNumRows() }, (_, index) => range.getRow() + index);
	return {
		range: range.getA1Notation(),
		hidden: rows.filter((row) => book.face(name).isRowHiddenByFilter(row)),
	};
}

/** Metadata without the ids of charts: a chart that is made again has another id. */
function withoutIds({ isProtected: _, charts = {}, ...rest }: SheetMetadata) {
	return { ...rest, charts: Object.keys(charts).sort() };
}

/** {@link tabSnapshot} of all sheets, in their order. */
export const fileSnapshot = (book: Headless) => book.sheets().map((name) => tabSnapshot(book, name));

const dayOf = (value: unknown) =>
	Object.prototype.toString.call(value) === "[object Date]" ? (value as Date).toDateString() : value;
