import ExcelJS from "exceljs";
import { a1 } from "./a1.ts";
import { COMPARISON_SIGNS } from "./comparisonSigns.ts";
import type { LeftOut, OpenedCell, OpenedFile, OpenedRule, OpenedSheet } from "./opened.ts";
import { openValidations } from "./openValidations.ts";
import { HORIZONTAL, VERTICAL } from "./sides.ts";

/** Excel's column widths are in characters of its default font, a little more than 7 pixels each. */
export const PIXELS_PER_CHARACTER = 7.5;

/** Reads the sheets of an .xlsx file: values, formulas with their stored results, styles, notes, conditional formats. */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<OpenedFile> {
	const workbook = new ExcelJS.Workbook();
	await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
	if (workbook.worksheets.length === 0) throw new Error("The file has no sheet.");
	return { name, sheets: workbook.worksheets.map(opened), leftOut: leftOut(workbook, bytes) };
}

function leftOut(workbook: ExcelJS.Workbook, bytes: Uint8Array): LeftOut[] {
	const hasFilters = workbook.worksheets.some((sheet) => sheet.autoFilter);
	// exceljs drops charts unread, but the names of their files stand in the ZIP file as they are.
	const hasCharts = new TextDecoder("latin1").decode(bytes).includes("xl/charts/");
	return [...(hasFilters ? (["filters"] as const) : []), ...(hasCharts ? (["charts"] as const) : [])];
}

function opened(sheet: ExcelJS.Worksheet): OpenedSheet {
	const rows: (OpenedCell | null)[][] = [];
	const hiddenRows: number[] = [];
	sheet.eachRow({ includeEmpty: true }, (row, number) => {
		const cells: (OpenedCell | null)[] = [];
		row.eachCell({ includeEmpty: true }, (cell, column) => {
			cells[column - 1] = openedCell(cell);
		});
		rows[number - 1] = Array.from(cells, (cell) => cell ?? null);
		if (row.hidden) hiddenRows.push(number - 1);
	});
	const view = sheet.views?.[0];
	return {
		name: sheet.name,
		hidden: sheet.state !== "visible",
		rows: Array.from(rows, (row) => row ?? []),
		hiddenRows,
		hiddenColumns: Array.from({ length: sheet.columnCount }, (_, column) => column).filter(
			(column) => sheet.getColumn(column + 1).hidden,
		),
		columnWidths: Array.from({ length: sheet.columnCount }, (_, column) => {
			const { width } = sheet.getColumn(column + 1);
			return width === undefined ? undefined : Math.round(width * PIXELS_PER_CHARACTER);
		}),
		frozenRows: view?.state === "frozen" ? (view.ySplit ?? 0) : 0,
		rules: rulesOf(sheet),
		validations: openValidations(sheet),
	};
}

function openedCell(cell: ExcelJS.Cell): OpenedCell | null {
	// exceljs repeats the value of a merged cell in all cells that it covers
	const content = cell.isMerged && cell.master !== cell ? { value: null } : contentOf(cell.value);
	const fill =
		cell.fill?.type === "pattern" && cell.fill.pattern === "solid" ? cell.fill.fgColor?.argb : undefined;
	const style = {
		...(cell.numFmt && cell.numFmt !== "General" ? { format: cell.numFmt } : {}),
		...(cell.font?.bold ? { bold: true } : {}),
		...(cell.alignment?.wrapText ? { wrap: true } : {}),
		...sides(cell.alignment),
		...(fill ? { background: fromArgb(fill) } : {}),
		...(cell.font?.color?.argb ? { color: fromArgb(cell.font.color.argb) } : {}),
		...(cell.note ? { note: noteText(cell.note) } : {}),
	};
	if (content.value === null && !("formula" in content) && Object.keys(style).length === 0) return null;
	return { ...content, ...style };
}

