import type { ICellData, IRange, Worksheet } from "@univerjs/core";
import type { ISheetNote } from "@univerjs/sheets-note";
import type { HostRange, HostStyles } from "../google/host.ts";
import { a1 } from "./a1.ts";
import { type Book, type Cells, cellAt, coreWorkbook, formatAt, shownFormat, write } from "./book.ts";
import { type CellValue, cellHolding, cellValue } from "./cell.ts";
import { createFilter } from "./filters.ts";
import { hideColumns } from "./hideColumns.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";
import { Refused, withLateRefusals } from "./refused.ts";
import { shiftColumnDepth, shiftGroupDepth } from "./rowGroups.ts";
import { separators } from "./separators.ts";
import { HORIZONTAL, sideOf, VERTICAL, WRAPPING } from "./sides.ts";
import type { Grid } from "./univer.ts";
import { checkValidations, type RangeOn, refuseInTypedColumn, validationMethods } from "./validations.ts";
import { converted, momentIn, shownIn } from "./zone.ts";

const SET_FILTER_RANGE = "sheet.mutation.set-filter-range";
const SCROLL = "sheet.operation.scroll-to-range";
let lastNote = 0;

/** The address of a range: `B2:D9`, or `B2` for one cell. */
function addressOf({ startRow, startColumn, endRow, endColumn }: IRange): string {
	const [first, last] = [a1(startRow + 1, startColumn + 1), a1(endRow + 1, endColumn + 1)];
	return first === last ? first : `${first}:${last}`;
}

/** Maps each range that a script has got to its sheet and cells: rules and charts need them. */
const locations = new WeakMap<object, { sheet: Worksheet; range: IRange }>();

export function placeOf(range: HostRange): { sheet: Worksheet; range: IRange } {
	const location = locations.get(range);
	if (!location) throw new Error("not in the local workbook: a range made elsewhere");
	return location;
}

