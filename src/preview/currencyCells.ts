import { readNumber } from "../table/readNumber.ts";
import { currencyOfLocale } from "./guessLocale.ts";
import type { OpenedCell } from "./opened.ts";
import { typed } from "./typed.ts";

type Rows = readonly (readonly (OpenedCell | null)[])[];

/**
 * Makes numbers of amounts with the currency of the locale, as Google does: `$3,719` in American becomes 3719 in the format
 * `$#,##0`. Only where the locale reads every amount of the column so, and takes no separator of thousands for a decimal sign: else
 * all stay texts, and the reader of the list, which knows the headings, decides.
 */
export function currencyCells(rows: Rows, locale: string | undefined): Rows {
	const currency = locale && currencyOfLocale(locale);
	if (!locale || !currency) return rows;
	const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
	const columns = Array.from({ length: width }, (_, column) => amounts(rows, column, locale, currency));
	if (columns.every(({ size }) => size === 0)) return rows;
	return rows.map((row, r) => row.map((cell, c) => columns[c]?.get(r) ?? cell));
}

const NONE: ReadonlyMap<number, OpenedCell> = new Map();

/** The texts of a column as numbers, by row; none where the column has no currency or some amount does not fit. */
function amounts(
	rows: Rows,
	column: number,
	locale: string,
	currency: RegExp,
): ReadonlyMap<number, OpenedCell> {
	const found = new Map<number, OpenedCell>();
	let hasCurrency = false;
	for (const [row, cells] of rows.entries()) {
		const text = cells[column]?.value;
		if (typeof text !== "string" || !/\d/.test(text)) continue;
		const number = readNumber(text);
		if (!number) continue;
		const entry = typed(text, locale);
		if (entry.kind !== "number") return NONE;
		const { first, second, percent } = number;
		const isThousand =
			first === null ||
			second === null ||
			Math.abs(entry.value) >= Math.max(Math.abs(first), Math.abs(second));
		if (percent || (entry.value !== first && entry.value !== second) || !isThousand) return NONE;
		if (number.currency && !currency.test(text)) return NONE;
		hasCurrency ||= number.currency;
		found.set(row, {
			value: entry.value,
			...(entry.format ? { format: spaced(entry.format, text) } : {}),
		});
	}
	return hasCurrency ? found : NONE;
}

/** A number format with the space that the text has beside its currency. */
function spaced(format: string, text: string): string {
	if (/\d\s+[^\d\s]/.test(text)) return format.replace(/0(?=[^0#.,])/, "0 ");
	return /[^\d\s]\s+\d/.test(text) ? format.replace(/(?<=[^0#.,])#/, " #") : format;
}
