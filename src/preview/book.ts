import type { ICellData, IRange, Styles, Workbook, Worksheet } from "@univerjs/core";
import type { Ability } from "./authMode.ts";
import type { Behaviour } from "./behaviour.ts";
import type { LocalChart } from "./charts.ts";
import type { ChartTab } from "./chartTab.ts";
import type { Grid } from "./univer.ts";

export type Cells = Record<number, Record<number, ICellData>>;

/** The open workbook as the stand-in for Google reads and writes it. Rows and columns count from 0, as Univer's do. */
export interface Book {
	readonly grid: Grid;
	/** The spreadsheet's locale, such as `da_DK`. */
	locale: string;
	readonly behaviour: Behaviour;
	/** A chart's own tab, where the file has one. */
	readonly chartTab: ChartTab | null;
	/** The formulas of rules that the script made, as it gave them, by Univer's id of the rule. */
	readonly ruleFormulas: Map<string, string>;
	/** The charts of each sheet, by Univer's id of the sheet, in the order in which they were made. */
	readonly charts: Map<string, readonly LocalChart[]>;
	/** An error that Sheets has not told yet, see {@link Behaviour.failsAtFlush}. */
	refused: Error | undefined;
	/** Throws that error, once. */
	throwRefused(): void;
	/** Apps Script's number for a sheet, whose id in Univer is a text. */
	sheetNumber(sheet: Worksheet): number;
	/** Throws where the current execution lacks an ability. */
	demand(ability: Ability, call: string): void;
	/** True where the person may change the areas of the sheet; without areas, the sheet itself; without a sheet, the file. */
	mayEdit(sheet?: Worksheet, areas?: readonly IRange[]): boolean;
	/** Throws where they may not, or where the current execution may only read. */
	checkMayWrite(sheet?: Worksheet, areas?: readonly IRange[]): void;
}

export function coreWorkbook(book: Book): Workbook {
	return book.grid.workbook.getWorkbook();
}

/** Throws where somebody has deleted the sheet: a script must not use it any more. */
export function checkThere({ workbook }: Grid, sheet: Worksheet): void {
	if (workbook.getSheetBySheetId(sheet.getSheetId()) === null) throw new Error("Sheet not found");
}

/** Returns a cell, or the value that spilled into it: Univer's cell matrix does not contain spilled values. */
export function cellAt(book: Book, sheet: Worksheet, row: number, column: number): ICellData | undefined {
	const own = sheet.getCellRaw(row, column);
	if (own?.v !== undefined && own.v !== null && own.v !== "") return own;
	return spilled(book, sheet)?.[row]?.[column] ?? own ?? undefined;
}

/** Returns the values that formulas have spilled on a sheet, by row and column. */
export function spilled(book: Book, sheet: Worksheet): Cells | undefined {
	const all = book.grid.formulas.getArrayFormulaCellData();
	return all[sheet.getUnitId()]?.[sheet.getSheetId()] as Cells | undefined;
}

/** Returns the number format of a cell, else of its row, else of its column; `""`: none. */
export function formatAt(styles: Styles, sheet: Worksheet, row: number, column: number): string {
	const own = styles.getStyleByCell(sheet.getCellRaw(row, column))?.n?.pattern;
	return own ?? sheet.getRowStyle(row)?.n?.pattern ?? sheet.getColumnStyle(column)?.n?.pattern ?? "";
}

/** Returns the number format of a cell, else the format of the value that spilled into it; `""`: none. */
export function shownFormat(book: Book, sheet: Worksheet, row: number, column: number): string {
	const own = formatAt(coreWorkbook(book).getStyles(), sheet, row, column);
	const style = spilled(book, sheet)?.[row]?.[column]?.s;
	return own || (typeof style === "object" ? (style?.n?.pattern ?? "") : "");
}

export function write(book: Book, sheet: Worksheet, range: IRange, cells: Cells): void {
	book.checkMayWrite(sheet, [range]);
	book.grid.commands.syncExecuteCommand("sheet.command.set-range-values", {
		unitId: sheet.getUnitId(),
		subUnitId: sheet.getSheetId(),
		range,
		value: cells,
	});
}
