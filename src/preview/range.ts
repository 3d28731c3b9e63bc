import type { ICellData, IRange, Worksheet } from "@univerjs/core";
import type { ISheetNote } from "@univerjs/sheets-note";
import type { HostLooks, HostRange } from "../google/host.ts";
import { a1 } from "./a1.ts";
import { type Book, type Cells, cellAt, coreWorkbook, formatAt, shownFormat, write } from "./book.ts";
import { type CellValue, cellHolding, cellValue } from "./cell.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";
import { shiftGroupDepth } from "./rowGroups.ts";
import { separators } from "./separators.ts";
import { HORIZONTAL, sideOf, VERTICAL, WRAPPING } from "./sides.ts";

const UPDATE_NOTE = "sheet.mutation.update-note";
const REMOVE_NOTE = "sheet.mutation.remove-note";
const SCROLL = "sheet.operation.scroll-to-range";
let lastNote = 0;

/** Of one cell without its end. */
function addressOf({ startRow, startColumn, endRow, endColumn }: IRange): string {
	const [first, last] = [a1(startRow + 1, startColumn + 1), a1(endRow + 1, endColumn + 1)];
	return first === last ? first : `${first}:${last}`;
}

/** Where a range of the stand-in lies; rules need it. */
const places = new WeakMap<object, { sheet: Worksheet; range: IRange }>();

export function placeOf(range: HostRange): { sheet: Worksheet; range: IRange } {
	const place = places.get(range);
	if (!place) throw new Error("not in the local workbook: a range made elsewhere");
	return place;
}

/** A range of cells, in Apps Script's words. */
export function range(book: Book, sheet: Worksheet, place: IRange): HostRange {
	const styles = coreWorkbook(book).getStyles();
	const look = (row: number, column: number) => styles.getStyleByCell(sheet.getCellRaw(row, column));
	const made: HostRange = onlyWhatIsHere("Range", {
		getRow: () => place.startRow + 1,
		getColumn: () => place.startColumn + 1,
		getNumRows: () => place.endRow - place.startRow + 1,
		getNumColumns: () => place.endColumn - place.startColumn + 1,
		getA1Notation: () => addressOf(place),
		getValues: () => read(place, cellReader(book, sheet)),
		getFormulas: () => read(place, (row, column) => formulaAt(book, sheet, row, column)),
		canEdit: () => book.mayEdit(sheet, [place]),
		getNotes: () => {
			const notes = notesOf(book, sheet);
			return read(place, (row, column) => notes.get(`${row}:${column}`)?.note ?? "");
		},
		getBackgrounds: () => read(place, (row, column) => look(row, column)?.bg?.rgb ?? "#ffffff"),
		getFontColors: () => read(place, (row, column) => look(row, column)?.cl?.rgb ?? "#000000"),
		getFontWeights: () => read(place, (row, column) => (look(row, column)?.bl === 1 ? "bold" : "normal")),
		getNumberFormats: () => read(place, (row, column) => formatAt(styles, sheet, row, column) || UNCHOSEN),
		getFontSizes: () => read(place, (row, column) => look(row, column)?.fs ?? USUAL_SIZE),
		getWraps: () => read(place, (row, column) => look(row, column)?.tb === WRAPPING.WRAP),
		getHorizontalAlignments: () =>
			read(place, (row, column) => sideOf(HORIZONTAL, look(row, column)?.ht ?? undefined) ?? "general"),
		getVerticalAlignments: () =>
			read(place, (row, column) => sideOf(VERTICAL, look(row, column)?.vt ?? undefined) ?? "bottom"),
		getWrapStrategies: () => read(place, (row, column) => look(row, column)?.tb ?? WRAPPING.OVERFLOW),
		setFontWeights: (weights) => setLooks(book, sheet, place, weights, "bl", (weight) => weight && 1),
		setHorizontalAlignments: (sides) =>
			setLooks(book, sheet, place, sides, "ht", (side) => side && HORIZONTAL[side]),
		setNumberFormats: (formats) =>
			setLooks(book, sheet, place, formats, "n", (format) =>
				format === "General" ? null : { pattern: format },
			),
		setWrapStrategies: (strategies) =>
			setLooks(book, sheet, place, strategies, "tb", (strategy) =>
				strategy === WRAPPING.OVERFLOW ? null : strategy,
			),
		setValues: (values: unknown[][]) => setValues(book, sheet, place, values),
		setNotes: (notes: string[][]) => setNotes(book, sheet, place, notes),
		...looks(book, sheet, [place]),
		activate: () => activate(book, sheet, place),
		shiftRowGroupDepth(delta: number) {
			book.checkMayWrite(sheet);
			shiftGroupDepth(sheet, place.startRow, place.endRow, delta);
		},
	});
	places.set(made, { sheet, range: place });
	return made;
}

/** What Sheets calls the format of a cell that nobody has given one. */
const UNCHOSEN = "0.###############";
/** In points. */
const USUAL_SIZE = 11;

function read<T>(place: IRange, at: (row: number, column: number) => T): T[][] {
	const rows: T[][] = [];
	for (let row = place.startRow; row <= place.endRow; row++) {
		const cells: T[] = [];
		for (let column = place.startColumn; column <= place.endColumn; column++) cells.push(at(row, column));
		rows.push(cells);
	}
	return rows;
}

function cellReader(book: Book, sheet: Worksheet): (row: number, column: number) => CellValue {
	return (row, column) => {
		const cell = cellAt(book, sheet, row, column);
		return cell ? cellValue(cell, shownFormat(book, sheet, row, column)) : "";
	};
}

function formulaAt(book: Book, sheet: Worksheet, row: number, column: number): string {
	const cell = sheet.getCellRaw(row, column);
	// a formula that was filled down is kept once, and shifted for the other cells
	if (!cell?.f && !cell?.si) return "";
	return book.grid.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()) ?? "";
}

