/// <reference path="./papaparse.d.ts" />
import Papa from "papaparse";
import type { Repair } from "./opened.ts";

/** The rows of a text file, and the lines that were read otherwise than their quotes say. */
interface SeparatedRows {
	readonly rows: readonly string[][];
	readonly repairs: readonly Repair[];
}

/**
 * Splits text into rows and cells. The separator is that of Excel's line `sep=;`, or the one that splits the lines most evenly.
 *
 * A quote that nobody closes would swallow the lines after it. So a quoted cell that runs over lines is checked: where a line
 * inside it looks like a row of the table, the quote is taken for a plain sign.
 */
export function separatedRows(text: string): SeparatedRows {
	const named = /^"?sep=(.)"?\n/i.exec(text);
	const content = named ? text.slice(named[0].length) : text;
	const linesAbove = named ? 1 : 0;
	const lines = content.split("\n");
	const delimiter = named?.[1] ?? likeliestSeparator(lines);
	const parsed = Papa.parse<string[]>(content, { delimiter, newline: "\n" });
	const hasErrors = parsed.errors.length > 0;
	const isSound = !hasErrors && !parsed.data.some(runsOverLines);
	const likeRows = hasErrors ? linesByThemselves(lines, delimiter) : parsed.data;
	const { rows, repairs } = isSound
		? { rows: parsed.data, repairs: [] }
		: checkedRows(lines, delimiter, likeRows);
	while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === "")) rows.pop();
	return { rows, repairs: repairs.map((repair) => ({ ...repair, line: repair.line + linesAbove })) };
}

const runsOverLines = (cells: readonly string[]) => cells.some((cell) => cell.includes("\n"));

/** In the order in which they are taken where they split equally well: a comma may be a sign of numbers or of a sentence. */
const SEPARATORS = ["\t", ";", "|", ","] as const;

/** How many lines are looked at to find the separator. */
const SAMPLE_LINES = 50;

/** The separator that splits the most lines into the same number of cells; of equals, the one that makes more cells. */
function likeliestSeparator(lines: readonly string[]): string {
	const sample = lines.filter((line) => line.trim() !== "").slice(0, SAMPLE_LINES);
	const scores = SEPARATORS.map((delimiter) => {
		const { width, share } = usualWidth(sample.map((line) => cellsOfLine(line, delimiter)));
		return share * share * Math.log(width);
	});
	const best = Math.max(...scores);
	return best > 0 ? (SEPARATORS[scores.indexOf(best)] as string) : ",";
}

/** The most frequent number of cells, and the share of rows that have it. */
function usualWidth(rows: readonly (readonly string[])[]): { width: number; share: number } {
	const times = new Map<number, number>();
	for (const { length } of rows) times.set(length, (times.get(length) ?? 0) + 1);
	const [width, most] = [...times].reduce((a, b) => (b[1] * b[0] > a[1] * a[0] ? b : a), [1, 0]);
	return { width, share: most / Math.max(1, rows.length) };
}

/** The cells of one row, which may be several lines; and if its quotes are as they should be. */
function parsedRow(row: string, delimiter: string): { cells: string[]; isSound: boolean } {
	// papaparse forgives spaces after a quoted cell at the end of a line, but not at the end of the text
	const { data, errors } = Papa.parse<string[]>(`${row}\n`, { delimiter, newline: "\n" });
	return { cells: data[0] ?? [""], isSound: errors.length === 0 };
}

function cellsOfLine(line: string, delimiter: string): string[] {
	return line.includes('"') ? parsedRow(line, delimiter).cells : line.split(delimiter);
}

/** True where a quoted cell is open at the end of a line. Only a quote before a separator ends it, as for papaparse. */
function isOpen(line: string, delimiter: string, wasOpen = false): boolean {
	let at = 0;
	let isQuoted = wasOpen;
	for (;;) {
		if (isQuoted || line[at] === '"') {
			at = endOfQuoted(line, isQuoted ? at : at + 1, delimiter);
			if (at < 0) return true;
			isQuoted = false;
		}
		at = line.indexOf(delimiter, at) + 1;
		if (at === 0) return false;
	}
}

/** Where a quoted cell ends; -1 where it does not. */
function endOfQuoted(line: string, from: number, delimiter: string): number {
	for (let quote = line.indexOf('"', from); quote >= 0; quote = line.indexOf('"', quote + 1)) {
		if (line[quote + 1] === '"') quote++;
		else if (isEnd(line, quote + 1, delimiter)) return quote + 1;
	}
	return -1;
}

function isEnd(line: string, from: number, delimiter: string): boolean {
	let at = from;
	while (line[at] === " ") at++;
	return at >= line.length || line[at] === delimiter;
}

/** Reads line by line, and asks of each quoted cell that runs over lines if it is one. */
function checkedRows(
	lines: readonly string[],
	delimiter: string,
	likeRows: readonly (readonly string[])[],
): { rows: string[][]; repairs: Repair[] } {
	const looksLikeRow = rowTest(likeRows);
	const rows: string[][] = [];
	const repairs: Repair[] = [];
	for (let first = 0; first < lines.length; ) {
		const end = endOfRecord(lines, first, delimiter, looksLikeRow);
		const record = lines.slice(first, end ?? first + 1).join("\n");
		const cells = cellsOfLine(record, delimiter);
		const isTorn = end === undefined || isMalformed(record, delimiter, cells, looksLikeRow);
		const read = isTorn ? withPlainQuote(record, delimiter, looksLikeRow) : cells;
		// "Quote" Agency closes what it opens
		const isRepaired = isTorn && !(looksLikeRow(read) && read.every(hasPairedQuotes));
		if (isRepaired) repairs.push({ kind: "strayQuote", line: first + 1, row: rows.length });
		rows.push(read);
		first = end ?? first + 1;
	}
	return { rows, repairs };
}

