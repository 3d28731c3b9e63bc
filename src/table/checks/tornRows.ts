import { FACTS, type FactKey } from "../../tiering/facts.ts";
import type { Cell } from "../cell.ts";
import type { Problem, ReadCustomer, TotalDiffers } from "../reading.ts";
import { readNumber } from "../readNumber.ts";
import { shownText } from "../shownText.ts";
import { textOf } from "../textOf.ts";
import { isBlank } from "../unknownCell.ts";
import type { ReadList } from "./checkList.ts";

/**
 * Finds rows of a file that were torn: a cell that swallowed whole rows, because a quotation mark was missing, and rows with more cells
 * than headings, because a comma inside an amount or a name split it. What stands right of the tear stays unknown: it may be in a
 * wrong column.
 */
export function tornRows(list: ReadList): ReadList {
	return withoutSplitCells(withoutSwallowedRows(list));
}

const isName = (fact: FactKey | null) => fact === "customer" || fact === "id";

function nameColumn({ columns }: ReadList): number {
	const named = columns.findIndex(({ fact }) => fact === "customer");
	return named >= 0 ? named : columns.findIndex(({ fact }) => fact === "id");
}

/** A customer without the facts of the columns from one on. */
function upTo(column: number, { row, facts }: ReadCustomer, { columns }: ReadList): ReadCustomer {
	const lost = columns.flatMap(({ fact }, index) =>
		index >= column && fact !== null ? [[fact, undefined]] : [],
	);
	return { row, facts: { ...facts, ...Object.fromEntries(lost) } };
}

/** Problems other than those of the cells of these rows. */
function elsewhere(problems: readonly Problem[], rows: ReadonlySet<number>): Problem[] {
	return problems.filter((problem) => !("row" in problem && rows.has(problem.row)));
}

// Swallowed rows

/** A shorter text contains no whole row. */
const MIN_SWALLOWED_CHARS = 6;
const SEPARATORS = [",", ";", "\t", "|"];

function withoutSwallowedRows(list: ReadList): ReadList {
	const { grid, customers, leftOut, problems } = list;
	const name = nameColumn(list);
	const found = customers.flatMap(({ row }) => {
		const cells = grid[row] as readonly Cell[];
		const column = cells.findIndex((cell, index) => isSwallowing(cell, () => cells.slice(index + 1)));
		return column < 0 ? [] : [{ row, column, cell: cells[column] as string }];
	});
	if (found.length === 0) return list;
	const columnOf = new Map(found.map(({ row, column }) => [row, column]));
	const isTorn = (row: number) => (columnOf.get(row) ?? Number.POSITIVE_INFINITY) <= name;
	const torn = found.filter(({ row }) => isTorn(row)).map(({ row }) => ({ row, why: "torn" as const }));
	return {
		...list,
		customers: customers
			.filter(({ row }) => !isTorn(row))
			.map((customer) =>
				columnOf.has(customer.row) ? upTo(columnOf.get(customer.row)!, customer, list) : customer,
			),
		leftOut: [...leftOut, ...torn].sort((one, other) => one.row - other.row),
		problems: [
			...found.map(
				({ row, column, cell }): Problem => ({
					kind: "swallowedRows",
					row,
					column,
					found: shownText(cell),
					lines: linesOf(cell).length,
				}),
			),
			...elsewhere(problems, new Set(columnOf.keys())),
		],
	};
}

const linesOf = (text: string) => text.split(/[\r\n]+/).filter((line) => line.trim() !== "");

/** True for a cell whose lines are rows of figures. Two columns could be those of an address, unless nothing stands beside the cell. */
function isSwallowing(cell: Cell, beside: () => readonly Cell[]): boolean {
	if (typeof cell !== "string" || cell.length < MIN_SWALLOWED_CHARS || !/[\r\n]/.test(cell)) return false;
	const [, ...lines] = linesOf(cell);
	return SEPARATORS.some((separator) => {
		const rows = lines.map((line) =>
			line.split(separator).map((piece) => piece.trim().replace(/^"|"$/g, "")),
		);
		const width = rows[0]?.length ?? 0;
		const areRows = rows.every(
			(pieces, index) =>
				(pieces.length === width || index === rows.length - 1) &&
				pieces.some((piece) => /\d/.test(piece) && readNumber(piece) !== null),
		);
		return areRows && (width > 2 || (width === 2 && (rows.length > 1 || beside().every(isBlank))));
	});
}

// Split cells

/** So many rows that all have the same cells right of the headings are needed to tell split amounts from a column without a heading. */
const MIN_ALL_SPLIT = 3;