function sides({
	horizontal,
	vertical,
}: Partial<ExcelJS.Alignment> = {}): Pick<OpenedCell, "align" | "vertical"> {
	const align = (Object.keys(HORIZONTAL) as (keyof typeof HORIZONTAL)[]).find((side) => side === horizontal);
	const verticalAlign = (Object.keys(VERTICAL) as (keyof typeof VERTICAL)[]).find(
		(side) => side === vertical,
	);
	return { ...(align ? { align } : {}), ...(verticalAlign ? { vertical: verticalAlign } : {}) };
}

function contentOf(value: ExcelJS.CellValue): Pick<OpenedCell, "value" | "formula"> {
	if (value === null || value === undefined) return { value: null };
	if (value instanceof Date) return { value: byLocalClock(value) };
	if (typeof value !== "object") return { value };
	if ("richText" in value) return { value: value.richText.map((part) => part.text).join("") };
	if ("error" in value) return { value: value.error };
	if ("hyperlink" in value) return { value: textOf(value.text) };
	if ("formula" in value || "sharedFormula" in value) return formulaOf(value);
	return { value: null };
}

function textOf(text: unknown): string {
	const rich = (text as { richText?: { text: string }[] } | null)?.richText;
	return rich ? rich.map((part) => part.text).join("") : String(text ?? "");
}

function formulaOf(cell: ExcelJS.CellFormulaValue | ExcelJS.CellSharedFormulaValue) {
	const { value } = contentOf(cell.result ?? null);
	const text = "formula" in cell ? cell.formula : undefined;
	// use only the result of a function that Excel does not have, which Google Sheets saves with this prefix
	if (!text || text.includes("__xludf.")) return { value };
	return { value, formula: `=${text.replaceAll("_xlfn.", "").replaceAll("_xlws.", "")}` };
}

/** Converts a date of exceljs, whose UTC time is the time that the cell shows, to one whose local time is. */
function byLocalClock(date: Date): Date {
	return new Date(
		date.getUTCFullYear(),
		date.getUTCMonth(),
		date.getUTCDate(),
		date.getUTCHours(),
		date.getUTCMinutes(),
		date.getUTCSeconds(),
	);
}

function fromArgb(argb: string): string {
	return `#${argb.slice(-6).toLowerCase()}`;
}

function noteText(note: string | ExcelJS.Comment): string {
	return typeof note === "string" ? note : (note.texts ?? []).map((part) => part.text).join("");
}

/** Reads rules by formula and by comparison; leaves out colour scales, bars and icons. */
function rulesOf(sheet: ExcelJS.Worksheet): OpenedRule[] {
	const { conditionalFormattings } = sheet as unknown as {
		conditionalFormattings: { ref: string; rules: ExcelJS.ConditionalFormattingRule[] }[];
	};
	const all = conditionalFormattings.flatMap(({ ref, rules }) =>
		rules.flatMap((rule) => {
			const formula = conditionOf(rule, ref);
			return formula === undefined ? [] : [{ priority: rule.priority, rule: ruleOf(rule, ref, formula) }];
		}),
	);
	return all.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

function conditionOf(rule: ExcelJS.ConditionalFormattingRule, ref: string): string | undefined {
	if (rule.type === "expression") return `=${rule.formulae?.[0]}`;
	if (rule.type !== "cellIs") return undefined;
	const sign = COMPARISON_SIGNS[rule.operator ?? ""];
	const first = /^\$?[A-Z]+\$?\d+/.exec(ref)?.[0] ?? a1(1, 1);
	return sign === undefined ? undefined : `=${first}${sign}${rule.formulae?.[0]}`;
}

function ruleOf(rule: ExcelJS.ConditionalFormattingRule, ref: string, formula: string): OpenedRule {
	const fill = rule.style?.fill?.type === "pattern" ? rule.style.fill : undefined;
	const background = fill?.bgColor?.argb ?? fill?.fgColor?.argb;
	const color = rule.style?.font?.color?.argb;
	return {
		ranges: ref.split(/\s+/),
		formula,
		...(background ? { background: fromArgb(background) } : {}),
		...(color ? { color: fromArgb(color) } : {}),
	};
}
