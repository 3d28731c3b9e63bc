import type { Cell } from "../cell.ts";
import type { Problem, ReadCustomer } from "../reading.ts";
import { shownText } from "../shownText.ts";
import { textOf } from "../textOf.ts";
import { isBlank } from "../unknownCell.ts";
import type { ReadList } from "./checkList.ts";
import { type FigureRanges, figureRanges, isFigure } from "./figureRanges.ts";
import { amountOf, isSplitDecimal, joinedAmount, kindOf, misfits } from "./splitCells.ts";
import { strayRows } from "./strayRows.ts";
import { elsewhere, few, isNumber, nameColumn, upTo, withoutFigures } from "./tornRow.ts";

/**
 * Finds rows whose cells have moved into other columns, which no cell too many shows as in `splitCells`: an amount or a name was split
 * and the last cells were blank, or a cell is missing. Needs cells that fit their columns better when they are moved back. The figures
 * stay unknown.
 */
export function shiftedCells(list: ReadList): ReadList {
	const { grid, customers, problems, columns } = list;
	const name = nameColumn(list);
	const figures = columns.flatMap(({ fact }, column) => (isFigure(fact) && column > name ? [column] : []));
	if (customers.length < 2 || name < 0) return list;
	const torn = new Set(problems.flatMap((problem) => (problem.kind === "splitCells" ? problem.rows : [])));
	const end = problems.find((problem) => problem.kind === "otherTable")?.row ?? grid.length;
	const own = { ...list, customers: customers.filter(({ row }) => row < end && !torn.has(row)) };
	const stray = strayRows(own);
	const found = new Map([
		...(figures.length === 0 ? [] : movedLeft(own, name, figures)),
		...(figures.length === 0 ? [] : movedRight(own, name, figures)),
		...restsOfAmounts(own, name, figures),
		...stray.map(({ row, column }): [number, number] => [row, column]),
	]);
	const from = new Map(stray.map((row) => [row.row, row.from]));
	if (found.size === 0) return list;
	const isBeside = new Set(stray.filter((row) => row.isBeside).map(({ row }) => row));
	const all = [...found.keys()].sort((one, other) => one - other);
	const problemOf = (kind: "splitCells" | "shiftedCells", rows: number[]): Problem[] => {
		const [first] = rows;
		if (first === undefined) return [];
		const column = found.get(first)!;
		return [{ kind, rows, column, found: shownText(grid[first]![column]) }];
	};
	return {
		...list,
		customers: customers.map((customer) =>
			found.has(customer.row)
				? withName(upTo(from.get(customer.row) ?? name + 1, customer, list), customer)
				: customer,
		),
		problems: [
			...problemOf(
				"splitCells",
				all.filter((row) => isBeside.has(row)),
			),
			...problemOf(
				"shiftedCells",
				all.filter((row) => !isBeside.has(row)),
			),
			...elsewhere(problems, new Set(all)).map((problem) =>
				problem.kind === "totalDiffers" ? withoutFigures(problem, customers, found) : problem,
			),
		],
	};
}

/** A customer that keeps its name: it has to be called something. */
const withName = (torn: ReadCustomer, { facts: { customer, id } }: ReadCustomer): ReadCustomer => ({
	...torn,
	facts: { ...torn.facts, ...(customer === undefined ? { id } : { customer }) },
});

/** Rows with the column of the cell that shows the fault. */
type FoundRows = [row: number, column: number][];

/** "000" or "067" right of "15", where no other cell begins with a nought: the rest of an amount, which a file keeps as a text. */
function restsOfAmounts(
	{ grid, customers, textColumns }: ReadList,
	name: number,
	figures: readonly number[],
): FoundRows {
	return figures.flatMap((column): FoundRows => {
		if (column === name + 1 || !textColumns.has(column)) return [];
		const rests = few(customers, ({ row }) => isRest(grid[row]?.[column]));
		return rests.filter(({ row }) => isBeginning(grid[row]?.[column - 1])).map(({ row }) => [row, column]);
	});
}

const isRest = (cell: Cell) => typeof cell === "string" && /^0\d\d(?:\.\d+)?$/.test(cell);
const isBeginning = (cell: Cell) =>
	(typeof cell === "number" || typeof cell === "string") && /^\D{0,4}[1-9]\d{0,2}$/.test(String(cell));

