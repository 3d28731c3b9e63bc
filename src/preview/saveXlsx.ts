import ExcelJS from "exceljs";
import { excelFormula } from "./excelFormula.ts";
import type { OpenedCell, OpenedRule, OpenedSheet } from "./opened.ts";
import { PIXELS_PER_CHARACTER } from "./openXlsx.ts";
import { inGreenwich, isDate } from "./serialDate.ts";
import { withCharts } from "./xlsxCharts.ts";

/** Returns the sheets as an .xlsx file. A text stays a text, even one that begins with `=`. */
export async function saveXlsx(sheets: readonly OpenedSheet[]): Promise<Uint8Array> {
	const workbook = new ExcelJS.Workbook();
	const names = xlsxNames(sheets.map(({ name }) => name));
	for (const [index, sheet] of sheets.entries()) addSheet(workbook, sheet, names[index]!);
	return withCharts(
		new Uint8Array(await workbook.xlsx.writeBuffer()),
		names,
		sheets.map(({ charts = [] }, index) => ({ sheet: index + 1, charts })),
	);
}

function addSheet(workbook: ExcelJS.Workbook, sheet: OpenedSheet, name: string): void {
	const frozen = sheet.frozenRows ?? 0;
	const made = workbook.addWorksheet(name, {
		state: sheet.hidden ? "hidden" : "visible",
		views: frozen > 0 ? [{ state: "frozen", ySplit: frozen }] : [],
		pageSetup: onePageAcross(sheet),
	});
	for (const [row, cells] of sheet.rows.entries()) {
		for (const [column, cell] of cells.entries()) {
			if (cell) fill(made.getCell(row + 1, column + 1), cell);
		}
	}
	for (const [column, pixels] of (sheet.columnWidths ?? []).entries()) {
		if (pixels !== undefined) made.getColumn(column + 1).width = pixels / PIXELS_PER_CHARACTER;
	}
	for (const [row, pixels] of (sheet.rowHeights ?? []).entries()) {
		if (pixels !== undefined) made.getRow(row + 1).height = pixels * POINTS_PER_PIXEL;
	}
	for (const column of sheet.hiddenColumns ?? []) made.getColumn(column + 1).hidden = true;
	for (const row of sheet.hiddenRows ?? []) made.getRow(row + 1).hidden = true;
	addGroups(made, sheet);
	for (const [index, rule] of (sheet.rules ?? []).entries()) addRule(made, rule, index + 1);
}

const POINTS_PER_PIXEL = 0.75;

/** Width that fits on a page and can still be read. */
const MAX_PAGE_PIXELS = { portrait: 750, landscape: 1500 } as const;
const DEFAULT_COLUMN_PIXELS = 88;