/** The notes of a sheet by row and column: Univer would look through all of them for each cell. */
function notesOf(book: Book, sheet: Worksheet): Map<string, ISheetNote> {
	const all = book.grid.notes.getSheetNotes(sheet.getUnitId(), sheet.getSheetId());
	return new Map([...(all?.values() ?? [])].map((note) => [`${note.row}:${note.col}`, note]));
}

function checkDimensions(place: IRange, rows: readonly unknown[][], what: string): void {
	const height = place.endRow - place.startRow + 1;
	const width = place.endColumn - place.startColumn + 1;
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

/** So many characters Sheets takes in a cell. */
const LONGEST = 50_000;

function checkLength(values: readonly (readonly unknown[])[]): void {
	const isLong = (value: unknown) => typeof value === "string" && value.replace(/^'/, "").length > LONGEST;
	if (values.some((row) => row.some(isLong)))
		throw new Error(`Your input contains more than the maximum of ${LONGEST} characters in a single cell.`);
}

function setValues(book: Book, sheet: Worksheet, place: IRange, values: unknown[][]): void {
	checkDimensions(place, values, "data");
	checkLength(values);
	const styles = coreWorkbook(book).getStyles();
	const cells: Cells = {};
	for (const [r, row] of values.entries()) {
		const written: Record<number, ICellData> = {};
		for (const [c, value] of row.entries()) {
			const format = formatAt(styles, sheet, place.startRow + r, place.startColumn + c);
			const cell = cellHolding(value, format, book.locale);
			written[place.startColumn + c] = cell.f ? { ...cell, f: separators(cell.f) } : cell;
		}
		cells[place.startRow + r] = written;
	}
	write(book, sheet, place, cells);
}

/** Without a page there is nothing to scroll. */
function activate(book: Book, sheet: Worksheet, place: IRange): void {
	book.demand("write", "Range.activate");
	const face = book.grid.workbook.getSheetBySheetId(sheet.getSheetId());
	if (!face) throw new Error("This sheet is gone.");
	book.grid.workbook.setActiveSheet(face);
	face.getRange(place).activate();
	if (book.grid.commands.hasCommand(SCROLL)) book.grid.commands.syncExecuteCommand(SCROLL, { range: place });
}

function setNotes(book: Book, sheet: Worksheet, place: IRange, notes: string[][]): void {
	checkDimensions(place, notes, "notes");
	book.checkMayWrite(sheet, [place]);
	const present = notesOf(book, sheet);
	const where = { unitId: sheet.getUnitId(), sheetId: sheet.getSheetId() };
	for (const [r, cells] of notes.entries()) {
		for (const [c, text] of cells.entries()) {
			if (typeof text !== "string") throw new Error("Notes are strings.");
			const [row, col] = [place.startRow + r, place.startColumn + c];
			const known = present.get(`${row}:${col}`);
			if (text === (known?.note ?? "")) continue;
			if (text === "") book.grid.commands.syncExecuteCommand(REMOVE_NOTE, { ...where, noteId: known?.id });
			else {
				const note = { ...noteBox(text), id: known?.id ?? `note-${++lastNote}` };
				book.grid.commands.syncExecuteCommand(UPDATE_NOTE, { ...where, row, col, note });
			}
		}
	}
}

/** The box grows with its text, because Univer's does not scroll. */
export function noteBox(note: string) {
	const lines = note.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 42)), 0);
	return { note, width: 300, height: Math.min(520, 32 + 18 * lines) };
}

/** One look, cell by cell; cells below one another that get the same are set at once. Null: as nobody has chosen it. */
function setLooks<Chosen>(
	book: Book,
	sheet: Worksheet,
	place: IRange,
	cells: Chosen[][],
	type: string,
	value: (chosen: Chosen) => unknown,
): void {
	checkDimensions(place, cells, "looks");
	book.checkMayWrite(sheet, [place]);
	const where = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
	for (let column = 0; column <= place.endColumn - place.startColumn; column++) {
		for (let from = 0, to = 0; from < cells.length; from = to) {
			const chosen = cells[from]![column]!;
			while (to < cells.length && cells[to]![column] === chosen) to++;
			const range = {
				startRow: place.startRow + from,
				endRow: place.startRow + to - 1,
				startColumn: place.startColumn + column,
				endColumn: place.startColumn + column,
			};
			const set = { ...where, range, style: { type, value: value(chosen) } };
			book.grid.commands.syncExecuteCommand("sheet.command.set-style", set);
		}
	}
}

/** Sets how cells look: of one range, or of several at once. */
export function looks(book: Book, sheet: Worksheet, places: readonly IRange[]): HostLooks {
	const style = (type: string, value: unknown) => {
		book.checkMayWrite(sheet, places);
		const where = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
		for (const range of places) {
			const set = { ...where, range, style: { type, value } };
			book.grid.commands.syncExecuteCommand("sheet.command.set-style", set);
		}
	};
	return {
		setNumberFormat: (format) => style("n", format === "General" ? null : { pattern: format }),
		setFontWeight: (weight) => style("bl", weight === "bold" ? 1 : 0),
		setFontSize: (size) => style("fs", size),
		setBackground: (color) => style("bg", color && { rgb: color }),
		setFontColor: (color) => style("cl", color && { rgb: color }),
		setWrap: (wrap) => style("tb", wrap ? WRAPPING.WRAP : WRAPPING.OVERFLOW),
		setVerticalAlignment: (side) => style("vt", side && VERTICAL[side]),
		setHorizontalAlignment: (side) => style("ht", side && HORIZONTAL[side]),
	};
}
