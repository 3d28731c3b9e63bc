import { columnNotation, type Notation, valueInNotation } from "../table/notation.ts";
import { readNumber, type WrittenNumber } from "../table/readNumber.ts";
import type { OpenedCell } from "./opened.ts";

/** The cells of a text file. */
interface TextCells {
	readonly rows: readonly (readonly (OpenedCell | null)[])[];
	/** How the file writes decimals, where its columns agree on it. */
	readonly decimals: "." | "," | undefined;
}

/** Digits that a number stores. A longer one stays text, so that no digit is lost. */
const MAX_DIGITS = 15;

/** A number without unit: 12, -7, 12.5, 1.234,50. `0012` is a code, and `12 500` may be a telephone. */
const PLAIN = /^-?(?!0\d)\d[\d.,]*$/;
const WHOLE = /^-?\d+$/;
/** A text in which a sign may separate thousands or decimals, or the parts of a date. */
const WITH_SIGN = /\d[.,/-]\d/;
const OTHER_DATE = /^\d{1,2}([./-])\d{1,2}\1(\d{4}|\d{2})\b/;

/**
 * Makes cells of texts. A number becomes one only where its column leaves no doubt: `12.500` is 12.5 or 12,500 until a cell such as
 * `1.234,56` settles it. Where a column does not settle it, its cells stay texts, and so do the cells with a sign in all other
 * columns: the reader of the list, which knows the headings, needs them to decide. The same holds where columns contradict each other.
 * So do per cents: a bare 0.42 below "DB" would be money, "42 %" is a margin. Amounts with a currency are left to `currencyCells`.
 */
export function textCells(rows: readonly (readonly string[])[]): TextCells {
	const columns = Array.from(
		{ length: rows.reduce((most, { length }) => Math.max(most, length), 0) },
		(_, column) => writtenColumn(rows, column),
	);
	const isOpenAnywhere = columns.some(({ isOpen }) => isOpen) || areContrary(columns);
	return {
		rows: rows.map((row) =>
			row.map((text, column) => cellOf(text, columns[column] as Column, isOpenAnywhere)),
		),
		decimals: decimalsOf(columns),
	};
}

/** How the cells of a column are written. */
interface Column {
	readonly notation: Notation;
	/** True where some number can still be read in two ways, or would lose by becoming a number what tells how to read another. */
	readonly isOpen: boolean;
	/** Some number could be read in two ways, if its column did not tell. */
	readonly hasAmbiguous: boolean;
	/** True where some date does not have its year first. A date that has stays a text then: dates of one column are alike. */
	readonly hasOtherDates: boolean;
}

function writtenColumn(rows: readonly (readonly string[])[], column: number): Column {
	const numbers: WrittenNumber[] = [];
	let hasAmbiguousUnit = false;
	let hasOtherDates = false;
	for (const row of rows) {
		const text = row[column] ?? "";
		if (!WITH_SIGN.test(text)) continue;
		const number = readNumber(text);
		if (number) numbers.push(number);
		if (number && isAmbiguous(number) && !PLAIN.test(text)) hasAmbiguousUnit = true;
		if (OTHER_DATE.test(text)) hasOtherDates = true;
	}
	const notation = columnNotation(numbers);
	const hasAmbiguous = numbers.some(isAmbiguous);
	const isUndecided = notation === "mixed" || (notation === "open" && hasAmbiguous);
	return { notation, isOpen: isUndecided || hasAmbiguousUnit, hasAmbiguous, hasOtherDates };
}

const isAmbiguous = ({ first, second }: WrittenNumber) =>
	first !== null && second !== null && first !== second;

/** True for columns in both notations, of which one could be meant in the other's. */
function areContrary(columns: readonly Column[]): boolean {
	const has = (wanted: Notation) => columns.some(({ notation }) => notation === wanted);
	return has("first") && has("second") && columns.some(({ hasAmbiguous }) => hasAmbiguous);
}

function decimalsOf(columns: readonly Column[]): TextCells["decimals"] {
	const notation = columns.map((column) => column.notation);
	const [hasPoint, hasComma] = [notation.includes("first"), notation.includes("second")];
	if (hasPoint === hasComma || notation.includes("mixed")) return undefined;
	return hasPoint ? "." : ",";
}

function cellOf(text: string, column: Column, isOpenAnywhere: boolean): OpenedCell | null {
	if (text === "") return null;
	if (!/^-?\d/.test(text)) return { value: text };
	return numberCell(text, column, isOpenAnywhere) ?? isoDate(text, column) ?? { value: text };
}

function numberCell(
	text: string,
	{ notation, isOpen }: Column,
	isOpenAnywhere: boolean,
): OpenedCell | undefined {
	if (isOpen || !PLAIN.test(text) || text.replace(/\D/g, "").length > MAX_DIGITS) return undefined;
	if (WHOLE.test(text)) return { value: Number(text) };
	const number = isOpenAnywhere ? null : readNumber(text);
	const value = number && valueInNotation(number, notation);
	return value === null ? undefined : { value, ...groups(text, notation) };
}

/** The number format of a number in which a sign separates thousands, with as many decimals. */
function groups(text: string, notation: Notation): Pick<OpenedCell, "format"> {
	const [group, decimal] = notation === "second" ? [".", ","] : [",", "."];
	if (!text.includes(group!)) return {};
	const decimals = text.split(decimal!)[1]?.length ?? 0;
	return { format: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}` };
}

function isoDate(text: string, { hasOtherDates }: Column): OpenedCell | undefined {
	const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
	if (!parts || hasOtherDates) return undefined;
	const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts
		.slice(1)
		.map((n) => Number(n ?? 0));
	const value = new Date(year, month - 1, day, hours, minutes, seconds);
	if (value.getMonth() !== month - 1 || value.getDate() !== day || hours > 23) return undefined;
	return { value, format: parts[4] === undefined ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss" };
}
