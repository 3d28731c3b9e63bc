import { FACTS, type FactKey } from "../../tiering/facts.ts";
import type { Cell } from "../cell.ts";
import { isDate } from "../dayOf.ts";
import type { ReadCustomer } from "../reading.ts";
import { readNumber } from "../readNumber.ts";
import { shownText } from "../shownText.ts";
import { textOf } from "../textOf.ts";
import { isBlank, isUnknown } from "../unknownCell.ts";
import type { ReadList } from "./checkList.ts";
import { elsewhere, nameColumn, upTo, withoutFigures } from "./tornRow.ts";

/** So many rows that all have the same cells right of the headings are needed to tell split amounts from a column without a heading. */
const MIN_ALL_SPLIT = 3;

/** With more cells to spare, a row is not looked into. */
const MAX_EXTRA = 9;
const MAX_JOINS = 12;

/**
 * Finds rows with more cells than headings, because a comma inside an amount or a name split it. What stands right of the tear stays
 * unknown: it may be in a wrong column. A row that was torn left of its name has lost it, and is left out.
 */
export function splitCells(list: ReadList): ReadList {
	const { grid, customers, leftOut, problems } = list;
	const after = columnAfterHeadings(list);
	if (after === null) return list;
	// Rows of another table have headings of their own there.
	const end = problems.find((problem) => problem.kind === "otherTable")?.row ?? grid.length;
	const overflowing = customers.filter(({ row }) => row < end && endOfRow(list, row, after) > after);
	const split = splitRows(list, after, overflowing);
	for (const [row, tear] of namesCutOff(list, after)) split.set(row, tear);
	if (split.size === 0) return list;
	const name = nameColumn(list);
	// Where most of these rows are split, the others are as well, though it does not show
	const areMost = overflowing.filter(({ row }) => split.has(row)).length * 2 >= overflowing.length;
	if (areMost) for (const { row } of overflowing) if (!split.has(row)) split.set(row, name + 1);
	const isLost = (row: number) => (split.get(row) ?? name + 1) < name;
	const rows = [...split.keys()].sort((one, other) => one - other);
	const torn = rows.filter(isLost).map((row) => ({ row, why: "torn" as const }));
	const firstRow = grid[rows[0]!]!;
	const shown = isBlank(firstRow[after]) ? split.get(rows[0]!)! : after;
	return {
		...list,
		customers: customers
			.filter(({ row }) => !isLost(row))
			.map((customer) =>
				split.has(customer.row)
					? upTo(Math.max(split.get(customer.row)!, name + 1), customer, list)
					: customer,
			),
		leftOut: [...leftOut, ...torn].sort((one, other) => one.row - other.row),
		problems: [
			{ kind: "splitCells", rows, column: shown, found: shownText(firstRow[shown]) },
			...elsewhere(problems, new Set(rows))
				.filter((problem) => problem.kind !== "totalDiffers" || endOfRow(list, problem.row, after) === after)
				.map((problem) =>
					problem.kind === "totalDiffers" ? withoutFigures(problem, customers, split) : problem,
				),
		],
	};
}

/** The first column without a heading right of all facts; `null` if there are no facts. */
export function columnAfterHeadings({ columns, header }: ReadList): number | null {
	const last = columns.reduce((found, { fact }, column) => (fact === null ? found : column), -1);
	const after = header.findIndex((heading, column) => column > last && textOf(heading) === "");
	if (last < 0) return null;
	return after < 0 ? header.length : after;
}

/** The end of what a row has to the right of the headings, up to the next heading. */
export function endOfRow({ grid, header }: ReadList, row: number, after: number): number {
	const cells = grid[row] ?? [];
	let end = after;
	for (let column = after; column < cells.length && textOf(header[column]) === ""; column++)
		if (!isBlank(cells[column])) end = column + 1;
	return end;
}

/** The rows that were split, each with the column of its first tear. */
function splitRows(list: ReadList, after: number, overflowing: readonly ReadCustomer[]): Map<number, number> {
	const { grid, customers } = list;
	const found = new Map<number, Tear>();
	if (overflowing.length === 0) return new Map();
	if (haveDecimalsSplit(list, after, overflowing))
		return new Map(overflowing.map(({ row }) => [row, nameColumn(list) + 1]));
	const tearOf = tearFinder(list, after, overflowing);
	for (const { row } of overflowing) {
		const cells = grid[row] as readonly Cell[];
		const end = endOfRow(list, row, after);
		const tear = tearOf(cells.slice(0, end), end - after);
		if (tear) found.set(row, tear);
	}
	const tears = [...found.values()];
	const areMost = overflowing.length * 2 > customers.length;
	const areAll = overflowing.length === customers.length;
	const isEvident = found.size === overflowing.length && showTears(tears, list);
	if (areMost && isEvident && found.size >= (areAll ? MIN_ALL_SPLIT : 2)) return columnsOf(found);
	if (areAll) return new Map();
	const likely = new Map([...found].filter(([, { fitsBetter, isLikely }]) => fitsBetter || isLikely));
	return areMost && likely.size * 2 < overflowing.length ? new Map() : columnsOf(likely);
}

