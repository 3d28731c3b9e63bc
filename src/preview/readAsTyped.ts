import type { ICellData } from "@univerjs/core";
import type { Book, Cells } from "./book.ts";
import { separators } from "./separators.ts";
import { hasDecimalComma, plainNumber } from "./typed.ts";

/**
 * Lets a person type as in Sheets: Univer knows only English, so semicolons between arguments become commas, and
 * where the locale has a decimal comma `1.234,50` becomes a number.
 */
export function readAsTyped(book: Book): void {
	book.grid.commands.beforeCommandExecuted((command, options) => {
		if (command.id !== "sheet.mutation.set-range-values" || options?.onlyLocal) return;
		const { cellValue } = command.params as { cellValue?: Cells };
		for (const row of Object.values(cellValue ?? {})) {
			for (const cell of Object.values(row ?? {})) if (cell) read(cell, book.locale);
		}
	});
}

function read(cell: ICellData, locale: string): void {
	if (cell.f?.includes(";")) cell.f = separators(cell.f);
	// text that is to stay text has a type of its own
	if (typeof cell.v !== "string" || (cell.t !== 1 && cell.t !== undefined) || !hasDecimalComma(locale))
		return;
	const value = plainNumber(cell.v, locale);
	if (value !== undefined) Object.assign(cell, { v: value, t: 2 });
}
