import { FACTS } from "../../tiering/facts.ts";
import type { Cell } from "../cell.ts";
import { dayOf, isDate } from "../dayOf.ts";
import { columnNotation, type Notation } from "../notation.ts";
import { readDate } from "../readDate.ts";
import type { ReadCustomer } from "../reading.ts";
import { readNumber, type WrittenNumber } from "../readNumber.ts";
import { textOf } from "../textOf.ts";
import { isBlank, isUnknown } from "../unknownCell.ts";
import type { ReadList } from "./checkList.ts";
import { columnAfterHeadings, endOfRow } from "./splitCells.ts";
import { few, isNumber, nameColumn } from "./tornRow.ts";

/** A row whose cells have probably moved: the cell that shows it best, and the first column that cannot be trusted. */
export interface StrayRow {
	readonly row: number;
	readonly column: number;
	readonly from: number;
	/** True if the cell stands right of the headings. */
	readonly isBeside: boolean;
}

/** How much a cell speaks against standing in its column. */
const SLIGHT = 0.5;
const STRONG = 1;
const CERTAIN = 1.5;

/** Moved cells must fit so much better, if nothing stands right of the headings or only a text that may be a note. */
const ENOUGH = 1.5;
/** Beside a number right of the headings, where hardly any row has one, it is enough if they fit no worse. */
const ENOUGH_BESIDE_NUMBER = 1;

/** Sizes that differ so much from all others speak against a column. */
const ODD_FACTOR = 2;
const VERY_ODD_FACTOR = 10;

/** At least so many of ten cells of a column are of the same kind, or it says nothing. */
const MOST_OF_TEN = 9;
const MIN_CELLS = 2;
const MIN_DIGITS = 4;
const MIN_TO_JUDGE = 4;
const MAX_EXTRA = 2;

/**
 * Finds rows with cells that cannot stand in their columns, such as a date below a number, or a customer number below hours, while
 * all fit better once moved: a cell is too many or missing.
 */
export function strayRows(list: ReadList): StrayRow[] {
	const { grid, customers } = list;
	const after = endOfHeadings(list);
	if (after === null || customers.length <= MIN_CELLS) return [];
	const beside =
		textOf(list.header[after]) === "" ? few(customers, ({ row }) => !isBlank(grid[row]?.[after])) : [];
	// A cell right below the end of the headings; what stands further to the right was put there.
	const overflowing = new Set(beside.map(({ row }) => row));
	const suspects = suspectRows(list, after, overflowing);
	if (suspects.size === 0) return wildCounts(list);
	const isMost = suspects.size * 2 > customers.length;
	const sound = isMost ? customers : customers.filter(({ row }) => !suspects.has(row));
	const notation = notationOf(list, sound);
	const profiles = Array.from({ length: after }, (_, column) =>
		profileOf(
			sound.map(({ row }) => grid[row]?.[column]),
			notation,
		),
	);
	const unsized = profiles.map(withoutSize);
	const found = [...suspects].flatMap((row) => {
		const end = overflowing.has(row) ? endOfRow(list, row, after) : after;
		const cells = Array.from({ length: end }, (_, column) => contentOf(grid[row]?.[column], notation));
		const judged = overflowing.has(row) ? profiles : unsized;
		return strayRow(row, cells, judged, nameColumn(list)) ?? [];
	});
	const isFound = new Set(found.map(({ row }) => row));
	// where more rows are like that, they belong there
	if (few(customers, ({ row }) => isFound.has(row)).length < found.length) return wildCounts(list);
	return [...found, ...wildCounts(list).filter(({ row }) => !isFound.has(row))];
}

/** The first column right of the list: one without a heading, or one that the add-on writes. */
function endOfHeadings(list: ReadList): number | null {
	const after = columnAfterHeadings(list);
	if (after === null) return null;
	const name = nameColumn(list);
	return [...list.ourColumns].reduce((end, column) => (column > name ? Math.min(end, column) : end), after);
}

