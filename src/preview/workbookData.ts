import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { keptText } from "./cell.ts";
import type { OpenedCell, OpenedSheet } from "./opened.ts";
import { isDate, toSerial } from "./serialDate.ts";
import { HORIZONTAL, VERTICAL } from "./sides.ts";
import { typed } from "./typed.ts";

/** Rows and columns a new sheet has beyond its content, so that there is room to type. */
const ROOM = { rows: 50, columns: 6 };

/** The opened sheets as Univer wants a workbook. */
export function workbookData(name: string, sheets: readonly OpenedSheet[]): Partial<IWorkbookData> {
	const ids = sheets.map((_, index) => `sheet-${index + 1}`);
	return {
		id: "workbook",
		name,
		sheetOrder: ids,
		sheets: Object.fromEntries(
			sheets.map((sheet, index) => [ids[index], sheetData(sheet, ids[index] as string)]),
		),
	};
}

function sheetData(sheet: OpenedSheet, id: string): Partial<IWorksheetData> {
	const columns = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	const frozen = sheet.frozenRows ?? 0;
	return {
		id,
		name: sheet.name,
		hidden: sheet.hidden ? 1 : 0,
		rowCount: Math.max(100, sheet.rows.length + ROOM.rows),
		columnCount: Math.max(26, columns + ROOM.columns),
		cellData: Object.fromEntries(
			sheet.rows.map((row, r) => [
				r,
				Object.fromEntries(row.flatMap((cell, c) => (cell === null ? [] : [[c, cellData(cell)]]))),
			]),
		),
		columnData: columnData(sheet),
		rowData: rowData(sheet),
		...(frozen ? { freeze: { xSplit: 0, ySplit: frozen, startRow: frozen, startColumn: -1 } } : {}),
	};
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

/** Univer measures wrapped text only when it is typed: here its height is judged by the width of usual letters. */
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
		const most = lines.reduce((one, other) => Math.max(one, other), 1);
		if (most > 1) data[row] = { h: 4 + 20 * most };
	}
	for (const row of hiddenRows) data[row] = { ...data[row], hd: 1 };
	return data;
}

function linesOf(text: string, width: number): number {
	return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

function cellData(cell: OpenedCell): ICellData {
	const s = looks(cell);
	return { ...content(cell), ...(Object.keys(s).length > 0 ? { s } : {}) };
}

function content({ value, formula }: OpenedCell): ICellData {
	const held = isDate(value) ? toSerial(value) : value;
	if (formula !== undefined) return { f: formula, ...(held === null ? {} : { v: held as string | number }) };
	if (held === null || held === "") return {};
	if (typeof held === "number") return { v: held, t: 2 };
	if (typeof held === "boolean") return { v: held ? 1 : 0, t: 3 };
	// a text that would be read as something else if it were typed is kept as the text it is
	return typed(held, "en_US").kind === "text" ? { v: held, t: 1 } : { v: held, t: keptText(held).t ?? 4 };
}

function looks(cell: OpenedCell): NonNullable<Exclude<ICellData["s"], string>> {
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
