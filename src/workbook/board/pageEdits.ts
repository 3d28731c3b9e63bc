import type { Cell, Grid } from "../../table/cell.ts";
import type { Edit, Written } from "../edits.ts";
import { type Block, BOARD_COLUMNS, type BoardRows, isOfBoard, lastRowOf } from "./boardLayout.ts";

/** Returns the formulas in rows of the board, `""` where there is none. */
export type FormulasOf = (row: number, rows: number) => string[][];

export interface PageEdits {
	readonly edits: readonly Edit[];
	/** True where words of a person had to move below the list, because names come where they stood. */
	readonly movesWords: boolean;
}

/**
 * Writes the page of a board around what people have written there. The cells that a run has filled are the board's. Words in the
 * others stay where they are; those beside the list stay with their customer. Where names come now, or the customer is gone, they move
 * below the list; what is below it moves down as far as a longer list needs. If nothing tells where the list of the last run ended,
 * nothing tells whose a cell is: then all are written again.
 *
 * @param before the cells of the tab.
 * @param formulas null for a new tab.
 */
export function pageEdits(page: Block, before: Grid, at: BoardRows, formulas: FormulasOf | null): PageEdits {
	const last = lastRowOf(before, at);
	const blank = Array<Cell>(BOARD_COLUMNS).fill("");
	const extra = Math.max(0, (last ?? before.length) - page.cells.length);
	const cells = [...page.cells, ...Array.from({ length: extra }, () => blank)];
	if (last === null || formulas === null) return { edits: [valuesEdit(1, 1, cells)], movesWords: false };
	const words = wordsOf(before, at, last);
	const rowNow = rowsNow(words, page, before, at, last);
	const isMoved = (word: Word) =>
		word.row > at.headings ? rowNow(word) !== word.row : page.cells[word.row - 1]![word.column - 1] !== "";
	const moved = words.filter(isMoved);
	const staying = new Set(words.filter((word) => !isMoved(word)).map(keyOf));
	const isOutside = ({ column }: Word) => column > BOARD_COLUMNS;
	const followed = moved.filter((word) => rowNow(word) !== null);
	const inTheWay = moved.filter((word) => rowNow(word) === null);
	return {
		edits: [
			...around(cells, (row, column) => staying.has(keyOf({ row, column }))),
			...moved.filter(isOutside).map(({ row, column }) => valuesEdit(row, column, [[""]])),
			...followed.map((word) => {
				const formula = formulas(word.row, 1)[0]?.[word.column - 1] ?? "";
				return valuesEdit(rowNow(word)!, word.column, [[formula === "" ? word.text : { formula }]]);
			}),
			...movedDown(page.cells.length, before, last, formulas, linesOf(inTheWay, before, at)),
		],
		movesWords: inTheWay.length > 0,
	};
}

/** What a person has written in a cell of the board that no run had filled. Row and column count from 1. */
interface Word {
	readonly row: number;
	readonly column: number;
	readonly text: Cell;
}

/** The columns in which words may be beside a customer of the list. */
const BESIDE_COLUMNS = BOARD_COLUMNS + 1;

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }) =>
	row * (BESIDE_COLUMNS + 1) + column;

const wordsOf = (before: Grid, at: BoardRows, last: number): Word[] =>
	before.slice(0, last).flatMap((line, index) => {
		const row = index + 1;
		return line
			.slice(0, row > at.headings ? BESIDE_COLUMNS : BOARD_COLUMNS)
			.flatMap((text, across) =>
				text === "" || isOfBoard(before, at, row, across + 1) ? [] : [{ row, column: across + 1, text }],
			);
	});

/** Returns where the customer is now whom a word of the list is beside; null for other words, and if others have the same name. */
function rowsNow(words: readonly Word[], page: Block, before: Grid, at: BoardRows, last: number) {
	if (!words.some(({ row }) => row > at.headings)) return () => null;
	const now = rowsByName(page.cells, at.headings);
	const then = rowsByName(before.slice(0, last), at.headings);
	return ({ row }: Word): number | null => {
		if (row <= at.headings || !isOfBoard(before, at, row, 1)) return null;
		const name = String(before[row - 1]![0]);
		return then.get(name) === row ? (now.get(name) ?? null) : null;
	};
}

