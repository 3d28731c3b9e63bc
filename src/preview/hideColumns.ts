import type { Worksheet } from "@univerjs/core";
import type { Book } from "./book.ts";

/** Hides columns by Univer's mutation: its command would select a column beside them. @param first counted from 0, as is `last`. */
export const hideColumns = (book: Book, sheet: Worksheet, first: number, last: number): void =>
	changeColumns("sheet.mutation.set-col-hidden", book, sheet, first, last);

export const showColumns = (book: Book, sheet: Worksheet, first: number, last: number): void =>
	changeColumns("sheet.mutation.set-col-visible", book, sheet, first, last);

function changeColumns(mutation: string, book: Book, sheet: Worksheet, first: number, last: number): void {
	const ranges = [{ startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: first, endColumn: last }];
	const sheetRef = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
	book.grid.commands.syncExecuteCommand(mutation, { ...sheetRef, ranges });
}