const hasPairedQuotes = (cell: string) => (cell.match(/"/g)?.length ?? 0) % 2 === 0;

/** A quoted cell of more lines is taken for a quote that nobody closes. */
const MAX_QUOTED_LINES = 500;

/** The line after a record; undefined where its first line has a quote that nobody closes. */
function endOfRecord(
	lines: readonly string[],
	first: number,
	delimiter: string,
	looksLikeRow: RowTest,
): number | undefined {
	let open = lines[first]?.includes('"') === true && isOpen(lines[first] as string, delimiter);
	let end = first + 1;
	for (; open && end < Math.min(lines.length, first + MAX_QUOTED_LINES); end++) {
		open = isOpen(lines[end] as string, delimiter, true);
	}
	return open || (end > first + 1 && isTorn(lines.slice(first, end), delimiter, looksLikeRow))
		? undefined
		: end;
}

/** True where the lines of a quoted cell look like rows of the table. */
function isTorn(lines: readonly string[], delimiter: string, looksLikeRow: RowTest): boolean {
	const isRow = (line: string) =>
		looksLikeRow(cellsOfLine(line, delimiter)) || looksLikeRow(withPlainQuote(line, delimiter, looksLikeRow));
	const areRows = lines.map(isRow);
	const { cells, isSound } = parsedRow(lines.join("\n"), delimiter);
	// as one row they make sense too, and some line of a note or an address may look like a row by chance
	if (isSound && looksLikeRow(cells)) return areRows.every(Boolean);
	// the first line may have a comma too many besides
	const isWide = (lines[0] as string).split(delimiter).length > looksLikeRow.width;
	return areRows.slice(1, -1).some(Boolean) || ((areRows[0] || isWide) && areRows.at(-1) === true);
}

/**
 * True for a record with a quote that is neither doubled nor at the end of its cell, and that has fewer cells than a row; but not if
 * it has too few without that quote, too.
 */
function isMalformed(
	record: string,
	delimiter: string,
	cells: readonly string[],
	looksLikeRow: RowTest,
): boolean {
	if (!record.includes('"') || looksLikeRow(cells) || parsedRow(record, delimiter).isSound) return false;
	const plain = withPlainQuote(record, delimiter, looksLikeRow);
	return looksLikeRow(plain) || (cells.length < looksLikeRow.width && plain.length >= looksLikeRow.width);
}

/** Stands for a quote that is a plain sign. */
const PLAIN_QUOTE = "\ue000";

/** The cells of a record in which one quote is a plain sign: the first that leaves a row of the table, else every one. */
function withPlainQuote(line: string, delimiter: string, looksLikeRow: RowTest): string[] {
	for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
		if (at > 0 && line[at - 1] !== delimiter) continue;
		const changed = line.slice(0, at) + PLAIN_QUOTE + line.slice(at + 1);
		if (!changed.includes("\n") && isOpen(changed, delimiter)) continue;
		const cells = cellsOfLine(changed, delimiter).map((cell) => cell.replaceAll(PLAIN_QUOTE, '"'));
		if (looksLikeRow(cells)) return cells;
	}
	return line.split(delimiter);
}

interface RowTest {
	(cells: readonly string[]): boolean;
	/** Number of cells in a row of the table. */
	readonly width: number;
}

/** A column is one of numbers where so many of its cells are. */
const NUMERIC_SHARE = 0.8;

/** The cells of all lines with no quote that runs on: rows for the most part, where a stray quote has torn some. */
function linesByThemselves(lines: readonly string[], delimiter: string): string[][] {
	const whole = lines.filter((line) => line !== "" && !(line.includes('"') && isOpen(line, delimiter)));
	return whole.map((line) => cellsOfLine(line, delimiter));
}

/** Returns a test if cells look like a row of the table: as many as usual, with numbers where the table has numbers. */
function rowTest(rows: readonly (readonly string[])[]): RowTest {
	const { width } = usualWidth(rows);
	const usual = rows.filter((cells) => cells.length === width);
	const numeric = Array.from({ length: width }, (_, column) => column).filter((column) => {
		const filled = usual.filter((cells) => cells[column] !== "");
		const numbers = filled.filter((cells) => isNumeric(cells[column] as string));
		return numbers.length > 0 && numbers.length >= NUMERIC_SHARE * (filled.length - 1);
	});
	// without numbers, two cells prove nothing: a comma may split any sentence
	const hasProof = width > 1 && (numeric.length > 0 || width > 2);
	const looksLikeRow = (cells: readonly string[]) => {
		if (!hasProof || cells.length !== width) return false;
		const figures = numeric.map((column) => cells[column] as string).filter((cell) => cell !== "");
		return figures.every(isNumeric) && (figures.length > 0 || numeric.length === 0);
	};
	return Object.assign(looksLikeRow, { width });
}

/** True for a figure, with a currency or a unit at most. */
const isNumeric = (cell: string) =>
	/\d/.test(cell) && !/\p{L}{4}/u.test(cell) && /^\P{L}*(\p{L}{1,3}\P{L}*)?$/u.test(cell);