/** The rows that are worth a look: the others have all cells, and can be read. */
function suspectRows(list: ReadList, after: number, overflowing: ReadonlySet<number>): Set<number> {
	const { grid, columns, customers, problems } = list;
	const name = nameColumn(list);
	const short = few(customers, ({ row }) => isBlank(grid[row]?.[after - 1]));
	const nameless = few(customers, ({ row }) => !hasLetter(grid[row]?.[name]));
	// a number where the others have remarks may be the rest of an amount
	const last = columns.reduce((found, { fact }, column) => (fact === null ? found : column), -1);
	const noted = last + 1 < after ? few(customers, ({ row }) => isNumber(grid[row]?.[last + 1])) : [];
	const suspects = new Set([...overflowing, ...[...short, ...nameless, ...noted].map(({ row }) => row)]);
	const unreadable = new Set(problems.flatMap((one) => (one.kind === "unreadable" ? [one.row] : [])));
	if (unreadable.size > 0) for (const { row } of customers) if (unreadable.has(row)) suspects.add(row);
	return suspects;
}

const hasLetter = (cell: Cell) => /\p{L}/u.test(typeof cell === "string" ? cell : textOf(cell));

/** Finds out if a row fits its columns better with a cell fewer or more. */
function strayRow(
	row: number,
	cells: readonly Content[],
	profiles: readonly Profile[],
	name: number,
): StrayRow | null {
	const width = profiles.length;
	const beside = cells.slice(width);
	const isNumberBeside = beside.some(({ kind }) => kind === "number" || kind === "date");
	// "095" is the rest of a number, never a note
	const isRest = beside.some(({ text }) => /^0\d/.test(text));
	const besideCost = isRest ? 2 * STRONG : isNumberBeside ? STRONG : beside.length > 0 ? SLIGHT : 0;
	const now = costOf(cells, profiles) + besideCost;
	const enough = isNumberBeside ? ENOUGH_BESIDE_NUMBER : ENOUGH;
	if (now < enough) return null;
	const moves = [
		...withoutCells(cells, profiles, Math.min(Math.max(beside.length, 1), MAX_EXTRA)),
		...(cells[cells.length - 1]!.kind === "blank" ? withMissing(cells, profiles) : []),
	];
	const better = moves.filter(({ cost }) => now - cost >= enough);
	if (better.length === 0) return null;
	const from = Math.min(name + 1, ...better.map(({ column }) => column));
	const isBeside = beside.length > 0;
	return { row, column: isBeside ? width : oddest(cells, profiles), from, isBeside };
}

interface Move {
	readonly column: number;
	readonly cost: number;
}

/** The row with cells fewer, which may be too many or the second part of an amount. */
function withoutCells(cells: readonly Content[], profiles: readonly Profile[], extra: number): Move[] {
	if (extra === 0) return [{ column: Number.POSITIVE_INFINITY, cost: costOf(cells, profiles) }];
	return cells.flatMap((cell, at) => {
		const behind = cells.slice(at + 1);
		// what stands right of the headings may be a note
		const rows = at < profiles.length ? [[...cells.slice(0, at), ...behind]] : [];
		const joined = at + 1 < cells.length ? joinedContents(cell, cells[at + 1]!) : [];
		rows.push(...joined.map((whole) => [...cells.slice(0, at), whole, ...cells.slice(at + 2)]));
		return rows.flatMap((row) =>
			withoutCells(row, profiles, extra - 1).map(({ column, cost }) => ({
				column: Math.min(at, column),
				cost,
			})),
		);
	});
}

/** The row with a cell that may be missing, in each place. */
const withMissing = (cells: readonly Content[], profiles: readonly Profile[]): Move[] =>
	profiles.map((_, column) => ({
		column,
		cost: costOf([...cells.slice(0, column), ANYTHING, ...cells.slice(column, -1)], profiles),
	}));

