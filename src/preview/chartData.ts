import { type Book, cellAt, coreWorkbook, formatAt } from "./book.ts";
import { type CellValue, cellValue } from "./cell.ts";
import type { LocalChart } from "./charts.ts";

/** One column of what a chart is drawn from. */
export interface ChartColumn {
	readonly heading: string;
	readonly values: readonly CellValue[];
	/** Whether its cells show shares as per cent. */
	readonly isPercent: boolean;
}

/** What the cells of a chart hold now, column by column; the first one is what the others are drawn over. */
export function chartColumns(book: Book, { ranges, headers }: LocalChart): ChartColumn[] {
	const styles = coreWorkbook(book).getStyles();
	return ranges.flatMap(({ sheet, range }) =>
		counted(range.startColumn, range.endColumn).map((column) => {
			const rows = counted(range.startRow, range.endRow);
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

const counted = (first: number, last: number) =>
	Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
