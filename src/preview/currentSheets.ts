import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { a1 } from "./a1.ts";
import { type Book, cellAt, coreWorkbook, shownFormat, spilled } from "./book.ts";
import { cellValue } from "./cell.ts";
import { chartSize, type LocalChart } from "./charts.ts";
import { COMPARISON_SIGNS } from "./comparisonSigns.ts";
import type { OpenedCell, OpenedRule, OpenedSheet, SheetPicture } from "./opened.ts";
import { groupDepth, togglesBefore } from "./rowGroups.ts";
import { HORIZONTAL, sideOf, VERTICAL } from "./sides.ts";

/**
 * The workbook as it is now, to be saved.
 *
 * @param ours the functions that only the add-on knows.
 * @param picture draws a chart, as the data URL of a PNG file; without it, charts are left out.
 */
export function currentSheets(
	book: Book,
	ours: readonly string[],
	picture?: (chart: LocalChart) => string,
): OpenedSheet[] {
	const calls = ours.length > 0 ? new RegExp(`\\b(${ours.join("|")})\\s*\\(`, "i") : undefined;
	return book.grid.workbook.getSheets().map((face) => {
		const sheet = face.getSheet();
		const { rows, columns } = reach(book, sheet);
		const notes = book.grid.notes.getSheetNotes(sheet.getUnitId(), sheet.getSheetId())?.values() ?? [];
		const noted = new Map([...notes].map(({ row, col, note }) => [`${row}:${col}`, note]));
		const widths = sheet.getConfig().columnData;
		const hidden = sheet.getConfig().rowData;
		return {
			name: sheet.getName(),
			hidden: face.isSheetHidden(),
			rows: Array.from({ length: rows }, (_, row) =>
				Array.from({ length: columns }, (_, column) =>
					current(book, sheet, row, column, noted.get(`${row}:${column}`), calls),
				),
			),
			rowHeights: Array.from({ length: rows }, (_, row) => heightOf(sheet, row)),
			columnWidths: Array.from({ length: columns }, (_, column) => widths[column]?.w),
			hiddenRows: Array.from({ length: rows }, (_, row) => row).filter((row) => hidden[row]?.hd === 1),
			hiddenColumns: Array.from({ length: columns }, (_, column) => column).filter(
				(column) => widths[column]?.hd === 1,
			),
			frozenRows: Math.max(0, sheet.getConfig().freeze.ySplit),
			groupDepths: Array.from({ length: rows }, (_, row) => groupDepth(sheet, row)),
			foldsUnderRowAbove: togglesBefore(sheet),
			pictures: picture === undefined ? [] : picturesOf(book.charts.get(sheet.getSheetId()) ?? [], picture),
			rules: face.getConditionalFormattingRules().flatMap((rule) => formulaRule(rule)),
		};
	});
}

/** Where somebody has made a row higher, or its text has. */
function heightOf(sheet: Worksheet, row: number): number | undefined {
	const height = sheet.getRowHeight(row);
	return height > sheet.getConfig().defaultRowHeight ? height : undefined;
}

function current(
	book: Book,
	sheet: Worksheet,
	row: number,
	column: number,
	note: string | undefined,
	calls: RegExp | undefined,
): OpenedCell | null {
	const styles = coreWorkbook(book).getStyles();
	const own = sheet.getCellRaw(row, column);
	const cell = cellAt(book, sheet, row, column);
	const style = styles.getStyleByCell(own);
	const format = shownFormat(book, sheet, row, column);
	const value = cell ? cellValue(cell, format) : "";
	const formula = formulaOf(book, sheet, own, row, column);
	const looks = {
		...(format ? { format } : {}),
		...(style?.bl === 1 ? { bold: true } : {}),
		...(style?.fs ? { size: style.fs } : {}),
		...(style?.tb === 3 ? { wrap: true } : {}),
		...sides(style),
		...(style?.bg?.rgb ? { background: style.bg.rgb } : {}),
		...(style?.cl?.rgb ? { color: style.cl.rgb } : {}),
		...(note ? { note } : {}),
	};
	// no other program knows the add-on's functions: what they found is saved, not how
	const kept = formula !== "" && !calls?.test(formula) ? { formula } : {};
	if (value === "" && !("formula" in kept) && Object.keys(looks).length === 0) return null;
	return { value: value === "" ? null : value, ...kept, ...looks };
}

function formulaOf(book: Book, sheet: Worksheet, cell: Nullable<ICellData>, row: number, column: number) {
	if (!cell?.f && !cell?.si) return "";
	return book.grid.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()) ?? "";
}

function reach(book: Book, sheet: Worksheet): { rows: number; columns: number } {
	const own = sheet.getCellMatrix().getDataRange();
	let [rows, columns] = [own.endRow + 1, own.endColumn + 1];
	for (const [row, cells] of Object.entries(spilled(book, sheet) ?? {})) {
		rows = Math.max(rows, Number(row) + 1);
		columns = Math.max(columns, ...Object.keys(cells).map((column) => Number(column) + 1));
	}
	return { rows, columns };
}

function picturesOf(charts: readonly LocalChart[], picture: (chart: LocalChart) => string): SheetPicture[] {
	return charts.map((chart) => {
		const { row, column } = chart.place;
		return { image: picture(chart), row, column, ...chartSize(chart) };
	});
}

function sides(style: Nullable<IStyleData>): Pick<OpenedCell, "align" | "vertical"> {
	const align = sideOf(HORIZONTAL, style?.ht ?? undefined);
	const vertical = sideOf(VERTICAL, style?.vt ?? undefined);
	return { ...(align ? { align } : {}), ...(vertical ? { vertical } : {}) };
}

/** Rules by formula and by comparison; colour scales, bars and icons are left out. */
function formulaRule({ rule, ranges }: IConditionFormattingRule): OpenedRule[] {
	if (rule.type !== "highlightCell" || !("value" in rule)) return [];
	const first = ranges[0];
	if (!first) return [];
	const sign = "operator" in rule ? COMPARISON_SIGNS[rule.operator] : undefined;
	const formula =
		rule.subType === "formula"
			? String(rule.value)
			: rule.subType === "number" && sign
				? `=${a1(first.startRow + 1, first.startColumn + 1)}${sign}${rule.value}`
				: undefined;
	if (formula === undefined) return [];
	return [
		{
			formula,
			ranges: ranges.map(
				(each) => `${a1(each.startRow + 1, each.startColumn + 1)}:${a1(each.endRow + 1, each.endColumn + 1)}`,
			),
			...(rule.style.bg?.rgb ? { background: rule.style.bg.rgb } : {}),
			...(rule.style.cl?.rgb ? { color: rule.style.cl.rgb } : {}),
		},
	];
}