/** Returns Apps Script's object for a range of cells. */
export function range(book: Book, sheet: Worksheet, area: IRange): HostRange {
	const styles = coreWorkbook(book).getStyles();
	const { timeZone } = book.behaviour;
	const styleAt = (row: number, column: number) => styles.getStyleByCell(sheet.getCellRaw(row, column));
	const rangeOn: RangeOn = (name, cells) => {
		const found = name === null ? sheet : book.grid.workbook.getSheetByName(name)?.getSheet();
		if (!found) throw new Error(`There is no sheet "${name}".`);
		return range(book, found, cells);
	};
	const methods: HostRange = {
		getRow: () => area.startRow + 1,
		getColumn: () => area.startColumn + 1,
		getNumRows: () => area.endRow - area.startRow + 1,
		getNumColumns: () => area.endColumn - area.startColumn + 1,
		getGridId: () => book.sheetNumber(sheet),
		getA1Notation: () => addressOf(area),
		getValues: () => {
			const shown = cellReader(book, sheet);
			return read(area, (row, column) => converted(momentIn, timeZone, shown(row, column)));
		},
		getFormulas: () => read(area, (row, column) => formulaAt(book, sheet, row, column)),
		canEdit: () => book.mayEdit(sheet, [area]),
		getNotes: () => {
			const notes = notesOf(book, sheet);
			return read(area, (row, column) => notes.get(`${row}:${column}`)?.note ?? "");
		},
		getBackgrounds: () => read(area, (row, column) => styleAt(row, column)?.bg?.rgb ?? "#ffffff"),
		getFontColors: () => read(area, (row, column) => styleAt(row, column)?.cl?.rgb ?? "#000000"),
		getFontWeights: () => read(area, (row, column) => (styleAt(row, column)?.bl === 1 ? "bold" : "normal")),
		getNumberFormats: () =>
			read(area, (row, column) => formatAt(styles, sheet, row, column) || DEFAULT_FORMAT),
		getFontSizes: () => read(area, (row, column) => styleAt(row, column)?.fs ?? DEFAULT_POINTS),
		getHorizontalAlignments: () =>
			read(area, (row, column) => sideOf(HORIZONTAL, styleAt(row, column)?.ht ?? undefined) ?? "general"),
		getVerticalAlignments: () =>
			read(area, (row, column) => sideOf(VERTICAL, styleAt(row, column)?.vt ?? undefined) ?? "bottom"),
		getWrapStrategies: () => read(area, (row, column) => styleAt(row, column)?.tb ?? WRAPPING.OVERFLOW),
		setFontWeights: (weights) => setStyleByCell(book, sheet, area, weights, "bl", (weight) => weight && 1),
		setHorizontalAlignments: (sides) =>
			setStyleByCell(book, sheet, area, sides, "ht", (side) => side && HORIZONTAL[side]),
		setNumberFormats(formats) {
			refuseInTypedColumn(book, sheet, area);
			setStyleByCell(book, sheet, area, formats, "n", (format) =>
				format === "general" ? null : { pattern: format },
			);
		},
		setWrapStrategies: (strategies) =>
			setStyleByCell(book, sheet, area, strategies, "tb", (strategy) =>
				strategy === WRAPPING.OVERFLOW ? null : strategy,
			),
		setValues: (values: unknown[][]) => setValues(book, sheet, area, values, rangeOn),
		...validationMethods(book, sheet, area, rangeOn),
		setNotes: (notes: string[][]) => setNotes(book, sheet, area, notes),
		...styleSetters(book, sheet, [area]),
		activate: () => activate(book, sheet, area),
		shiftRowGroupDepth(delta: number) {
			book.checkMayWrite(sheet);
			shiftGroupDepth(sheet, area.startRow, area.endRow, delta);
		},
		shiftColumnGroupDepth(delta: number) {
			book.checkMayWrite(sheet);
			shiftColumnDepth(sheet, area.startColumn, area.endColumn, delta);
		},
		collapseGroups() {
			book.checkMayWrite(sheet);
			hideColumns(book, sheet, area.startColumn, area.endColumn);
		},
		createFilter: () => createFilter(book, sheet, area),
	};
	const made = onlyWhatIsHere("Range", withLateRefusals(book, methods));
	locations.set(made, { sheet, range: area });
	return made;
}

/** The number format that Sheets reports for a cell without one. */
const DEFAULT_FORMAT = "0.###############";
/** Font size of a cell that has none of its own. */
const DEFAULT_POINTS = 10;

function read<T>(area: IRange, at: (row: number, column: number) => T): T[][] {
	const rows: T[][] = [];
	for (let row = area.startRow; row <= area.endRow; row++) {
		const cells: T[] = [];
		for (let column = area.startColumn; column <= area.endColumn; column++) cells.push(at(row, column));
		rows.push(cells);
	}
	return rows;
}

/** The values of cells as the sheet shows them, whatever the file's zone: dates in local time. */
export function shownValues(book: Book, sheet: Worksheet, area: IRange): CellValue[][] {
	return read(area, cellReader(book, sheet));
}

function cellReader(book: Book, sheet: Worksheet): (row: number, column: number) => CellValue {
	return (row, column) => {
		const cell = cellAt(book, sheet, row, column);
		return cell ? cellValue(cell, shownFormat(book, sheet, row, column)) : "";
	};
}

function formulaAt(book: Book, sheet: Worksheet, row: number, column: number): string {
	const cell = sheet.getCellRaw(row, column);
	// ask Univer: it stores a formula that was filled down only once, and shifts it for the other cells
	if (!cell?.f && !cell?.si) return "";
	return book.grid.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()) ?? "";
}

/** The notes of a sheet, by row and column: Univer would search all of them for each cell. */
function notesOf(book: Book, sheet: Worksheet): Map<string, ISheetNote> {
	const all = book.grid.notes.getSheetNotes(sheet.getUnitId(), sheet.getSheetId());
	return new Map([...(all?.values() ?? [])].map((note) => [`${note.row}:${note.col}`, note]));
}

