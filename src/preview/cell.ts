import type { CellValueType, ICellData } from "@univerjs/core";
import { isDateFormat } from "numfmt";
import { fromSerial, isDate, toSerial } from "./serialDate.ts";
import { type Typed, typed } from "./typed.ts";

/** The value of a cell as Apps Script reads and writes it. */
export type CellValue = string | number | boolean | Date;

/** Univer's own numbers for the types of a cell. */
const TYPE = { text: 1, number: 2, boolean: 3, keptText: 4 } as const;

/** Clears the content of a cell and leaves its style. */
const CLEARED: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** Returns the value of a cell as Apps Script reads it: `""` for a blank, a `Date` where the format is that of a date. */
export function cellValue(cell: ICellData | null | undefined, format: string): CellValue {
	if (!cell) return "";
	const value = cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, "");
	if (value === undefined || value === null) return "";
	if (cell.t === TYPE.boolean || typeof value === "boolean") return value === true || Number(value) === 1;
	if (cell.t === TYPE.text || cell.t === TYPE.keptText || typeof value === "string") {
		return cell.t === TYPE.number ? fromNumber(Number(value), format) : String(value);
	}
	return fromNumber(value, format);
}

function fromNumber(value: number, format: string): number | Date {
	return isDateFormat(format) ? fromSerial(value) : value;
}

/**
 * Returns the cell that results when a script writes a value.
 *
 * @param keepsApostrophe in a cell of the format `@` a leading apostrophe stays as a letter.
 */
export function cellHolding(
	value: unknown,
	format: string,
	locale: string,
	keepsApostrophe: boolean,
): ICellData {
	if (value === null || value === undefined) return CLEARED;
	if (typeof value === "number") return ofNumber(value);
	if (typeof value === "boolean") return { ...CLEARED, v: value ? 1 : 0, t: TYPE.boolean };
	if (isDate(value)) {
		const shown = isDateFormat(format) ? {} : { s: { n: { pattern: "yyyy-mm-dd" } } };
		return { ...ofNumber(toSerial(value)), ...shown };
	}
	if (typeof value !== "string")
		throw new Error(`A cell cannot contain ${Object.prototype.toString.call(value)}.`);
	if (format === "@" && value !== "") return keptText(keepsApostrophe ? value : value.replace(/^'/, ""));
	return cellOf(typed(value, locale), value.startsWith("'"), format);
}

function cellOf(entry: Typed, quoted: boolean, format: string): ICellData {
	if (entry.kind === "blank") return CLEARED;
	if (entry.kind === "formula") return { ...CLEARED, f: entry.formula, v: null };
	if (entry.kind === "boolean") return { ...CLEARED, v: entry.value ? 1 : 0, t: TYPE.boolean };
	if (entry.kind === "text") {
		return quoted ? keptText(entry.text) : { ...CLEARED, v: entry.text, t: TYPE.text };
	}
	const general = format === "" || /^general$/i.test(format);
	const shown = entry.format && general ? { s: { n: { pattern: entry.format } } } : {};
	return { ...ofNumber(entry.value), ...shown };
}

function ofNumber(value: number): ICellData {
	if (!Number.isFinite(value)) return { ...CLEARED, v: "#NUM!", t: TYPE.text };
	return { ...CLEARED, v: value, t: TYPE.number };
}

/** Returns a cell whose text stays a text, even if it looks like a number, a date or a formula. */
export function keptText(text: string): ICellData {
	return { ...CLEARED, v: text, t: TYPE.keptText as CellValueType };
}
