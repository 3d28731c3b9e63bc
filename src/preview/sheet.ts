import type { IRange, Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { HostSheet } from "../google/host.ts";
import { type Book, checkThere, spilled } from "./book.ts";
import { chartsOf } from "./charts.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";
import { protectionsOf } from "./protections.ts";
import { looks, range } from "./range.ts";
import { setTogglePosition } from "./rowGroups.ts";
import { getRules, setRules } from "./rules.ts";
import { sheetCopy } from "./sheetCopy.ts";

/** Apps Script's sheet ids are numbers, Univer's are texts: numbers are given out in the order of asking. */
export type SheetIds = Map<string, number>;

/** One sheet, in Apps Script's words: rows and columns count from 1 outside, from 0 inside. */
export function sheet(book: Book, face: FWorksheet, ids: SheetIds): HostSheet {
	const core = face.getSheet();
	const writing = (change: () => unknown) => {
		book.checkMayWrite(core);
		change();
	};
	// Univer goes to what it has inserted, and selects it; a script at Google leaves the person where they are.
	const inserting = (change: () => unknown) => {
		const open = book.grid.workbook.getActiveSheet();
		const selected = open?.getSelection()?.getActiveRange();
		writing(change);
		if (open) book.grid.workbook.setActiveSheet(open);
		selected?.activate();
	};
	return onlyWhatIsHere("Sheet", {
		getSheetId: () => numberOf(core, ids),
		getName: () => core.getName(),
		isSheetHidden: () => face.isSheetHidden(),
		getMaxRows: () => core.getRowCount(),
		getMaxColumns: () => core.getColumnCount(),
		getLastRow: () => extent(book, core).rows,
		getLastColumn: () => extent(book, core).columns,
		getRange(row: number, column: number, rows: number, columns: number) {
			checkThere(book.grid, core);
			return range(book, core, placeInside(core, row, column, rows, columns));
		},
		getDataRange() {
			checkThere(book.grid, core);
			const { rows, columns } = extent(book, core);
			return range(book, core, placeInside(core, 1, 1, Math.max(1, rows), Math.max(1, columns)));
		},
		getFilter: () => (face.getFilter() ? onlyWhatIsHere("Filter", {}) : null),
		isRowHiddenByFilter: (row: number) => core.getRowFiltered(row - 1),
		getActiveRangeList: () => selected(book, face),
		insertRowsAfter: (row: number, count: number) =>
			inserting(() => {
				face.insertRowsAfter(row - 1, count);
				// Univer gives them the height of the row above, however many lines that has
				face.setRowAutoHeight(row, count);
			}),
		insertColumnsAfter: (column: number, count: number) =>
			inserting(() => face.insertColumnsAfter(column - 1, count)),
		deleteColumns: (column: number, count: number) =>
			writing(() => {
				face.deleteColumns(column - 1, count);
			}),
		deleteRows: (row: number, count: number) =>
			writing(() => {
				// Univer takes the notes of the sheet that is open out with the rows, whichever sheet they are of
				const open = book.grid.workbook.getActiveSheet();
				book.grid.workbook.setActiveSheet(face);
				face.deleteRows(row - 1, count);
				if (open) book.grid.workbook.setActiveSheet(open);
			}),
		getRangeList: (addresses: string[]) =>
			onlyWhatIsHere(
				"RangeList",
				looks(
					book,
					core,
					addresses.map((address) => placeAt(core, address)),
				),
			),
		setColumnWidths: (first: number, count: number, pixels: number) =>
			writing(() => face.setColumnWidths(first - 1, count, pixels)),
		getColumnWidth: (column: number) => core.getColumnWidth(column - 1),
		hideSheet: () => writing(() => face.hideSheet()),
		hideColumns: (column: number, count: number) => writing(() => hideColumns(book, core, column - 1, count)),
		setFrozenRows: (rows: number) => writing(() => face.setFrozenRows(rows)),
		showRows: (row: number, count: number) => writing(() => face.showRows(row - 1, count)),
		setRowGroupControlPosition: (position: unknown) => writing(() => setTogglePosition(core, position)),
		getConditionalFormatRules: () => getRules(book, face),
		setConditionalFormatRules: (rules) => setRules(book, face, rules),
		...chartsOf(book, core),
		...protectionsOf(book, core),
		copyTo() {
			book.checkMayWrite();
			return sheetCopy(book, core, extent(book, core));
		},
	} satisfies HostSheet);
}

/** Takes a sheet out of the workbook, with what is kept beside its cells. */
export function deleteSheet(book: Book, face: FWorksheet): void {
	const { workbook } = book.grid;
	const isLast = workbook
		.getSheets()
		.every((one) => one.isSheetHidden() || one.getSheetId() === face.getSheetId());
	if (isLast) throw new Error("You can't remove all the visible sheets in a document.");
	book.checkMayWrite(face.getSheet());
	book.charts.delete(face.getSheetId());
	workbook.deleteSheet(face);
}

/** Univer's own way of hiding columns selects one beside them. */
function hideColumns(book: Book, core: Worksheet, startColumn: number, count: number): void {
	const ranges = [
		{ startRow: 0, endRow: core.getRowCount() - 1, startColumn, endColumn: startColumn + count - 1 },
	];
	const where = { unitId: core.getUnitId(), subUnitId: core.getSheetId() };
	book.grid.commands.syncExecuteCommand("sheet.mutation.set-col-hidden", { ...where, ranges });
}

/** A whole column or row that is selected has no ends of its own. */
function selected(book: Book, face: FWorksheet) {
	const core = face.getSheet();
	const areas = face.getSelection()?.getActiveRangeList() ?? [];
	if (areas.length === 0) return null;
	const within = (place: number, otherwise: number) => (place >= 0 ? place : otherwise);
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

function numberOf(core: Worksheet, ids: SheetIds): number {
	const known = ids.get(core.getSheetId());
	if (known !== undefined) return known;
	ids.set(core.getSheetId(), ids.size);
	return ids.size - 1;
}

/** The place of an address such as `R2C1:R9C3`. */
function placeAt(core: Worksheet, address: string): IRange {
	const [, ...numbers] = /^R(\d+)C(\d+):R(\d+)C(\d+)$/.exec(address) ?? [];
	if (numbers.length === 0) throw new Error(`not in the local workbook: an address such as ${address}`);
	const [row = 0, column = 0, lastRow = 0, lastColumn = 0] = numbers.map(Number);
	return placeInside(core, row, column, lastRow - row + 1, lastColumn - column + 1);
}

function placeInside(core: Worksheet, row: number, column: number, rows: number, columns: number): IRange {
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

/** How far the content reaches; looks alone do not count, what has spilled does. */
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
