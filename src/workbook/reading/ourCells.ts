import type { Cell, Grid } from "../../table/cell.ts";
import type { Problem, Reading } from "../../table/reading.ts";
import { isBlank, isErrorOfFormula, isLoadingFormula } from "../../table/unknownCell.ts";
import { callsOurs, type Extent, extentOf } from "./ourFunctions.ts";

/** Cells that a formula of the add-on fills, itself first. Counted from 0. */
export interface FilledCells extends Extent {
	readonly row: number;
	readonly column: number;
}

/** Formulas of a grid, from A1 on; where none are given, there are none. */
type Formulas = readonly (readonly string[])[];

/**
 * Finds the cells that the add-on's formulas fill. A spilled cell looks like a typed one, so the formula's text and what the
 * cells show have to tell; in doubt, more cells are taken. No result goes on past a cell with another formula.
 */
export function filledCells(grid: Grid, formulas: Formulas): FilledCells[] {
	return formulas.flatMap((cells, row) =>
		cells.flatMap((formula, column) =>
			callsOurs(formula) ? [{ row, column, ...extentAt(row, column, formula, grid, formulas) }] : [],
		),
	);
}

function extentAt(row: number, column: number, formula: string, grid: Grid, formulas: Formulas): Extent {
	const cells = grid[row] ?? [];
	// Neither an error nor "Loading..." fills other cells
	if (isErrorOfFormula(cells[column]) || isLoadingFormula(cells[column])) return { rows: 1, columns: 1 };
	const hasFormula = (at: number, from: number, count: number) =>
		(formulas[at] ?? []).slice(from, from + count).some((other) => other !== "");
	const end = (from: number, last: number, stops: (index: number) => boolean) => {
		let index = from + 1;
		while (index < last && !stops(index)) index++;
		return index - from;
	};
	const seen = () => {
		const columns = end(column, cells.length, (at) => isBlank(cells[at]) || hasFormula(row, at, 1));
		const rows = end(
			row,
			grid.length,
			(at) => grid[at]!.slice(column, column + columns).every(isBlank) || hasFormula(at, column, columns),
		);
		return { rows, columns };
	};
	const most = extentOf(formula, seen);
	const columns = end(column, Math.min(cells.length, column + most.columns), (at) => hasFormula(row, at, 1));
	const rows = end(row, Math.min(grid.length, row + most.rows), (at) => hasFormula(at, column, columns));
	return { rows, columns };
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
 * of columns that are read as facts. What they fill elsewhere would not be read in any case.
 */
export function tellFilled(reading: Reading, filled: readonly FilledCells[]): Reading {
	const { columns, customers, headerRow } = reading;
	const below = filled.filter(({ row, rows }) => headerRow >= 0 && row + rows - 1 > headerRow);
	if (below.length === 0) return reading;
	const customerRows = new Set(customers.map(({ row }) => row));
	const problems: Problem[] = [];
	const rowsOfFormulas = new Set<number>();
	const toldColumns = new Set<number>();
	for (const cells of below) {
		const { row, column } = cells;
		const facts = columns.flatMap(({ fact }, index) =>
			fact !== null && index >= column && index < column + cells.columns ? [{ fact, index }] : [],
		);
		const all = Array.from({ length: cells.rows }, (_, index) => row + index).filter((at) => at > headerRow);
		const isNamed = facts.some(({ fact }) => fact === "customer" || fact === "id");
		const rows = isNamed ? all.filter((at) => !customerRows.has(at)) : [];
		if (rows.length > 0) {
			for (const at of rows) rowsOfFormulas.add(at);
			problems.push({ kind: "ourRows", row, column, from: rows[0]!, to: rows[rows.length - 1]! });
		}
		if (!all.some((at) => customerRows.has(at))) continue;
		for (const { fact, index } of facts) {
			if (toldColumns.has(index)) continue;
			toldColumns.add(index);
			problems.push({ kind: "ourFacts", row, column, fact });
		}
	}
	const leftOut = [
		...reading.leftOut.filter(({ row }) => !rowsOfFormulas.has(row)),
		...Array.from(rowsOfFormulas, (row) => ({ row, why: "ourFormula" as const })),
	].sort((a, b) => a.row - b.row);
	return { ...reading, leftOut, problems: [...problems, ...reading.problems] };
}