function checkDimensions(area: IRange, rows: readonly unknown[][], what: string): void {
	const height = area.endRow - area.startRow + 1;
	const width = area.endColumn - area.startColumn + 1;
	if (rows.length !== height) {
		throw new Error(
			`The number of rows in the ${what} (${rows.length}) is not that of the range (${height}).`,
		);
	}
	const other = rows.find((row) => row.length !== width);
	if (other) {
		throw new Error(
			`The number of columns in the ${what} (${other.length}) is not that of the range (${width}).`,
		);
	}
}

/** Characters that Sheets takes in a cell. */
const MAX_CELL_CHARS = 50_000;

function checkLength(values: readonly (readonly unknown[])[]): void {
	const isLong = (value: unknown) =>
		typeof value === "string" && value.replace(/^'/, "").length > MAX_CELL_CHARS;
	if (values.some((row) => row.some(isLong)))
		throw new Refused(
			`Your input contains more than the maximum of ${MAX_CELL_CHARS} characters in a single cell.`,
		);
}

function setValues(book: Book, sheet: Worksheet, area: IRange, values: unknown[][], rangeOn: RangeOn): void {
	checkDimensions(area, values, "data");
	checkLength(values);
	const styles = coreWorkbook(book).getStyles();
	const { timeZone, keepsApostrophe } = book.behaviour;
	const cells: Cells = {};
	for (const [r, row] of values.entries()) {
		const written: Record<number, ICellData> = {};
		for (const [c, value] of row.entries()) {
			const format = formatAt(styles, sheet, area.startRow + r, area.startColumn + c);
			const cell = cellHolding(converted(shownIn, timeZone, value), format, book.locale, keepsApostrophe);
			written[area.startColumn + c] = cell.f ? { ...cell, f: separators(cell.f) } : cell;
		}
		cells[area.startRow + r] = written;
	}
	const shown = read(area, (row, column) => {
		const cell = cells[row]![column]!;
		return cell.f
			? null
			: cellValue(cell, formatAt(styles, sheet, row, column) || (cell.s as Shown)?.n?.pattern || "");
	});
	book.checkMayWrite(sheet, [area]);
	checkValidations(book, sheet, area, shown, rangeOn);
	write(book, sheet, area, cells);
}

type Shown = { readonly n?: { readonly pattern: string } } | undefined;

/** Selects a range, and scrolls to it where there is a page. */
function activate(book: Book, sheet: Worksheet, area: IRange): void {
	book.demand("write", "Range.activate");
	const univerSheet = book.grid.workbook.getSheetBySheetId(sheet.getSheetId());
	if (!univerSheet) throw new Error("This sheet is gone.");
	book.grid.workbook.setActiveSheet(univerSheet);
	if (book.chartTab) book.chartTab.isActive = false;
	univerSheet.getRange(area).activate();
	scrollTo(book.grid, sheet, area);
}

/**
 * Scrolls to an area and to the rows beside it, one of which may be behind the scroll bar; to itself where there is room for no
 * more. Does nothing where there is no page.
 */
export function scrollTo({ commands }: Grid, sheet: Worksheet, area: IRange): void {
	if (!commands.hasCommand(SCROLL)) return;
	const withNeighbours = {
		...area,
		startRow: Math.max(0, area.startRow - 1),
		endRow: Math.min(sheet.getRowCount() - 1, area.endRow + 1),
	};
	for (const range of [withNeighbours, area]) commands.syncExecuteCommand(SCROLL, { range });
}

/** Writes to the model of the notes: of a command, Univer would tell each note that the sheet has. */
function setNotes(book: Book, sheet: Worksheet, area: IRange, notes: string[][]): void {
	checkDimensions(area, notes, "notes");
	book.checkMayWrite(sheet, [area]);
	const existing = notesOf(book, sheet);
	const [unitId, sheetId] = [sheet.getUnitId(), sheet.getSheetId()];
	for (const [r, cells] of notes.entries()) {
		for (const [c, text] of cells.entries()) {
			if (typeof text !== "string") throw new Error("Notes are strings.");
			const [row, col] = [area.startRow + r, area.startColumn + c];
			const old = existing.get(`${row}:${col}`);
			if (text === (old?.note ?? "")) continue;
			if (text === "") book.grid.notes.removeNote(unitId, sheetId, { noteId: old!.id });
			else {
				const note = { ...noteBox(text), id: old?.id ?? `note-${++lastNote}` };
				book.grid.notes.updateNote(unitId, sheetId, row, col, note);
			}
		}
	}
}

/** Returns a note with the size of its box, in pixels. The box grows with its text, because Univer's does not scroll. */
export function noteBox(note: string) {
	const lines = note.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 42)), 0);
	return { note, width: 300, height: Math.min(520, 32 + 18 * lines) };
}

