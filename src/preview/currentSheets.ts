import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { a1 } from "./a1.ts";
import { type Book, cellAt, coreWorkbook, shownFormat, spilled } from "./book.ts";
import { cellValue } from "./cell.ts";
import { COMPARISON_SIGNS } from "./comparisonSigns.ts";
import type { OpenedCell, OpenedRule, OpenedSheet } from "./opened.ts";
import { columnDepth, groupDepth, togglesBefore } from "./rowGroups.ts";
import { savedChart } from "./savedChart.ts";
import { HORIZONTAL, sideOf, VERTICAL } from "./sides.ts";

/**
 * Returns the sheets of the workbook as they are now, to be saved.
 *
 * @param ours names of the add-on's functions: no other program knows them.
 */
export function currentSheets(book: Book, ours: readonly string[]): OpenedSheet[] {
	const calls = ours.length > 0 ? new RegExp(`\\b(${ours.join("|")})\\s*\\(`, "i") : undefined;
	return book.grid.workbook.getSheets().map((face) => {
		const sheet = face.getSheet();
		const { rows, columns } = extentOf(book, sheet);
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
			columnGroupDepths: Array.from({ length: columns }, (_, column) => columnDepth(sheet, column)),
			frozenRows: Math.max(0, sheet.getConfig().freeze.ySplit),
			groupDepths: Array.from({ length: rows }, (_, row) => groupDepth(sheet, row)),
			foldsUnderRowAbove: togglesBefore(sheet),
			charts: (book.charts.get(sheet.getSheetId()) ?? []).flatMap((chart) => savedChart(book, chart) ?? []),
			rules: face.getConditionalFormattingRules().flatMap((rule) => formulaRule(rule)),
		};
	});
}

/** The height of a row in pixels; undefined for the default height. */
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
	const ownStyle = styles.getStyleByCell(own);
	const format = shownFormat(book, sheet, row, column);
	const value = cell ? cellValue(cell, format) : "";
	const formula = formulaOf(book, sheet, own, row, column);
	const style = {
		...(format ? { format } : {}),
		...(ownStyle?.bl === 1 ? { bold: true } : {}),
		...(ownStyle?.fs ? { size: ownStyle.fs } : {}),
		...(ownStyle?.tb === 3 ? { wrap: true } : {}),
		...sides(ownStyle),
		...(ownStyle?.bg?.rgb ? { background: ownStyle.bg.rgb } : {}),
		...(ownStyle?.cl?.rgb ? { color: ownStyle.cl.rgb } : {}),
		...(note ? { note } : {}),
	};
	// save the results of the add-on's functions instead of the formulas: no other program knows these functions
	const savedFormula = formula !== "" && !calls?.test(formula) ? { formula } : {};
	if (value === "" && !("formula" in savedFormula) && Object.keys(style).length === 0) return null;
	return { value: value === "" ? null : value, ...savedFormula, ...style };
}

function formulaOf(book: Book, sheet: Worksheet, cell: Nullable<ICellData>, row: number, column: number) {
	if (!cell?.f && !cell?.si) return "";
	return book.grid.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()) ?? "";
}

function extentOf(book: Book, sheet: Worksheet): { rows: number; columns: number } {
	const own = sheet.getCellMatrix().getDataRange();
	let [rows, columns] = [own.endRow + 1, own.endColumn + 1];
	for (const [row, cells] of Object.entries(spilled(book, sheet) ?? {})) {
		rows = Math.max(rows, Number(row) + 1);
		columns = Math.max(columns, ...Object.keys(cells).map((column) => Number(column) + 1));
	}
	return { rows, columns };
}

function sides(style: Nullable<IStyleData>): Pick<OpenedCell, "align" | "vertical"> {
	const align = sideOf(HORIZONTAL, style?.ht ?? undefined);
	const vertical = sideOf(VERTICAL, style?.vt ?? undefined);
	return { ...(align ? { align } : {}), ...(vertical ? { vertical } : {}) };
}

/** Converts rules by formula and by comparison; leaves out colour scales, bars and icons. */
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
				(range) =>
					`${a1(range.startRow + 1, range.startColumn + 1)}:${a1(range.endRow + 1, range.endColumn + 1)}`,
			),
			...(rule.style.bg?.rgb ? { background: rule.style.bg.rgb } : {}),
			...(rule.style.cl?.rgb ? { color: rule.style.cl.rgb } : {}),
		},
	];
}
