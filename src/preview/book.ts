import type { ICellData, IRange, Styles, Workbook, Worksheet } from "@univerjs/core";
import type { Ability } from "./authMode.ts";
import type { LocalChart } from "./charts.ts";
import type { Grid } from "./univer.ts";

export type Cells = Record<number, Record<number, ICellData>>;

/** The open workbook as the stand-in reads and writes it. Rows and columns count from 0 here, as Univer's do. */
export interface Book {
	readonly grid: Grid;
	/** The spreadsheet's locale, such as `da_DK`. */
	locale: string;
	/** The formula of our own rules as it was given, by Univer's id of the rule. */
	readonly ruleFormulas: Map<string, string>;
	/** The charts of each sheet by Univer's id of the sheet, the one that was made first first. */
	readonly charts: Map<string, readonly LocalChart[]>;
	/** Throws where the present execution may not do that. */
	demand(ability: Ability, call: string): void;
	/** Whether the person may change those areas of the sheet; without areas, the sheet itself; without a sheet, the file. */
	mayEdit(sheet?: Worksheet, areas?: readonly IRange[]): boolean;
	/** Throws where they may not, or where the present execution may only look. */
	checkMayWrite(sheet?: Worksheet, areas?: readonly IRange[]): void;
}

export function coreWorkbook(book: Book): Workbook {
	return book.grid.workbook.getWorkbook();
}

/** What is left of a sheet that somebody has deleted is of no use to a script. */
export function checkThere({ workbook }: Grid, sheet: Worksheet): void {
	if (workbook.getSheetBySheetId(sheet.getSheetId()) === null) throw new Error("Sheet not found");
}

/** A cell with what has spilled into it: the cell matrix alone knows nothing of spills. */
export function cellAt(book: Book, sheet: Worksheet, row: number, column: number): ICellData | undefined {
	const own = sheet.getCellRaw(row, column);
	if (own?.v !== undefined && own.v !== null && own.v !== "") return own;
	return spilled(book, sheet)?.[row]?.[column] ?? own ?? undefined;
}

/** What formulas have spilled over this sheet, by row and column. */
export function spilled(book: Book, sheet: Worksheet): Cells | undefined {
	const all = book.grid.formulas.getArrayFormulaCellData();
	return all[sheet.getUnitId()]?.[sheet.getSheetId()] as Cells | undefined;
}

/** The number format of a cell, `""` where it has none of its own nor its row's or column's. */
export function formatAt(styles: Styles, sheet: Worksheet, row: number, column: number): string {
	const own = styles.getStyleByCell(sheet.getCellRaw(row, column))?.n?.pattern;
	return own ?? sheet.getRowStyle(row)?.n?.pattern ?? sheet.getColumnStyle(column)?.n?.pattern ?? "";
}

/** The same, and where there is none the one that came with what has spilled into the cell. */
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
