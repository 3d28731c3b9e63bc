import { columnNotation, type Notation } from "../table/notation.ts";
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
const PERCENT = /^-?\d[\d.,]* ?%$/;
const WHOLE = /^-?\d+$/;
/** A text in which a sign may separate thousands or decimals. */
const WITH_SIGN = /\d[.,]\d/;

/**
 * Makes cells of texts. A number becomes one only where its column leaves no doubt: `12.500` is 12.5 or 12,500 until a cell such as
 * `1.234,56` settles it. Where a column does not settle it, its cells stay texts, and so do the cells with a sign in all other
 * columns: the reader of the list, which knows the headings, needs them to decide.
 */
export function textCells(rows: readonly (readonly string[])[]): TextCells {
	const columns = Array.from({ length: rows.reduce((most, { length }) => Math.max(most, length), 0) }, (_, column) =>
		writtenColumn(rows, column),
	);
	const isOpenAnywhere = columns.some(({ isOpen }) => isOpen);
	return {
		rows: rows.map((row) => row.map((text, column) => cellOf(text, columns[column] as Column, isOpenAnywhere))),
		decimals: decimalsOf(columns),
	};
}

/** How the cells of a column are written. */
interface Column {
	readonly notation: Notation;
	/** True where some number can still be read in two ways, or would lose by becoming a number what tells how to read another. */
	readonly isOpen: boolean;
	/** True where each number is a share of a whole, with its per cent sign. */
	readonly isShares: boolean;
	readonly hasOtherDates: boolean;
}

function writtenColumn(rows: readonly (readonly string[])[], column: number): Column {
	const signed: WrittenNumber[] = [];
	let isAmbiguousWithUnit = false;
	let hasNumbers = false;
	let isShares = true;
	let hasOtherDates = false;
	for (const row of rows) {
		const text = row[column];
		if (text === undefined || text === "" || !/\d/.test(text)) continue;
		if (OTHER_DATE.test(text)) hasOtherDates = true;
		const number = WHOLE.test(text) ? undefined : readNumber(text);
		if (number === null) continue;
		hasNumbers = true;
		isShares &&= number !== undefined && isShare(text, number);
		if (number === undefined || !WITH_SIGN.test(text)) continue;
		signed.push(number);
		if (isAmbiguous(number) && !PLAIN.test(text)) isAmbiguousWithUnit = true;
	}
	const notation = columnNotation(signed);
	const isOpen = notation === "mixed" || isAmbiguousWithUnit || (notation === "open" && signed.some(isAmbiguous));
	return { notation, isOpen, isShares: hasNumbers && isShares && !isOpen, hasOtherDates };
}

const isAmbiguous = ({ first, second }: WrittenNumber) => first !== null && second !== null && first !== second;

/** Above it, a share without its sign could be taken for per cent: `250 %` stays text. */
const MAX_PERCENT = 100;

function isShare(text: string, { percent, first, second }: WrittenNumber): boolean {
	return percent && PERCENT.test(text) && Math.abs(first ?? second ?? Number.NaN) <= MAX_PERCENT;
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

function numberCell(text: string, column: Column, isOpenAnywhere: boolean): OpenedCell | undefined {
	const isPercent = column.isShares && PERCENT.test(text);
	if (column.isOpen || !(isPercent || PLAIN.test(text))) return undefined;
	if (isOpenAnywhere && (isPercent || WITH_SIGN.test(text))) return undefined;
	if (text.replace(/\D/g, "").length > MAX_DIGITS) return undefined;
	if (WHOLE.test(text)) return { value: Number(text) };
	const number = readNumber(text);
	if (!number) return undefined;
	const value = (column.notation === "second" ? number.second : number.first) ?? number.second;
	if (value === null) return undefined;
	// keep 15 digits as a sheet does: 57 / 100 must be 0.57
	return isPercent ? { value: Number((value / 100).toPrecision(15)), format: percentFormat(text) } : { value };
}

const percentFormat = (text: string) => `0${/[.,](\d+)/.exec(text)?.[1]?.replace(/\d/g, "0").replace(/^/, ".") ?? ""}%`;

/** A date that is not written with the year first. Beside it, a date with the year first stays text: dates of one column are alike. */
const OTHER_DATE = /^\d{1,2}([./-])\d{1,2}\1(\d{4}|\d{2})\b/;

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
