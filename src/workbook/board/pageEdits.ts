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
 * Writes the page of a board around what people have written there. The cells that a run fills are the board's. Words in the others
 * stay where they are. Where names come now, they move below the list; what is below it moves down as far as a longer list needs. If
 * the list on the tab is no longer as the last run left it, nothing tells whose a cell is: then all are written again.
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
	const isTheirs = (row: number, column: number) =>
		row <= last && (before[row - 1]?.[column - 1] ?? "") !== "" && !isOfBoard(before, at, row, column);
	const isInTheWay = (row: number, column: number) =>
		isTheirs(row, column) && page.cells[row - 1]?.[column - 1] !== "";
	const inTheWay = before.flatMap((line, index) => {
		const words = line
			.slice(0, BOARD_COLUMNS)
			.map((cell, across) => (isInTheWay(index + 1, across + 1) ? cell : ""));
		return words.some((cell) => cell !== "") ? [words] : [];
	});
	return {
		edits: [
			...around(cells, (row, column) => isTheirs(row, column) && !isInTheWay(row, column)),
			...movedDown(page.cells.length, before, last, formulas, inTheWay),
		],
		movesWords: inTheWay.length > 0,
	};
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
