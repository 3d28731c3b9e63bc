import type { IRange, Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { HostSheet } from "../google/host.ts";
import { type Book, checkThere, spilled } from "./book.ts";
import { chartsOf } from "./charts.ts";
import { filterOf } from "./filters.ts";
import { freeze, frozenOn } from "./freezing.ts";
import { hideColumns, showColumns } from "./hideColumns.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";
import { protectionMethods } from "./protections.ts";
import { range, scrollTo, styleSetters } from "./range.ts";
import { withLateRefusals } from "./refused.ts";
import { columnDepth, setTogglePosition } from "./rowGroups.ts";
import { getRules, setRules } from "./rules.ts";
import { sheetCopy } from "./sheetCopy.ts";
import { inheritValidations } from "./validations.ts";

/** Apps Script's number for each of Univer's sheet ids, which are texts; assigned in the order of first use. */
export type SheetIds = Map<string, number>;

/** Returns Apps Script's object for a sheet. Its rows and columns count from 1, Univer's from 0. */
export function sheet(book: Book, univerSheet: FWorksheet): HostSheet {
	const core = univerSheet.getSheet();
	const writing = (change: () => unknown) => {
		book.checkMayWrite(core);
		change();
	};
	// Restore the active sheet, the selection and what is in view: Univer selects what it inserts, a script at Google does not.
	const inserting = (change: () => unknown) => {
		const activeSheet = book.grid.workbook.getActiveSheet();
		const selection = activeSheet?.getSelection()?.getActiveRange();
		writing(change);
		if (activeSheet) book.grid.workbook.setActiveSheet(activeSheet);
		selection?.activate();
		if (activeSheet && selection) scrollTo(book.grid, activeSheet.getSheet(), selection.getRange());
	};
	const methods = {
		getSheetId: () => book.sheetNumber(core),
		getName: () => core.getName(),
		getType: () => "GRID",
		isSheetHidden: () => univerSheet.isSheetHidden(),
		getMaxRows: () => core.getRowCount(),
		getMaxColumns: () => core.getColumnCount(),
		getLastRow: () => extent(book, core).rows,
		getLastColumn: () => extent(book, core).columns,
		getRange(row: number, column: number, rows: number, columns: number) {
			checkThere(book.grid, core);
			return range(book, core, areaInside(core, row, column, rows, columns));
		},
		getDataRange() {
			checkThere(book.grid, core);
			const { rows, columns } = extent(book, core);
			return range(book, core, areaInside(core, 1, 1, Math.max(1, rows), Math.max(1, columns)));
		},
		getFilter: () => filterOf(book, core),
		isRowHiddenByFilter: (row: number) => core.getRowFiltered(row - 1),
		getActiveRangeList: () => selected(book, univerSheet),
		insertRowsAfter: (row: number, count: number) =>
			inserting(() => {
				univerSheet.insertRowsAfter(row - 1, count);
				// Univer copies the height of the row above, however many lines that has
				univerSheet.setRowAutoHeight(row, count);
				if (book.behaviour.inheritsValidation) inheritValidations(book, core, "Row", row, count);
			}),
		insertRowsBefore: (row: number, count: number) =>
			inserting(() => {
				univerSheet.insertRowsBefore(row - 1, count);
				univerSheet.setRowAutoHeight(row - 1, count);
				if (book.behaviour.inheritsValidation) inheritValidations(book, core, "Row", row, count);
			}),
		insertColumnsAfter: (column: number, count: number) =>
			inserting(() => {
				univerSheet.insertColumnsAfter(column - 1, count);
				if (book.behaviour.inheritsValidation) inheritValidations(book, core, "Column", column, count);
			}),
		deleteColumns: (column: number, count: number) =>
			writing(() => {
				univerSheet.deleteColumns(column - 1, count);
			}),
		deleteRows: (row: number, count: number) =>
			writing(() => {
				// activate the sheet first: Univer deletes the notes of these rows on the active sheet, whichever sheet is meant
				const activeSheet = book.grid.workbook.getActiveSheet();
				book.grid.workbook.setActiveSheet(univerSheet);
				univerSheet.deleteRows(row - 1, count);
				if (activeSheet) book.grid.workbook.setActiveSheet(activeSheet);
			}),
		getRangeList: (addresses: string[]) =>
			onlyWhatIsHere(
				"RangeList",
				withLateRefusals(
					book,
					styleSetters(
						book,
						core,
						addresses.map((address) => areaAt(core, address)),
					),
				),
			),
		setColumnWidths: (first: number, count: number, pixels: number) =>
			writing(() => univerSheet.setColumnWidths(first - 1, count, pixels)),
		getColumnWidth: (column: number) => core.getColumnWidth(column - 1),
		hideSheet: () => writing(() => univerSheet.hideSheet()),
		setHiddenGridlines: (areHidden: boolean) => writing(() => univerSheet.setHiddenGridlines(areHidden)),
		hideColumns: (column: number, count: number) =>
			writing(() => hideColumns(book, core, column - 1, column + count - 2)),
		showColumns: (column: number, count: number) =>
			writing(() => showColumns(book, core, column - 1, column + count - 2)),
		getColumnGroupDepth: (column: number) => columnDepth(core, column - 1),
		getFrozenRows: () => frozenOn(univerSheet).rows,
		getFrozenColumns: () => frozenOn(univerSheet).columns,
		setFrozenRows: (rows: number) => writing(() => freeze(univerSheet, { ...frozenOn(univerSheet), rows })),
		setFrozenColumns: (columns: number) =>
			writing(() => freeze(univerSheet, { ...frozenOn(univerSheet), columns })),
		showRows: (row: number, count: number) => writing(() => univerSheet.showRows(row - 1, count)),
		setRowGroupControlPosition: (position: unknown) => writing(() => setTogglePosition(core, position)),
		getConditionalFormatRules: () => getRules(book, univerSheet),
		setConditionalFormatRules: (rules) => setRules(book, univerSheet, rules),
		...chartsOf(book, core),
		...protectionMethods(book, core),
		copyTo() {
			book.checkMayWrite();
			return sheetCopy(book, core, extent(book, core));
		},
	} satisfies HostSheet;
	return onlyWhatIsHere("Sheet", withLateRefusals(book, methods));
}

/** Deletes a sheet and its charts. Throws for the last visible one, as Sheets does. */
export function deleteSheet(book: Book, univerSheet: FWorksheet): void {
	const { workbook } = book.grid;
	const id = univerSheet.getSheetId();
	const [another] = workbook
		.getSheets()
		.filter((other) => !other.isSheetHidden() && other.getSheetId() !== id);
	if (another === undefined) throw new Error("You can't remove all the visible sheets in a document.");
	book.checkMayWrite(univerSheet.getSheet());
	book.charts.delete(id);
	// Univer goes on drawing the filter and the selection of a sheet that is deleted while it is in view.
	if (workbook.getActiveSheet().getSheetId() === id) workbook.setActiveSheet(another);
	workbook.deleteSheet(univerSheet);
}

/** The selection. Univer gives a selected whole column or row negative ends: replace them by those of the sheet. */
function selected(book: Book, univerSheet: FWorksheet) {
	const core = univerSheet.getSheet();
	const areas = univerSheet.getSelection()?.getActiveRangeList() ?? [];
	if (areas.length === 0) return null;
	const within = (index: number, otherwise: number) => (index >= 0 ? index : otherwise);
	const ranges = areas.map((area) => {
		const { startRow, startColumn, endRow, endColumn } = area.getRange();
		return range(book, core, {
			startRow: within(startRow, 0),
			startColumn: within(startColumn, 0),
			endRow: within(endRow, core.getRowCount() - 1),
			endColumn: within(endColumn, core.getColumnCount() - 1),
		});
	});
	return onlyWhatIsHere("RangeList", { getRanges: () => ranges });
}

export function numberOf(core: Worksheet, ids: SheetIds): number {
	const known = ids.get(core.getSheetId());
	if (known !== undefined) return known;
	ids.set(core.getSheetId(), ids.size);
	return ids.size - 1;
}

/** Returns the cells of an address such as `R2C1:R9C3`. */
function areaAt(core: Worksheet, address: string): IRange {
	const [, ...numbers] = /^R(\d+)C(\d+):R(\d+)C(\d+)$/.exec(address) ?? [];
	if (numbers.length === 0) throw new Error(`not in the local workbook: an address such as ${address}`);
	const [row = 0, column = 0, lastRow = 0, lastColumn = 0] = numbers.map(Number);
	return areaInside(core, row, column, lastRow - row + 1, lastColumn - column + 1);
}

function areaInside(core: Worksheet, row: number, column: number, rows: number, columns: number): IRange {
	if (![row, column, rows, columns].every((count) => Number.isInteger(count) && count >= 1)) {
		throw new Error(
			`A range starts at row 1, column 1 and has at least one cell: ${row}, ${column}, ${rows}, ${columns}.`,
		);
	}
	if (row + rows - 1 > core.getRowCount() || column + columns - 1 > core.getColumnCount()) {
		throw new Error("Those rows or columns are out of bounds.");
	}
	return {
		startRow: row - 1,
		startColumn: column - 1,
		endRow: row + rows - 2,
		endColumn: column + columns - 2,
	};
}

/** Counts the rows and columns up to the last cell with content. Spilled values count, styles do not. */
function extent(book: Book, core: Worksheet): { rows: number; columns: number } {
	let [rows, columns] = [0, 0];
	const reach = (row: number, column: number) => {
		rows = Math.max(rows, row + 1);
		columns = Math.max(columns, column + 1);
	};
	core.getCellMatrix().forValue((row, column, cell) => {
		const value = cell?.v ?? cell?.p?.body?.dataStream.trim();
		if (cell?.f || cell?.si || (value !== undefined && value !== null && value !== "")) reach(row, column);
	});
	for (const [row, cells] of Object.entries(spilled(book, core) ?? {})) {
		for (const [column, cell] of Object.entries(cells)) {
			if (cell?.v !== undefined && cell.v !== null && cell.v !== "") reach(Number(row), Number(column));
		}
	}
	return { rows, columns };
}
