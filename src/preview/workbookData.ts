import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Behaviour } from "./behaviour.ts";
import { keptText } from "./cell.ts";
import type { OpenedCell, OpenedSheet } from "./opened.ts";
import { isDate, toSerial } from "./serialDate.ts";
import { HORIZONTAL, VERTICAL } from "./sides.ts";
import { typed } from "./typed.ts";

/** Blank rows and columns beyond the content, to type in. */
const SPARE = { rows: 50, columns: 6 };
/** Columns of results that the add-on may write. */
const RESULT_COLUMNS = 12;

/** Converts opened sheets to Univer's data of a workbook. */
export function workbookData(
	name: string,
	sheets: readonly OpenedSheet[],
	behaviour: Partial<Behaviour> = {},
): Partial<IWorkbookData> {
	const ids = sheets.map((_, index) => `sheet-${index + 1}`);
	return {
		id: "workbook",
		name,
		sheetOrder: ids,
		sheets: Object.fromEntries(
			sheets.map((sheet, index) => [ids[index], sheetData(sheet, ids[index] as string, behaviour)]),
		),
	};
}

function sheetData(
	sheet: OpenedSheet,
	id: string,
	{ keepsApostrophe }: Partial<Behaviour>,
): Partial<IWorksheetData> {
	const columns = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	const rowCount = Math.max(100, sheet.rows.length + SPARE.rows);
	// What a formula spills would become text in such cells
	const hasFormulas = sheet.rows.some((row) => row.some((cell) => cell?.formula !== undefined));
	const isPlainText = keepsApostrophe === true && !hasFormulas;
	// Leave one of these columns to the right of the add-on's: removal takes the format from there
	const columnCount = Math.max(26, columns + SPARE.columns + (isPlainText ? RESULT_COLUMNS : 0));
	const frozen = sheet.frozenRows ?? 0;
	return {
		id,
		name: sheet.name,
		hidden: sheet.hidden ? 1 : 0,
		rowCount,
		columnCount,
		cellData: Object.fromEntries(
			Array.from({ length: isPlainText ? rowCount : sheet.rows.length }, (_, r) => [
				r,
				{
					...(isPlainText ? plainTextCells(columns, columnCount) : {}),
					...Object.fromEntries(
						(sheet.rows[r] ?? []).flatMap((cell, c) => (cell === null ? [] : [[c, cellData(cell)]])),
					),
				},
			]),
		),
		columnData: columnData(sheet),
		rowData: rowData(sheet),
		...(frozen ? { freeze: { xSplit: 0, ySplit: frozen, startRow: frozen, startColumn: -1 } } : {}),
	};
}

/** Empty cells of one row. */
function plainTextCells(from: number, to: number): Record<number, ICellData> {
	const columns = Array.from({ length: to - from }, (_, index) => from + index);
	return Object.fromEntries(columns.map((column) => [column, { s: { n: { pattern: "@" } } }]));
}

function columnData({
	columnWidths = [],
	hiddenColumns = [],
}: OpenedSheet): NonNullable<IWorksheetData["columnData"]> {
	const data: Record<number, { hd?: 1; w?: number }> = {};
	for (const [column, w] of columnWidths.entries()) if (w) data[column] = { w };
	for (const column of hiddenColumns) data[column] = { ...data[column], hd: 1 };
	return data;
}

/** Estimates the heights of rows with wrapped text, by an average letter: Univer measures it only when it is typed. */
function rowData({
	rows,
	columnWidths = [],
	hiddenRows = [],
}: OpenedSheet): NonNullable<IWorksheetData["rowData"]> {
	const data: Record<number, { hd?: 1; h?: number }> = {};
	for (const [row, cells] of rows.entries()) {
		const lines = cells.map((cell, column) =>
			cell?.wrap ? linesOf(String(cell.value ?? ""), (columnWidths[column] ?? 88) / 8.5) : 1,
		);
		const maxLines = lines.reduce((a, b) => Math.max(a, b), 1);
		if (maxLines > 1) data[row] = { h: 4 + 20 * maxLines };
	}
	for (const row of hiddenRows) data[row] = { ...data[row], hd: 1 };
	return data;
}

function linesOf(text: string, width: number): number {
	return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

function cellData(cell: OpenedCell): ICellData {
	const s = style(cell);
	return { ...content(cell), ...(Object.keys(s).length > 0 ? { s } : {}) };
}

function content({ value, formula }: OpenedCell): ICellData {
	const stored = isDate(value) ? toSerial(value) : value;
	if (formula !== undefined)
		return { f: formula, ...(stored === null ? {} : { v: stored as string | number }) };
	if (stored === null || stored === "") return {};
	if (typeof stored === "number") return { v: stored, t: 2 };
	if (typeof stored === "boolean") return { v: stored ? 1 : 0, t: 3 };
	// mark a text as text if Univer would read it as something else when typed
	return typed(stored, "en_US").kind === "text"
		? { v: stored, t: 1 }
		: { v: stored, t: keptText(stored).t ?? 4 };
}

function style(cell: OpenedCell): NonNullable<Exclude<ICellData["s"], string>> {
	const format = cell.format ?? (isDate(cell.value) ? "yyyy-mm-dd" : undefined);
	return {
		...(format ? { n: { pattern: format } } : {}),
		...(cell.bold ? { bl: 1 as const } : {}),
		...(cell.background ? { bg: { rgb: cell.background } } : {}),
		...(cell.color ? { cl: { rgb: cell.color } } : {}),
		...(cell.wrap ? { tb: 3 as const } : {}),
		...(cell.align ? { ht: HORIZONTAL[cell.align] } : {}),
		...(cell.vertical ? { vt: VERTICAL[cell.vertical] } : {}),
	};
}
