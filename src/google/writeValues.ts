import type { Written } from "../workbook/edits.ts";
import type { Rows } from "../workbook/lazyRows.ts";
import { isDate } from "./fileClock.ts";
import type { HostRange } from "./host.ts";
import { looksParsed } from "./looksParsed.ts";

/** The number format of plain text. */
const PLAIN_TEXT = "@";

/** The first day of 1970 in days since 30 December 1899, from which Sheets counts. */
const SERIAL_OF_1970 = 25_569;

/** Limit of Sheets. A longer text throws, and would end the run halfway. */
const MAX_CELL_CHARS = 50_000;

/**
 * Returns the value to give to `setValues`, which parses a text as if a user typed it. A leading apostrophe prevents that,
 * and does not become part of the text. A date becomes its serial number, which shows the same in every time zone; the cell has
 * a date format.
 */
export function asTyped(written: Written): unknown {
	if (isDate(written)) return written.getTime() / 86_400_000 + SERIAL_OF_1970;
	if (typeof written === "string")
		return needsApostrophe(written) ? `'${fitToCell(written)}` : fitToCell(written);
	const isFormula = typeof written === "object" && written !== null && "formula" in written;
	return isFormula ? written.formula : written;
}

const needsApostrophe = (text: string) => text !== "" && looksParsed(text);

/** Shortens a sentence that quotes a long text. Text that was read from a cell always fits. */
const fitToCell = (text: string) =>
	text.length > MAX_CELL_CHARS ? `${text.slice(0, MAX_CELL_CHARS - 1)}…` : text;

/**
 * Writes values; texts stay texts.
 *
 * A cell of the format `@` keeps a text as it is, and perhaps an apostrophe with it. So a text is written there without one, unless
 * it would be a formula, or loses an apostrophe of its own, should it be parsed after all. Then read it back: an apostrophe that
 * stayed proves that the cell keeps everything.
 *
 * @param columnsOf the range of some of its columns, the first one counted from 0.
 */
export function writeValues(
	range: HostRange,
	columnsOf: (first: number, count: number) => HostRange,
	values: Rows<Written>,
): void {
	const doubtful = doubtfulColumns(values);
	const formats = doubtful === null ? [] : columnsOf(doubtful.first, doubtful.count).getNumberFormats();
	const isPlainText = (row: number, column: number) =>
		doubtful !== null && formats[row]?.[column - doubtful.first] === PLAIN_TEXT;
	let isTried = false;
	const typed = values.map((cells, row) =>
		cells.map((cell, column) => {
			if (!isPlainText(row, column) || typeof cell !== "string") return asTyped(cell);
			if (!/^\s*['=+\-@]/.test(cell)) return fitToCell(cell);
			isTried = true;
			return `'${fitToCell(cell)}`;
		}),
	);
	range.setValues(typed);
	if (!isTried) return;
	const found = range.getValues();
	const isKept = (row: number, column: number) =>
		isPlainText(row, column) && typed[row]![column] === found[row]![column];
	const literal = typed.map((cells, row) =>
		cells.map((cell, column) =>
			isKept(row, column) && typeof cell === "string" ? cell.replace(/^'/, "") : cell,
		),
	);
	if (literal.some((cells, row) => cells.some((cell, column) => cell !== typed[row]![column])))
		range.setValues(literal);
}

/** The columns from the first to the last one with a text that may be parsed: only there a format matters. Null if there is none. */
function doubtfulColumns(values: Rows<Written>): { readonly first: number; readonly count: number } | null {
	let [first, last] = [Number.POSITIVE_INFINITY, -1];
	values.forEach((cells) => {
		for (const [column, cell] of cells.entries()) {
			if ((column >= first && column <= last) || typeof cell !== "string" || !needsApostrophe(cell)) continue;
			first = Math.min(first, column);
			last = Math.max(last, column);
		}
	});
	return last < 0 ? null : { first, count: last - first + 1 };
}