/** The rows of the customers of a list, counted from 1; null for a name of several. */
function rowsByName(cells: readonly (readonly Written[])[], headings: number): Map<string, number | null> {
	const found = new Map<string, number | null>();
	for (const [index, [name]] of cells.slice(headings).entries())
		found.set(String(name), found.has(String(name)) ? null : headings + index + 1);
	return found;
}

/** Lines for below the list: words of the list after the name that they were beside, others in the columns in which they were. */
function linesOf(words: readonly Word[], before: Grid, at: BoardRows): Cell[][] {
	const rows = [...new Set(words.map(({ row }) => row))];
	return rows.map((row) => {
		const ofRow = words.filter((word) => word.row === row);
		const line = Array<Cell>(BOARD_COLUMNS).fill("");
		const isBeside = row > at.headings && isOfBoard(before, at, row, 1);
		if (isBeside) line[0] = before[row - 1]![0]!;
		for (const [index, { column, text }] of ofRow.entries())
			line[isBeside ? index + 1 : Math.min(column, BOARD_COLUMNS) - 1] = text;
		return line;
	});
}

/** Leaves out the cells with words of a person that may stay. */
function around(
	cells: readonly (readonly Written[])[],
	stays: (row: number, column: number) => boolean,
): Edit[] {
	const edits: Edit[] = [];
	let whole: (readonly Written[])[] = [];
	const flush = (end: number) => {
		if (whole.length > 0) edits.push(valuesEdit(end - whole.length + 1, 1, whole));
		whole = [];
	};
	for (const [index, line] of cells.entries()) {
		const row = index + 1;
		if (!line.some((_, across) => stays(row, across + 1))) {
			whole.push(line);
			continue;
		}
		flush(row - 1);
		// Few rows have such words: write their other cells one by one.
		for (const [across, cell] of line.entries())
			if (!stays(row, across + 1)) edits.push(valuesEdit(row, across + 1, [[cell]]));
	}
	flush(cells.length);
	return edits;
}

/**
 * Moves what stands below the list as it was, where the list needs those rows now, to one row below its new end; words that were in
 * the way of names come after it.
 */
function movedDown(
	end: number,
	before: Grid,
	last: number,
	formulas: FormulasOf,
	inTheWay: readonly (readonly Cell[])[],
): Edit[] {
	const isFilled = (line: readonly Cell[]) => line.slice(0, BOARD_COLUMNS).some((cell) => cell !== "");
	const below = before.slice(last);
	const first = below.findIndex(isFilled);
	const needsRoom = first >= 0 && last + first < end;
	const theirs = first < 0 ? [] : below.slice(first, below.length - [...below].reverse().findIndex(isFilled));
	const blank = Array<Cell>(BOARD_COLUMNS).fill("");
	if (!needsRoom) {
		const from = Math.max(end, last + (first < 0 ? 0 : first + theirs.length)) + 1;
		return inTheWay.length === 0 ? [] : [valuesEdit(from, 1, [blank, ...inTheWay])];
	}
	const typed = formulas(last + first + 1, theirs.length);
	const moved = theirs.map((line, down) =>
		Array.from({ length: BOARD_COLUMNS }, (_, across): Written => {
			const formula = typed[down]?.[across] ?? "";
			return formula === "" ? (line[across] ?? "") : { formula };
		}),
	);
	return [valuesEdit(end + 1, 1, [blank, ...moved, ...inTheWay])];
}

const valuesEdit = (row: number, column: number, values: readonly (readonly Written[])[]): Edit => ({
	kind: "values",
	area: { tab: "board", row, rows: values.length, column, columns: values[0]!.length },
	values,
});