function withoutSplitCells(list: ReadList): ReadList {
	const { grid, customers, problems } = list;
	const column = columnAfterHeadings(list);
	if (column === null) return list;
	const overflowing = customers.filter(({ row }) => !isBlank(grid[row]?.[column]));
	if (overflowing.length === 0) return list;
	const isSplit = splitTest(list, column, overflowing);
	const split = overflowing.filter(isSplit);
	const areAll = overflowing.length === customers.length;
	const areMost = overflowing.length * 2 > customers.length;
	if (split.length === 0 || (areMost && split.length * 2 < overflowing.length)) return list;
	if (areAll && (split.length < Math.max(MIN_ALL_SPLIT, overflowing.length) || !beginSplit(list)))
		return list;
	const rows = (split.length * 2 >= overflowing.length ? overflowing : split).map(({ row }) => row);
	const torn = new Set(rows);
	const from = nameColumn(list) + 1;
	const rest = elsewhere(problems, torn);
	return {
		...list,
		customers: customers.map((customer) => (torn.has(customer.row) ? upTo(from, customer, list) : customer)),
		problems: [
			{ kind: "splitCells", rows, column, found: shownText(grid[rows[0]!]![column]) },
			...rest
				.filter((problem) => problem.kind !== "totalDiffers" || isBlank(grid[problem.row]?.[column]))
				.map((problem) =>
					problem.kind === "totalDiffers" ? withoutFigures(problem, customers, torn) : problem,
				),
		],
	};
}

/** A total compared without the figures of some rows, which are unknown now. */
function withoutFigures(
	total: TotalDiffers,
	customers: readonly ReadCustomer[],
	rows: ReadonlySet<number>,
): TotalDiffers {
	const unknown = customers.filter(({ row }) => rows.has(row));
	const figures = total.figures.map((figure) => ({
		...figure,
		read: unknown.reduce((sum, { facts }) => sum - Number(facts[figure.fact] ?? 0), figure.read),
	}));
	return { ...total, figures };
}

/**
 * True if the first figure of every row goes on in the next cell, 1 and 250. In most rows that is the larger number then, as hardly
 * ever in columns of revenue and profit.
 */
function beginSplit({ grid, columns, customers }: ReadList): boolean {
	const first = columns.findIndex(({ fact }) => fact !== null && FACTS[fact] !== "text");
	const pairs = customers.map(({ row }) => grid[row]!.slice(first, first + 2));
	const larger = pairs.filter(([left, right]) => Number(right) > Number(left));
	return (
		larger.length * 2 > pairs.length &&
		pairs.every(([left, right]) => Math.abs(Number(left)) <= 999 && isThreeDigits(right, wholeNumber(right)))
	);
}

/** The first column without a heading right of all facts; `null` if there is none. */
function columnAfterHeadings({ columns, header }: ReadList): number | null {
	const last = columns.reduce((found, { fact }, column) => (fact === null ? found : column), -1);
	const after = header.findIndex((heading, column) => column > last && textOf(heading) === "");
	return last < 0 || after < 0 ? null : after;
}

/** Returns a function that is true for a row in which amounts were split at the thousands, or a name at a comma. */
function splitTest(
	{ grid, header, columns, customers, problems }: ReadList,
	after: number,
	overflowing: readonly ReadCustomer[],
): (customer: ReadCustomer) => boolean {
	const isOverflowing = new Set(overflowing.map(({ row }) => row));
	const whole = customers.filter(({ row }) => !isOverflowing.has(row));
	const first = columns.findIndex(({ fact }) => isName(fact)) + 1;
	const usual = columns.map((_, column) => median(whole.map(({ row }) => wholeNumber(grid[row]?.[column]))));
	const texts = new Set(
		problems.flatMap((problem) =>
			problem.kind === "unreadable" && FACTS[problem.fact] !== "text" && /\p{L}/u.test(problem.found)
				? [problem.row]
				: [],
		),
	);
	/** True if 1 and 250 are more likely 1,250 than 1, beside the amounts of the rows that are whole. */
	const isPart = (left: number, right: number, column: number) => {
		const amount = usual[column] ?? null;
		if (amount === null || amount === 0) return true;
		const distance = (value: number) => Math.abs(Math.log(Math.abs(value)) - Math.log(Math.abs(amount)));
		return distance(left * 1000 + right) < distance(left);
	};
	return ({ row }) => {
		const cells = grid[row] as readonly Cell[];
		let end = after;
		while (end < cells.length && textOf(header[end]) === "" && !isBlank(cells[end])) end++;
		const extra = end - after;
		if (texts.has(row) && wholeNumber(cells[end - 1]) !== null) return true;
		let parts = 0;
		for (let column = first; column + 1 < end; column++) {
			const [left, right] = [wholeNumber(cells[column]), wholeNumber(cells[column + 1])];
			if (left === null || right === null || left === 0 || Math.abs(left) > 999) continue;
			if (!isThreeDigits(cells[column + 1], right) || !isPart(left, right, column - parts)) continue;
			do {
				parts++;
				column++;
			} while (
				column + 1 < end &&
				parts < extra &&
				isThreeDigits(cells[column + 1], wholeNumber(cells[column + 1]))
			);
		}
		return parts >= extra;
	};
}

/** "000" becomes the number 0. */
const isThreeDigits = (cell: Cell, value: number | null) =>
	typeof cell === "string"
		? /^\s*\d{3}\s*$/.test(cell)
		: value === 0 || (value !== null && value >= 100 && value <= 999);

/** The number in a cell; of a text, only if it has nothing but digits. */
function wholeNumber(cell: Cell): number | null {
	const value = typeof cell === "string" && /^\s*-?\d+\s*$/.test(cell) ? Number(cell) : cell;
	return typeof value === "number" && Number.isInteger(value) ? value : null;
}

function median(values: readonly (number | null)[]): number | null {
	const known = values.filter((value) => value !== null).sort((one, other) => one - other);
	return known[Math.floor(known.length / 2)] ?? null;
}