/** What two cells may have been together: "100879" and "27 kr.", "0" and "095", "1" and "250". */
function joinedContents({ text: left }: Content, { text: right }: Content): Content[] {
	if (!/^\d{1,3}(?![\d.,:])/.test(right) || !/^[^\d,]{0,5}\d/.test(left) || /\D$/.test(left)) return [];
	const isDecimal = /^\d{1,2}(?!\d)/.test(right) || /^\D*0$/.test(left);
	const isThousands = /^\d{3}/.test(right) && /^\D*\d{1,3}$/.test(left);
	const joined = [
		...(isDecimal ? [contentOf(`${left},${right}`, "second")] : []),
		...(isThousands ? [contentOf(`${left},${right}`, "first")] : []),
	];
	return joined.filter(({ kind }) => kind === "number");
}

function costOf(cells: readonly Content[], profiles: readonly Profile[]): number {
	let cost = 0;
	for (let column = 0; column < profiles.length; column++)
		cost += costIn(profiles[column]!, cells[column] ?? BLANK);
	return cost;
}

/** The filled cell that fits its column least. */
function oddest(cells: readonly Content[], profiles: readonly Profile[]): number {
	const costs = profiles.map((profile, column) =>
		cells[column]!.kind === "blank" ? 0 : costIn(profile, cells[column]!),
	);
	return costs.indexOf(Math.max(...costs));
}

type ContentKind = "blank" | "text" | "number" | "date" | "anything";

/** What a cell contains, as far as it tells columns apart. */
interface Content {
	readonly kind: ContentKind;
	readonly text: string;
	readonly size: number;
	readonly mark: "percent" | "currency" | "";
}

const BLANK: Content = { kind: "blank", text: "", size: 0, mark: "" };
const ANYTHING: Content = { kind: "anything", text: "", size: 0, mark: "" };

function contentOf(cell: Cell, notation: Notation): Content {
	if (isUnknown(cell)) return BLANK;
	if (typeof cell === "number") return { kind: "number", text: String(cell), size: Math.abs(cell), mark: "" };
	if (isDate(cell)) return { ...BLANK, kind: dayOf(cell) === null ? "number" : "date" };
	const text = textOf(cell);
	const written = /\d/.test(text) ? readNumber(text) : null;
	if (!written) return { ...BLANK, kind: /\d/.test(text) && readDate(text) ? "date" : "text", text };
	const mark = written.percent ? "percent" : written.currency ? "currency" : "";
	return { kind: "number", text, size: Math.abs(sizeIn(written, notation)), mark };
}

function sizeIn({ first, second }: WrittenNumber, notation: Notation): number {
	if (first === null || second === null) return first ?? second ?? 0;
	if (notation === "first") return first;
	return notation === "second" ? second : Math.max(Math.abs(first), Math.abs(second));
}

function notationOf({ grid, columns }: ReadList, customers: readonly ReadCustomer[]): Notation {
	const figures = columns.flatMap(({ fact }, column) => (fact && FACTS[fact] === "money" ? [column] : []));
	return columnNotation(
		customers.flatMap(({ row }) =>
			figures.map((column) => {
				const cell = grid[row]?.[column];
				return typeof cell === "string" ? readNumber(cell) : null;
			}),
		),
	);
}

/** What nearly all filled cells of a column have in common; `kind` is `null` if they have nothing. */
interface Profile {
	readonly kind: ContentKind | null;
	readonly isFull: boolean;
	readonly isWhole: boolean;
	readonly isFraction: boolean;
	/** The number of digits, as of customer numbers. */
	readonly digits: number | null;
	readonly mark: Content["mark"] | null;
	readonly min: number;
	readonly max: number;
	/** Number of the numbers. */
	readonly count: number;
}

/** In a short list a customer of another size is no surprise. */
const withoutSize = (profile: Profile): Profile =>
	profile.count < MIN_TO_JUDGE ? { ...profile, min: 0, max: 0 } : profile;

