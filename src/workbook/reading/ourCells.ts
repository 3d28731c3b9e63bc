import type { Cell, Grid } from "../../table/cell.ts";
import type { Problem, Reading } from "../../table/reading.ts";
import { rowsAsTheyStand } from "../../table/rowsOf.ts";
import { isBlank, isErrorOfFormula, isLoadingFormula } from "../../table/unknownCell.ts";
import { callsOurs, type Extent, type ResultSize, resultSize } from "./ourFunctions.ts";

/**
 * Cells that a formula of the add-on fills, itself first. Counted from 0. No rows and columns: how far its result goes is not
 * certain, so its cells are read like any others.
 */
export interface FilledCells extends Extent {
	readonly row: number;
	readonly column: number;
}

/** Formulas of a grid, from A1 on; where none are given, there are none. */
type Formulas = readonly (readonly string[])[];

const UNCERTAIN: Extent = { rows: 0, columns: 0 };

/**
 * Finds the add-on's formulas, and the cells that each certainly fills. A spilled cell looks like a typed one, so the formula's
 * text has to tell. Where that leaves the size open, the cells that adjoin count if they are clear of the list.
 *
 * @param headingsAt finds the row of the headings.
 */
export function filledCells(
	grid: Grid,
	formulas: Formulas,
	headingsAt: (grid: Grid) => number | null,
): FilledCells[] {
	const found = formulas.flatMap((cells, row) =>
		cells.flatMap((formula, column) => {
			if (!callsOurs(formula)) return [];
			const size = sizeAt(grid[row]?.[column], formula);
			const isOpen = size !== null && (size.rows === null || size.columns === null);
			const extent = size === null ? UNCERTAIN : seenExtent(row, column, size, grid, formulas);
			return [{ cells: { row, column, ...extent }, size, isOpen }];
		}),
	);
	const all = found.map(({ cells }) => cells);
	if (!found.some(({ isOpen }) => isOpen)) return all;
	const certain = found.flatMap(({ cells, isOpen }) => (isOpen ? [] : [cells]));
	const rest = withoutCells(grid, all);
	const [before, after] = [headingsAt(withoutCells(grid, certain)), headingsAt(rest)];
	const headings = before === null || after === null ? null : Math.max(before, after);
	return found.map(({ cells, size, isOpen }) =>
		!isOpen || (headings !== null && isClear(cells, headings, size?.columns === null, rest))
			? cells
			: { ...cells, ...UNCERTAIN },
	);
}

/** Neither an error nor "Loading..." fills other cells. */
const sizeAt = (shown: Cell, formula: string): ResultSize | null => {
	const size = resultSize(formula);
	return size !== null && (isErrorOfFormula(shown) || isLoadingFormula(shown))
		? { rows: 1, columns: 1 }
		: size;
};

/** True for cells below the headings with nothing beside them, and for columns that begin right of other headings. */
function isClear(cells: FilledCells, headings: number, isWidthSeen: boolean, rest: Grid): boolean {
	if (cells.row > headings)
		return rest.slice(cells.row, cells.row + cells.rows).every((row) => row.every(isBlank));
	return (
		cells.row === headings &&
		!isWidthSeen &&
		rest[headings]!.slice(0, cells.column).some((cell) => !isBlank(cell))
	);
}

/** The extent of a result; where its size is not told, up to a blank or another formula. */
function seenExtent(row: number, column: number, size: ResultSize, grid: Grid, formulas: Formulas): Extent {
	const cells = grid[row] ?? [];
	const hasFormula = (at: number, from: number, count: number) =>
		(formulas[at] ?? []).slice(from, from + count).some((other) => other !== "");
	const end = (from: number, last: number, stops: (index: number) => boolean) => {
		let index = from + 1;
		while (index < last && !stops(index)) index++;
		return index - from;
	};
	const columns =
		size.columns ?? end(column, cells.length, (at) => isBlank(cells[at]) || hasFormula(row, at, 1));
	const rows =
		size.rows ??
		end(
			row,
			grid.length,
			(at) => grid[at]!.slice(column, column + columns).every(isBlank) || hasFormula(at, column, columns),
		);
	return { rows: Math.min(rows, grid.length - row), columns: Math.min(columns, cells.length - column) };
}

/** Blanks these cells. */
export function withoutCells(grid: Grid, filled: readonly FilledCells[]): Grid {
	if (filled.length === 0) return grid;
	const blanked = new Map<number, Cell[]>();
	for (const { row, column, rows, columns } of filled) {
		for (let at = row; at < Math.min(grid.length, row + rows); at++) {
			const cells = blanked.get(at) ?? [...grid[at]!];
			cells.fill("", column, column + columns);
			blanked.set(at, cells);
		}
	}
	return grid.map((cells, row) => blanked.get(row) ?? cells);
}

/** Moves the cells along with a row that is inserted at an index. */
export const withRowInserted = (filled: readonly FilledCells[], index: number): FilledCells[] =>
	filled.map((cells) => {
		if (cells.row >= index) return { ...cells, row: cells.row + 1 };
		return cells.row + cells.rows > index ? { ...cells, rows: cells.rows + 1 } : cells;
	});

/**
 * Adds what is not read because the add-on's formulas fill it: rows below the headings whose name or number they fill, and cells
 * of columns that are read as facts. Adds formulas that are read, too, because their cells are not certain.
 */
export function tellFilled(reading: Reading, filled: readonly FilledCells[]): Reading {
	const { columns, customers, headerRow } = reading;
	if (headerRow < 0 || filled.length === 0) return reading;
	const customerRows = new Map(rowsAsTheyStand(customers).map(({ row, facts }) => [row, facts]));
	const problems: Problem[] = [];
	const rowsOfFormulas = new Set<number>();
	for (const cells of filled) {
		const { row, column } = cells;
		const factHere = columns[column]?.fact ?? null;
		if (cells.rows === 0) {
			const isRead =
				factHere !== null && (row === headerRow || customerRows.get(row)?.[factHere] !== undefined);
			if (isRead) problems.push({ kind: "ourFormulaRead", row, column });
			continue;
		}
		const facts = columns
			.slice(column, column + cells.columns)
			.flatMap(({ fact }) => (fact === null ? [] : [fact]));
		const below = Array.from({ length: cells.rows }, (_, index) => row + index).filter(
			(at) => at > headerRow,
		);
		const isNamed = facts.some((fact) => fact === "customer" || fact === "id");
		const rows = isNamed ? below.filter((at) => !customerRows.has(at)) : [];
		if (rows.length > 0) {
			for (const at of rows) rowsOfFormulas.add(at);
			problems.push({ kind: "ourRows", row, column, from: rows[0]!, to: rows[rows.length - 1]! });
		}
		const besides = below.filter((at) => customerRows.has(at));
		if (besides.length === 0) continue;
		const [from, to] = [besides[0]!, besides[besides.length - 1]!];
		for (const fact of facts) problems.push({ kind: "ourFacts", row, column, from, to, fact });
	}
	const leftOut = [
		...reading.leftOut.filter(({ row }) => !rowsOfFormulas.has(row)),
		...Array.from(rowsOfFormulas, (row) => ({ row, why: "ourFormula" as const })),
	].sort((a, b) => a.row - b.row);
	return { ...reading, leftOut, problems: [...problems, ...reading.problems] };
}