/** Rows with a cell too few: a figure in the column of texts left of it, and none in the last column of figures. */
function movedLeft(list: ReadList, name: number, figures: readonly number[]): FoundRows {
	const { grid, customers, columns } = list;
	const last = figures[figures.length - 1]!;
	const isShort = ({ row }: ReadCustomer) => !isNumber(grid[row]?.[last]);
	const short = new Set(few(customers, isShort));
	if (short.size === 0) return [];
	const kinds = columns.map(({ fact }) => kindOf(fact));
	const ranges = figureRanges(list, figures, new Set([...short].map(({ row }) => row)));
	return figures.flatMap((figure): FoundRows => {
		const column = figure - 1;
		return numbersAmongTexts(list, column, 2)
			.filter((customer) => {
				const cells = grid[customer.row]!;
				const isFilled = cells.slice(column, last).every((cell) => !isBlank(cell));
				const movedBack = [...cells.slice(0, column), "", ...cells.slice(column, last)];
				const isMoved = short.has(customer) && ranges.includes(figure, amountOf(cells[column]));
				// a number may be a name
				const isName = column === name && !ranges.isOdd(customer, figure);
				return isMoved && isFilled && !isName && misfits(movedBack, kinds) === 0;
			})
			.map(({ row }) => [row, column]);
	});
}

/**
 * Rows with a cell too many: a number right of the last column of figures. From the first odd figure on, at least half are odd; all
 * fit when two cells are joined.
 */
function movedRight(list: ReadList, name: number, figures: readonly number[]): FoundRows {
	const { grid } = list;
	const next = figures[figures.length - 1]! + 1;
	const moved = numbersAmongTexts(list, next, 1);
	if (moved.length === 0) return [];
	const ranges = figureRanges(list, figures, new Set(moved.map(({ row }) => row)));
	const isFigureAt = (column: number) => figures.includes(column);
	const isTwice = new Set(numbersAmongTexts(list, next + 1, 1));
	return moved
		.filter((customer) => {
			const odd = figures.filter((figure) => ranges.isOdd(customer, figure));
			const [first] = odd;
			if (first === undefined || odd.length * 2 < figures.filter((figure) => figure >= first).length)
				return false;
			const cells = grid[customer.row]!;
			const areLike = (joined: readonly Cell[]) =>
				figures.every((figure) => ranges.includes(figure, amountOf(joined[figure]))) &&
				joined.every((cell, column) => isFigureAt(column) || !isNumber(cell) || isNumber(cells[column]));
			const extra = isTwice.has(customer) ? 2 : 1;
			return fitsJoined(cells.slice(0, next + extra), { from: name, name, extra, ranges, areLike });
		})
		.map(({ row }) => [row, next]);
}

interface Joining {
	readonly from: number;
	readonly name: number;
	/** Number of cells too many. */
	readonly extra: number;
	readonly ranges: FigureRanges;
	readonly areLike: (joined: readonly Cell[]) => boolean;
}

/** True if the row fits once so many pairs of cells are joined, from a column on. */
function fitsJoined(cells: readonly Cell[], joining: Joining): boolean {
	const { from, extra, areLike } = joining;
	if (extra === 0) return areLike(cells);
	return cells.some(
		(_, at) =>
			at >= from &&
			wholeCells(cells, at, joining).some((whole) =>
				fitsJoined([...cells.slice(0, at), whole, ...cells.slice(at + 2)], {
					...joining,
					from: at + 1,
					extra: extra - 1,
				}),
			),
	);
}

/** What a cell may have been before the next one was split off. The rest of a name may be a number, mostly a small one. */
function wholeCells(cells: readonly Cell[], column: number, { name, ranges }: Joining): Cell[] {
	if (column === name) {
		const rest = cells[name + 1];
		const isRest = String(rest).startsWith(" ") || ranges.isTooSmall(name + 1, amountOf(rest));
		return isRest ? [cells[name]] : [];
	}
	const amount = joinedAmount(cells, column);
	return [...(amount === null ? [] : [amount]), ...(isSplitDecimal(cells, column) ? [cells[column]] : [])];
}

/** The few customers with a number in a column of the list in which others have texts, at least so many; or nothing, right of the headings. */
function numbersAmongTexts(list: ReadList, column: number, texts: number): readonly ReadCustomer[] {
	const { grid, customers, header, ourColumns } = list;
	if (ourColumns.has(column)) return [];
	const found = few(customers, ({ row }) => isNumber(grid[row]?.[column]));
	if (found.length === 0 || textOf(header[column]) === "") return found;
	let count = 0;
	for (const { row } of customers) if (isWord(grid[row]?.[column]) && ++count >= texts) return found;
	return [];
}

const isWord = (cell: Cell) => typeof cell === "string" && /^\s*\p{L}/u.test(cell);