function profileOf(cells: readonly Cell[], notation: Notation): Profile {
	const filled: Content[] = [];
	for (const cell of cells) {
		const value = contentOf(cell, notation);
		if (value.kind !== "blank") filled.push(value);
	}
	const areMost = (count: number, of: number) => count * 10 >= of * MOST_OF_TEN;
	const isFull = areMost(filled.length, cells.length);
	const kinds = (["text", "number", "date"] as const).filter((kind) =>
		areMost(filled.filter((value) => value.kind === kind).length, filled.length),
	);
	const kind = filled.length < MIN_CELLS ? null : (kinds[0] ?? null);
	const numbers = filled.filter((value) => value.kind === "number");
	const lengths = new Set(numbers.map(({ text }) => (/^\d+$/.test(text) ? text.length : 0)));
	const [digits = 0] = lengths;
	const marks = (["percent", "currency", ""] as const).filter((mark) =>
		areMost(numbers.filter((value) => value.mark === mark).length, numbers.length),
	);
	let min = Number.POSITIVE_INFINITY;
	let max = 0;
	for (const { size } of numbers) {
		if (size > 0) min = Math.min(min, size);
		max = Math.max(max, size);
	}
	return {
		kind,
		isFull,
		isWhole: numbers.every(({ size }) => Number.isInteger(size)),
		isFraction: numbers.length >= MIN_TO_JUDGE && !numbers.some(({ size }) => Number.isInteger(size)),
		digits: lengths.size === 1 && digits >= MIN_DIGITS ? digits : null,
		mark: marks[0] ?? null,
		min,
		max,
		count: numbers.length,
	};
}

function costIn(profile: Profile, value: Content): number {
	if (profile.kind === null || value.kind === "anything") return 0;
	if (value.kind === "blank") return profile.isFull ? SLIGHT : 0;
	if (value.kind !== profile.kind) return value.kind === "date" ? CERTAIN : STRONG;
	if (value.kind !== "number" || value.text === "") return 0;
	const isOddMark = profile.mark !== null && value.mark !== profile.mark;
	const isOddLength = profile.digits !== null && value.text.length !== profile.digits;
	if (isOddMark || isOddLength || (profile.isWhole && !Number.isInteger(value.size))) return STRONG;
	const isOddlyWhole = profile.isFraction && Number.isInteger(value.size) && value.size !== 0;
	return Math.max(isOddlyWhole ? SLIGHT : 0, costOfSize(profile, value.size));
}

function costOfSize({ min, max }: Profile, size: number): number {
	const isBeyond = (factor: number) => size > max * factor || size < min / factor;
	if (size === 0 || max === 0 || !isBeyond(ODD_FACTOR)) return 0;
	return isBeyond(VERY_ODD_FACTOR) ? STRONG : SLIGHT;
}

/** Rows with a fraction, far from their size, below counts that are whole numbers everywhere else. */
function wildCounts(list: ReadList): StrayRow[] {
	const { columns, customers } = list;
	const from = nameColumn(list) + 1;
	return columns.flatMap(({ fact }, column): StrayRow[] => {
		if (fact === null || FACTS[fact] !== "count") return [];
		const sizeOf = ({ facts }: ReadCustomer) => Math.abs((facts[fact] as number | undefined) ?? Number.NaN);
		const broken = customers.filter((customer) => sizeOf(customer) % 1 > 0);
		const [one] = broken;
		if (one === undefined || broken.length > 1) return [];
		const sizes = customers.map(sizeOf).filter((size) => !Number.isNaN(size));
		const most = sizes.reduce((max, size) => (Number.isInteger(size) ? Math.max(max, size) : max), 0);
		if (sizes.length <= MIN_TO_JUDGE || sizeOf(one) <= most * ODD_FACTOR) return [];
		return [{ row: one.row, column, from, isBeside: false }];
	});
}
