/// <reference path="../preview/papaparse.d.ts" />
import Papa from "papaparse";
import type { OpenedCell, OpenedSheet } from "../preview/opened.ts";
import { inGreenwich, isDate } from "../preview/serialDate.ts";
import { hasDecimalComma } from "../preview/typed.ts";

/**
 * What a spreadsheet would run as a formula, rather than show as a text. A number with a sign, such as that of a telephone, runs
 * nothing.
 */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d\s.,()%-]*$))/;

/** Excel takes a file without it for one of its old encodings. */
const BYTE_ORDER_MARK = "\ufeff";

/** Returns the cells of a sheet as CSV, separated and with decimals as the locale has them. A text stays a text. */
export function csvText({ rows }: OpenedSheet, locale: string): string {
	const decimalComma = hasDecimalComma(locale);
	const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	const cells = rows.map((row) =>
		Array.from({ length: width }, (_, column) => textOf(row[column], decimalComma)),
	);
	return BYTE_ORDER_MARK + Papa.unparse(cells, { delimiter: decimalComma ? ";" : "," });
}

function textOf(cell: OpenedCell | null | undefined, decimalComma: boolean): string {
	const value = cell?.value ?? "";
	if (typeof value === "number") return decimalComma ? String(value).replace(".", ",") : String(value);
	if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
	if (isDate(value)) return isoText(inGreenwich(value));
	return FORMULA.test(value) ? `'${value}` : value;
}

/** A day, with its time if it has one. */
const isoText = (date: Date) => date.toISOString().slice(0, 19).replace("T", " ").replace(" 00:00:00", "");