function onePageAcross({
	rows,
	columnWidths = [],
	hiddenColumns = [],
}: OpenedSheet): Partial<ExcelJS.PageSetup> {
	const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const shown = Array.from({ length: columns }, (_, column) => column).filter(
		(column) => !hiddenColumns.includes(column),
	);
	const width = shown.reduce((sum, column) => sum + (columnWidths[column] ?? DEFAULT_COLUMN_PIXELS), 0);
	const orientation = width <= MAX_PAGE_PIXELS.portrait ? "portrait" : "landscape";
	return width <= MAX_PAGE_PIXELS.landscape
		? { orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
		: {};
}

function addGroups(
	made: ExcelJS.Worksheet,
	{ groupDepths = [], columnGroupDepths = [], foldsUnderRowAbove = false }: OpenedSheet,
): void {
	for (const [row, depth] of groupDepths.entries()) {
		if (depth > 0) made.getRow(row + 1).outlineLevel = Math.min(depth, MAX_EXCEL_GROUP_DEPTH);
	}
	for (const [column, depth] of columnGroupDepths.entries()) {
		if (depth > 0) made.getColumn(column + 1).outlineLevel = Math.min(depth, MAX_EXCEL_GROUP_DEPTH);
	}
	if (foldsUnderRowAbove) made.properties.outlineProperties = { summaryBelow: false, summaryRight: true };
}

/** Levels of groups that Excel has: one fewer than Sheets. */
const MAX_EXCEL_GROUP_DEPTH = 7;

function fill(cell: ExcelJS.Cell, opened: OpenedCell): void {
	const value = isDate(opened.value) ? inGreenwich(opened.value) : opened.value;
	cell.value =
		opened.formula === undefined
			? errorOr(value)
			: ({
					formula: excelFormula(opened.formula.replace(/^=/, "")),
					result: errorOr(value) ?? undefined,
				} as ExcelJS.CellValue);
	if (opened.format) cell.numFmt = opened.format;
	else if (isDate(opened.value)) cell.numFmt = "yyyy-mm-dd";
	cell.font = {
		...FONT,
		...(opened.size ? { size: opened.size } : {}),
		...(opened.bold ? { bold: true } : {}),
		...(opened.color ? { color: argb(opened.color) } : {}),
	};
	if (opened.background) cell.fill = { type: "pattern", pattern: "solid", fgColor: argb(opened.background) };
	cell.alignment = {
		...(opened.wrap ? { wrapText: true, vertical: "top" } : {}),
		...(opened.vertical ? { vertical: opened.vertical } : {}),
		...(opened.align ? { horizontal: opened.align } : {}),
	};
	if (opened.note) cell.note = xlsxText(opened.note);
}

/** The font of Sheets. Name it in every cell, or other programs mix fonts. */
const FONT = { name: "Arial", size: 10 } as const;

function errorOr(value: string | number | boolean | Date | null): ExcelJS.CellValue {
	if (typeof value === "string" && /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/.test(value)) {
		return { error: value as ExcelJS.CellErrorValue["error"] };
	}
	return typeof value === "string" ? xlsxText(value) : value;
}

function argb(color: string): { argb: string } {
	const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1);
	const hex = parts
		? parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")
		: color.replace("#", "").replace(/^(.)(.)(.)$/, "$1$1$2$2$3$3");
	return { argb: `FF${hex.toUpperCase()}` };
}

function addRule(sheet: ExcelJS.Worksheet, rule: OpenedRule, priority: number): void {
	sheet.addConditionalFormatting({
		ref: rule.ranges.join(" "),
		rules: [
			{
				type: "expression",
				priority,
				formulae: [excelFormula(rule.formula.replace(/^=/, ""))],
				style: {
					...(rule.background
						? { fill: { type: "pattern", pattern: "solid", bgColor: argb(rule.background) } }
						: {}),
					...(rule.color ? { font: { color: argb(rule.color) } } : {}),
				},
			},
		],
	});
}

const MAX_NAME_CHARS = 31;

/**
 * Makes names that Excel takes for sheets: short, without some signs, none of them "History", all different even without case.
 */
function xlsxNames(names: readonly string[]): string[] {
	const taken = new Set(["history"]);
	return names.map((name) => {
		const plain = withoutQuotesAround(
			name.replace(/[*?:\\/[\]\p{Cc}\p{Cs}]/gu, " ").slice(0, MAX_NAME_CHARS),
		);
		let free = plain;
		for (let again = 2; taken.has(free.toLowerCase()); again++) {
			const end = ` ${again}`;
			free = plain.slice(0, MAX_NAME_CHARS - end.length) + end;
		}
		taken.add(free.toLowerCase());
		return free;
	});
}

const withoutQuotesAround = (name: string) => name.replace(/^'+/, "").replace(/'+$/, "") || " ";

/**
 * Encodes a text for an .xlsx file. Characters that XML cannot contain, or would change, are written by number: a bell as
 * `_x0007_`, a carriage return as `_x000D_`. Text that looks like such a number is escaped.
 */
const xlsxText = (text: string): string =>
	text
		.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
		.replace(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (letter) => {
			const number = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
			return `_x${number}_`;
		});