/** 12500 and 50 may be 12500,50. */
export const isSplitDecimal = (cells: readonly Cell[], column: number) =>
	/^[^\d.,]{0,5}\d+$/.test(textOf(cells[column])) && /^\d{1,2}$/.test(textOf(cells[column + 1]));

/** True if the amounts of most rows were split at decimal commas: 12500 and 50, 3100 and 25. */
function haveDecimalsSplit(list: ReadList, after: number, overflowing: readonly ReadCustomer[]): boolean {
	const { grid, columns, header, customers } = list;
	if (overflowing.length * 2 <= customers.length || overflowing.length < 2) return false;
	const rows = overflowing.map(({ row }) => grid[row]!);
	let end = after;
	while (textOf(header[end]) === "" && rows.every((cells) => !isBlank(cells[end]))) end++;
	const decimals: number[] = [];
	let at = nameColumn(list) + 1;
	for (let column = at; column < after; column++, at++) {
		const fact = columns[column]?.fact;
		const isSplit = rows.every((cells) => isSplitDecimal(cells, at));
		if (fact && FACTS[fact] === "money" && isSplit) decimals.push(++at);
	}
	if (decimals.length === 0 || at !== end) return false;
	const hasNought = rows.some((cells) => decimals.some((column) => /^0\d/.test(textOf(cells[column]))));
	return hasNought || (decimals.length > 1 && rows.length >= MIN_ALL_SPLIT);
}

const columnsOf = (tears: ReadonlyMap<number, Tear>) =>
	new Map([...tears].map(([row, { column }]) => [row, column]));

/** Rows in which a cell below a figure begins with a space, as the rest of a name does behind a comma: the last column may be blank. */
function namesCutOff({ grid, columns, problems, ...list }: ReadList, after: number): [number, number][] {
	const name = nameColumn({ grid, columns, problems, ...list });
	return problems.flatMap((problem): [number, number][] => {
		if (problem.kind !== "unreadable" || problem.column !== name + 1) return [];
		const cells = grid[problem.row] as readonly Cell[];
		const cell = cells[name + 1];
		const isRest = typeof cell === "string" && /^ +\p{L}/u.test(cell) && isBlank(cells[after]);
		const kinds = columns.map(({ fact }) => kindOf(fact));
		const whole = [...cells.slice(0, name + 1), ...cells.slice(name + 2, after)];
		return isRest && misfits(whole, kinds) === 0 ? [[problem.row, name + 1]] : [];
	});
}

/** Where a row was split. */
interface Tear {
	/** The first column that is not as it should be: that of the first part of an amount, or the one right of a name. */
	readonly column: number;
	/** True if the row fits its headings better when its parts are joined. */
	readonly fitsBetter: boolean;
	/** True if the row as it was written before is likely: " Partners" goes on a name, and 1,250 is nearer to the other amounts than 1. */
	readonly isLikely: boolean;
	/** True if the part is a larger number than the one before it: 1 and 250, as hardly ever in columns of revenue and profit. */
	readonly isLarger: boolean;
	/** True if some part begins with a nought: "067". */
	readonly hasNought: boolean;
}

/** A row with a number in place of its name, wherever it was split. */
const LOST_NAME: Tear = { column: 0, fitsBetter: true, isLikely: false, isLarger: false, hasNought: false };

/** True if rows that are all torn alike could not have a column without a heading instead. */
function showTears(tears: readonly Tear[], { grid, columns, customers }: ReadList): boolean {
	const areMost = (some: readonly Tear[]) => some.length * 2 > tears.length;
	if (areMost(tears.filter(({ fitsBetter }) => fitsBetter)) || tears.some(({ hasNought }) => hasNought))
		return true;
	const amounts = columns.flatMap(({ fact }, column) => (fact && FACTS[fact] === "money" ? [column] : []));
	const hasThousands = customers.some(({ row }) =>
		amounts.some((column) => Math.abs(amountOf(grid[row]?.[column]) ?? 0) >= 1000),
	);
	return !hasThousands && areMost(tears.filter(({ isLarger }) => isLarger));
}

