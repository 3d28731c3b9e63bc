import { type Book, cellAt, coreWorkbook, formatAt } from "./book.ts";
import { type CellValue, cellValue } from "./cell.ts";
import type { LocalChart } from "./charts.ts";

/** One column of the cells that a chart shows. */
export interface ChartColumn {
	readonly heading: string;
	readonly values: readonly CellValue[];
	/** True where its cells show shares as per cent. */
	readonly isPercent: boolean;
}

/** Returns the current values of a chart's cells, column by column. The first column is the x axis of the others. */
export function chartColumns(book: Book, { ranges, headers }: LocalChart): ChartColumn[] {
	const styles = coreWorkbook(book).getStyles();
	return ranges.flatMap(({ sheet, range }) =>
		numbersFrom(range.startColumn, range.endColumn).map((column) => {
			const rows = numbersFrom(range.startRow, range.endRow);
			const formats = rows.map((row) => formatAt(styles, sheet, row, column));
			const cells = rows.map((row, index) => {
				const cell = cellAt(book, sheet, row, column);
				return cell ? cellValue(cell, formats[index]!) : "";
			});
			return {
				heading: headers > 0 ? String(cells[headers - 1] ?? "") : "",
				values: cells.slice(headers),
				isPercent: (formats[headers] ?? "").includes("%"),
			};
		}),
	);
}

export const numbersFrom = (first: number, last: number) =>
	Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
