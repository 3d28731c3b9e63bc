import { CellValueType, type ICellData, InterceptorEffectEnum, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT } from "@univerjs/sheets";
import { format } from "numfmt";
import type { Book } from "../book.ts";
import { hasDecimalComma, plainNumber } from "../typed.ts";

/** Univer writes the numbers that have a number format at 10: a later turn finds texts there. */
const AFTER_FORMATS = 1;
/** Univer reads what was typed at 0, in English: `1,234` as 1234. */
const BEFORE_UNIVER_READS = 1;

/**
 * Writes numbers as the file's locale does where Univer always writes a decimal point, in cells without a number format and in the
 * editor of a cell, and reads them so when the editor closes.
 */
export function localDecimals(book: Book): void {
	const written = (cell: Nullable<ICellData>): Nullable<ICellData> => {
		if (typeof cell?.v !== "number" || Number.isInteger(cell.v) || !hasDecimalComma(book.locale)) return cell;
		return { ...cell, v: format("General", cell.v, { locale: book.locale }) };
	};
	const read = (cell: Nullable<ICellData>): Nullable<ICellData> => {
		// after an apostrophe a text stays one
		const isKept = cell?.t === CellValueType.FORCE_STRING;
		if (typeof cell?.v !== "string" || isKept || !hasDecimalComma(book.locale)) return cell;
		const value = plainNumber(cell.v, book.locale);
		return value === undefined ? cell : { ...cell, v: value, t: CellValueType.NUMBER };
	};
	const { interceptors } = book.grid;
	interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
		effect: InterceptorEffectEnum.Value,
		priority: AFTER_FORMATS,
		handler: (cell, _, next) => next(written(cell)),
	});
	interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
		priority: AFTER_FORMATS,
		handler: (cell, _, next) => next(written(cell)),
	});
	interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
		priority: BEFORE_UNIVER_READS,
		handler: (cell, _, next) => next(read(cell)),
	});
}