/** A row of which some cells were joined. */
interface JoinedRow extends Omit<Tear, "fitsBetter"> {
	readonly cells: readonly Cell[];
}

/** Returns a function that finds where a row was split into so many cells too many. */
function tearFinder(
	{ grid, columns, customers, ...list }: ReadList,
	after: number,
	overflowing: readonly ReadCustomer[],
): (cells: readonly Cell[], extra: number) => Tear | null {
	const isOverflowing = new Set(overflowing.map(({ row }) => row));
	const whole = customers.filter(({ row }) => !isOverflowing.has(row));
	const name = nameColumn({ grid, columns, customers, ...list });
	const kinds = columns.slice(0, after).map(({ fact }) => kindOf(fact));
	const usual = kinds.map((kind, column) =>
		kind === "number" ? median(whole.map(({ row }) => amountOf(grid[row]?.[column]))) : null,
	);
	/** True if 1 and 250 are more likely 1,250 than 1, beside the amounts of the rows that are whole. */
	const isLikely = (left: number, joined: number, column: number) => {
		const amount = usual[column] ?? null;
		if (amount === null || amount === 0) return true;
		const distance = (value: number) => Math.abs(Math.log(Math.abs(value / amount)));
		return distance(joined) < distance(left);
	};
	const named = whole.filter(({ row }) => fits(grid[row]?.[name], "text"));
	const hasNames = kinds[name] === "text" && named.length * 2 > whole.length;
	return (cells, extra) => {
		if (extra > MAX_EXTRA) return null;
		const misfitsNow = misfits(cells.slice(0, after), kinds);
		let best: (JoinedRow & { readonly misfits: number }) | undefined;
		for (const joined of joinedRows(cells, extra, name, isLikely)) {
			const count = misfits(joined.cells, kinds);
			const isBetter = best === undefined || count < best.misfits || (joined.isLikely && !best.isLikely);
			if (count <= (best?.misfits ?? misfitsNow) && isBetter) best = { ...joined, misfits: count };
		}
		if (best === undefined) return hasNames && !fits(cells[name], "text") ? LOST_NAME : null;
		return { ...best, fitsBetter: best.misfits < misfitsNow };
	};
}

type IsLikely = (left: number, joined: number, column: number) => boolean;

/** Every way to join neighbouring cells so that a row gets shorter by `extra`. */
function joinedRows(cells: readonly Cell[], extra: number, name: number, isLikely: IsLikely): JoinedRow[] {
	const joins: number[] = [];
	for (let column = 0; column + 1 < cells.length; column++)
		if (isSplitName(cells, column, name) || isSplitAmount(cells, column)) joins.push(column);
	if (joins.length > MAX_JOINS) return [];
	return subsets(joins, extra).flatMap((chosen) => joinAt(cells, new Set(chosen), name, isLikely) ?? []);
}

