import type { Cell } from "../table/cell.ts";
import type { Area, CellPosition } from "../workbook/port.ts";
import type { Host, HostSheet } from "./host.ts";
import type { Sheets } from "./sheets.ts";
import { type SheetCells, type SpillArea, spillAreas } from "./spillAreas.ts";
import { asTyped } from "./writeValues.ts";

type Values = ReturnType<Sheets["valuesOf"]>;

/**
 * Returns the areas that these formulas fill; null if they cannot be told from what other formulas fill.
 *
 * Sheets does not show how far a result spills: a spilled cell has a value and no formula, like a typed one. So try it out on a
 * copy of the sheet, and delete the copy. The sheet itself is only read. A run that is interrupted leaves a copy behind and
 * loses nothing.
 *
 * On the copy, remove the formulas: the cells that are empty then were filled by them, or by the user's formulas that depend on
 * them. To tell the two apart, write all these cells as values: a formula of the user's that has no room any more shows an error,
 * and gets its cells back. This way the add-on's formulas, which are slow, are never computed on the copy.
 */
export function filledAreas(
	sheet: HostSheet,
	formulas: readonly CellPosition[],
	{ spreadsheet, valuesOf }: Pick<Sheets, "spreadsheet" | "valuesOf">,
	app: Pick<Host["SpreadsheetApp"], "flush">,
): Area[] | null {
	const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
	const before = sheet.getRange(1, 1, rows, columns);
	const seen: Snapshot = { values: valuesOf(before), formulas: before.getFormulas() };
	const copy = sheet.copyTo(spreadsheet);
	const write = (areas: readonly SpillArea[], cell: (row: number, column: number) => unknown) => {
		for (const { row, column, rows, columns } of joinBelow(areas)) {
			const values = Array.from({ length: rows }, (_, down) =>
				Array.from({ length: columns }, (_, right) => cell(row + down - 1, column + right - 1)),
			);
			copy.getRange(row, column, rows, columns).setValues(values);
		}
		app.flush();
		return valuesOf(copy.getRange(1, 1, rows, columns));
	};
	const empty = (areas: readonly SpillArea[]) => write(areas, () => "");
	const fill = (areas: readonly SpillArea[]) =>
		write(areas, (row, column) => asTyped(seen.values[row]![column]));
	try {
		const cells = sheetCells(seen, empty(formulas.map((position) => ({ ...position, rows: 1, columns: 1 }))));
		let areas = spillAreas(formulas, [], cells);
		const crowded = areas === null ? [] : newErrors(fill(areas), seen);
		if (areas !== null && crowded.length > 0) {
			empty(areas);
			areas = spillAreas(formulas, crowded, cells);
			if (areas !== null && !isAsBefore(fill(areas), seen)) areas = null;
		}
		return areas && joinBelow(areas).map((area) => ({ ...area, tab: sheet.getSheetId() }));
	} finally {
		spreadsheet.deleteSheet(copy);
	}
}

/** Values and formulas of a sheet, from A1 on. */
interface Snapshot {
	readonly values: Values;
	readonly formulas: readonly string[][];
}

/** @param without the values after the formulas were removed. */
function sheetCells({ values, formulas }: Snapshot, without: Values): SheetCells {
	const hasNoFormula = (row: number, column: number) => formulas[row]![column] === "";
	return {
		rows: values.length,
		columns: values[0]?.length ?? 0,
		isFilled: (row, column) =>
			hasNoFormula(row, column) && values[row]![column] !== "" && without[row]![column] === "",
		isEmpty: (row, column) => hasNoFormula(row, column) && values[row]![column] === "",
	};
}

/** Joins areas that are directly below one another, because each area takes a call. */
function joinBelow(areas: readonly SpillArea[]): SpillArea[] {
	const found: { row: number; column: number; rows: number; columns: number }[] = [];
	const inOrder = [...areas].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
	for (const area of inOrder) {
		const last = found[found.length - 1];
		const isBelow =
			last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
		if (last !== undefined && isBelow) last.rows += area.rows;
		else found.push({ ...area });
	}
	return found;
}

/** Returns the formulas that show an error or are loading, and did not before. */
function newErrors(values: Values, before: Snapshot): CellPosition[] {
	return values.flatMap((line, row) =>
		line.flatMap((value, column): CellPosition[] =>
			before.formulas[row]![column] !== "" &&
			isErrorOrLoading(value) &&
			!isErrorOrLoading(before.values[row]![column])
				? [{ row: row + 1, column: column + 1 }]
				: [],
		),
	);
}

const isErrorOrLoading = (value: Cell) => typeof value === "string" && /^(#|Loading)/.test(value);

/** True if no formula has a new error, and no cell has become empty. */
function isAsBefore(values: Values, before: Snapshot): boolean {
	return (
		newErrors(values, before).length === 0 &&
		values.every((line, row) =>
			line.every((value, column) => value !== "" || before.values[row]![column] === ""),
		)
	);
}