/** Sets one style cell by cell; equal values below one another in one command. Null sets the default. */
function setStyleByCell<Chosen>(
	book: Book,
	sheet: Worksheet,
	area: IRange,
	cells: Chosen[][],
	type: string,
	value: (chosen: Chosen) => unknown,
): void {
	checkDimensions(area, cells, "looks");
	book.checkMayWrite(sheet, [area]);
	const sheetRef = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
	for (let column = 0; column <= area.endColumn - area.startColumn; column++) {
		for (let from = 0, to = 0; from < cells.length; from = to) {
			const chosen = cells[from]![column]!;
			while (to < cells.length && cells[to]![column] === chosen) to++;
			const range = {
				startRow: area.startRow + from,
				endRow: area.startRow + to - 1,
				startColumn: area.startColumn + column,
				endColumn: area.startColumn + column,
			};
			setStyle(book, { ...sheetRef, range, style: { type, value: value(chosen) } });
		}
	}
}

interface StyleChange {
	readonly unitId: string;
	readonly subUnitId: string;
	readonly range: IRange;
	readonly style: { readonly type: string; readonly value: unknown };
}

/** Sets a style. Univer extends a filter over a styled row below it, as if somebody had typed there; Sheets does not. */
function setStyle(book: Book, change: StyleChange): void {
	const { unitId, subUnitId } = change;
	const filterRange = () =>
		book.grid.workbook.getSheetBySheetId(subUnitId)?.getFilter()?.getRange().getRange();
	const range = filterRange();
	book.grid.commands.syncExecuteCommand("sheet.command.set-style", change);
	if (range === undefined || filterRange()?.endRow === range.endRow) return;
	book.grid.commands.syncExecuteCommand(SET_FILTER_RANGE, { unitId, subUnitId, range });
}

function given<Value>(value: Value, call: string): Value {
	if (value === null) throw new Error(`The parameters (null) don't match the method signature for ${call}.`);
	return value;
}

/** Apps Script's methods that set the style of one range, or of several at once. */
export function styleSetters(book: Book, sheet: Worksheet, areas: readonly IRange[]): HostStyles {
	const style = (type: string, value: unknown) => {
		book.checkMayWrite(sheet, areas);
		const sheetRef = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
		for (const range of areas) {
			setStyle(book, { ...sheetRef, range, style: { type, value } });
		}
	};
	return {
		setNumberFormat: (format) => style("n", format === "general" ? null : { pattern: format }),
		setFontWeight: (weight) => style("bl", weight === "bold" ? 1 : 0),
		setFontSize: (size) => style("fs", given(size, "setFontSize")),
		setBackground: (color) => style("bg", color && { rgb: color }),
		setFontColor: (color) => style("cl", color && { rgb: color }),
		setWrap: (wrap) => style("tb", given(wrap, "setWrap") ? WRAPPING.WRAP : WRAPPING.OVERFLOW),
		setVerticalAlignment: (side) => style("vt", side && VERTICAL[side]),
		setHorizontalAlignment: (side) => style("ht", side && HORIZONTAL[side]),
	};
}