function subsets(items: readonly number[], size: number): number[][] {
	if (size === 0) return [[]];
	return items.flatMap((item, at) => subsets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}

/** The row with these cells joined to the next; `null` if some of them are no whole amount together. */
function joinAt(
	cells: readonly Cell[],
	joins: ReadonlySet<number>,
	name: number,
	isLikely: IsLikely,
): JoinedRow | null {
	const joined: Cell[] = [];
	let column = -1;
	let areLikely = true;
	let isLarger = false;
	let hasNought = false;
	for (let at = 0; at < cells.length; at++) {
		const from = at;
		while (joins.has(at)) at++;
		const parts = cells.slice(from, at + 1);
		if (parts.length === 1) {
			joined.push(cells[at]);
			continue;
		}
		const text = parts.map(partText).join("");
		joined.push(text);
		if (from === name && hasLetters(parts[1])) {
			areLikely &&= isRestOfName(parts[1]);
			if (column < 0) column = name + 1;
			continue;
		}
		const amount = isAmount(parts.map(partText)) ? amountOf(text) : null;
		if (amount === null) return null;
		hasNought ||= parts.slice(1).some((part) => partText(part).startsWith("0"));
		const [left, right] = [digitsOf(parts[0]), digitsOf(parts[1])];
		areLikely &&= isLikely(left, amount, joined.length - 1);
		if (column < 0) {
			column = from;
			isLarger = right > left;
		}
	}
	return { cells: joined, column, isLikely: areLikely, isLarger, hasNought };
}

const partText = (cell: Cell) => (cell === 0 ? "000" : textOf(cell));
const hasLetters = (cell: Cell) => typeof cell === "string" && /\p{L}/u.test(cell);

const LEGAL_FORM =
	/^(?:inc|ltd|llc|llp|co|corp|gmbh|aps|a\/s|ab|as|oy|ag|bv|b\.v|sl|s\.l|sa|s\.a|srl|lda)\b/i;

/** True for what hardly anything but a name goes on with behind a comma: " Partners", "Ltd". */
const isRestOfName = (cell: Cell) =>
	typeof cell === "string" && (cell.startsWith(" ") || LEGAL_FORM.test(cell));

const isSplitName = (cells: readonly Cell[], column: number, name: number) =>
	column === name &&
	hasLetters(cells[column]) &&
	hasLetters(cells[column + 1]) &&
	!/\d/.test(String(cells[column + 1]));

/** "1", "$12" and "(350" may go on in the next cell. */
const BEGINNING = /^[^\d,]{0,5}(?!0)\d{1,3}$/;
/** The digits between two others; two of them in India. */
const MIDDLE = /^\d{2,3}$/;
/** "250", "250.75", "250)" and "250 MXN" may go on from the cell before. */
const END = /^\d{3}(?:[.,]\d{1,3})?[^\d.,]{0,8}\.?$/;

function isSplitAmount(cells: readonly Cell[], column: number): boolean {
	const [left, right] = [partText(cells[column]), partText(cells[column + 1])];
	return (BEGINNING.test(left) || MIDDLE.test(left)) && (MIDDLE.test(right) || END.test(right));
}

function isAmount(parts: readonly string[]): boolean {
	const between = parts.slice(1, -1);
	const areAlike = between.every((part) => MIDDLE.test(part) && part.length === between[0]!.length);
	return BEGINNING.test(parts[0]!) && areAlike && END.test(parts[parts.length - 1]!);
}

/** The amount that was split into this cell and the next one; `null` if they are none together. */
export function joinedAmount(cells: readonly Cell[], column: number): number | null {
	const parts = [partText(cells[column]), partText(cells[column + 1])];
	return isAmount(parts) ? amountOf(parts.join("")) : null;
}

/** The number that the digits of a part make. */
const digitsOf = (part: Cell) => Number(partText(part).replace(/\D/g, "")) || 0;

/** The size of the number in a cell; `null` if there is none. */
export function amountOf(cell: Cell): number | null {
	if (typeof cell === "number") return cell;
	if (typeof cell !== "string" || !/\d/.test(cell)) return null;
	const plain = /\d+(?:[.,]\d+)?/.exec(cell.replace(/(?<=\d)[\s'’](?=\d)/g, ""));
	return plain && readNumber(cell) !== null ? Number(plain[0].replace(",", ".")) : null;
}

export type Kind = "text" | "number" | "date" | null;

/** What a column of a fact contains; `null`: anything. */
export function kindOf(fact: FactKey | null): Kind {
	if (fact === "customer") return "text";
	if (fact === null) return null;
	const kind = FACTS[fact];
	if (kind === "date") return "date";
	return ["money", "count", "hours", "days", "share"].includes(kind) ? "number" : null;
}

/** Number of cells that do not fit their columns. */
export function misfits(cells: readonly Cell[], kinds: readonly Kind[]): number {
	let count = 0;
	for (let column = 0; column < cells.length; column++)
		if (!fits(cells[column], kinds[column] ?? null)) count++;
	return count;
}

/** "12.5", "$1,200", "94.5 h" and "12 h 30". */
const WITH_UNIT = /^\D{0,8}\d[\d.,:'’\s]*\D{0,8}(?:\d\d\D{0,3})?$/;

function fits(cell: Cell, kind: Kind): boolean {
	if (kind === null || isUnknown(cell)) return true;
	if (kind === "date") return isDate(cell) || (typeof cell === "string" && /\d.*\d.*\d/.test(cell));
	if (typeof cell === "number") return kind === "number";
	if (typeof cell !== "string") return kind === "number" && isDate(cell);
	return kind === "number" ? WITH_UNIT.test(cell) : readNumber(cell) === null;
}

function median(values: readonly (number | null)[]): number | null {
	const known = values.filter((value) => value !== null).sort((one, other) => one - other);
	return known[Math.floor(known.length / 2)] ?? null;
}
