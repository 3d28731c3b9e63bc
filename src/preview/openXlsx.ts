import { type Cell, type CellStyle, type ConditionalRule, readXlsx, type Sheet } from "hucre/xlsx";
import { MS_PER_DAY } from "../table/dayOf.ts";
import { a1 } from "./a1.ts";
import { COMPARISON_SIGNS } from "./comparisonSigns.ts";
import type { LeftOut, OpenedCell, OpenedFile, OpenedRule, OpenedSheet } from "./opened.ts";
import { openValidations } from "./openValidations.ts";
import { fromSerial, isDate } from "./serialDate.ts";
import { HORIZONTAL, VERTICAL } from "./sides.ts";

/** Excel's column widths are in characters of its default font, a little more than 7 pixels each. */
export const PIXELS_PER_CHARACTER = 7.5;

/** Reads the sheets of an .xlsx file: values, formulas with their stored results, styles, notes, conditional formats. */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<OpenedFile> {
	const { dateSystem } = await readXlsx(bytes, { sheets: () => false });
	const sheets = await sheetsIn(bytes);
	if (sheets.length === 0) throw new Error("The file has no sheet.");
	const firstDay = dateSystem === "1904" ? SERIAL_OF_1904 : 0;
	return { name, sheets: sheets.map((sheet) => opened(sheet, firstDay)), leftOut: leftOut(sheets, bytes) };
}

/** Reads all tabs with cells. A chart may have a tab of its own, which hucre takes for a missing sheet. */
async function sheetsIn(bytes: Uint8Array, chartTabs: readonly string[] = []): Promise<readonly Sheet[]> {
	try {
		const { sheets } = await readXlsx(bytes, {
			readStyles: true,
			// whatever the file says: from 1900 hucre counts as Excel does, with two days for one date. See `serialOf`.
			dateSystem: "1904",
			sheets: ({ name }) => !chartTabs.includes(name),
		});
		return sheets;
	} catch (error) {
		const missing = /missing worksheet file for sheet "(.*)"$/s.exec((error as Error).message)?.[1];
		if (missing === undefined || chartTabs.includes(missing)) throw error;
		return sheetsIn(bytes, [...chartTabs, missing]);
	}
}

/** 1 January 1904 in days since 1899-12-30. Some files count from it. */
const SERIAL_OF_1904 = 1462;

/** Returns the number that the file has for a date. */
const serialOf = (date: Date): number => (date.getTime() - Date.UTC(1904, 0, 1)) / MS_PER_DAY;

function leftOut(sheets: readonly Sheet[], bytes: Uint8Array): LeftOut[] {
	const hasFilters = sheets.some((sheet) => sheet.autoFilter);
	// the names of its files stand in a ZIP file as they are: this finds charts on tabs of their own too
	const hasCharts = new TextDecoder("latin1").decode(bytes).includes("xl/charts/");
	return [...(hasFilters ? (["filters"] as const) : []), ...(hasCharts ? (["charts"] as const) : [])];
}

function opened(sheet: Sheet, firstDay: number): OpenedSheet {
	const { columns = [], rowDefs = new Map() } = sheet;
	const rows = openedRows(sheet, firstDay);
	const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
	const columnIndexes = Array.from({ length: width }, (_, index) => index);
	return {
		name: sheet.name,
		hidden: sheet.hidden === true || sheet.veryHidden === true,
		rows,
		hiddenRows: [...rowDefs].flatMap(([row, { hidden }]) => (hidden && row < rows.length ? [row] : [])),
		hiddenColumns: columnIndexes.filter((column) => columns[column]?.hidden),
		columnWidths: columnIndexes.map((column) => {
			const width = columns[column]?.width;
			return width === undefined ? undefined : Math.round(width * PIXELS_PER_CHARACTER);
		}),
		frozenRows: sheet.freezePane?.rows ?? 0,
		rules: rulesOf(sheet),
		validations: openValidations(sheet),
	};
}

/** Reads the rows up to the last one with content: below it, formats may go on to the end of the sheet. */
function openedRows(sheet: Sheet, firstDay: number): (OpenedCell | null)[][] {
	const { rows, cells = new Map(), merges = [] } = sheet;
	const height = heightOf(sheet);
	const opened = Array.from({ length: height }, (_, row): (OpenedCell | null)[] =>
		(rows[row] ?? []).map((value) => openedCell({ value }, firstDay)),
	);
	for (const [key, cell] of cells) {
		const [row, column] = positionOf(key);
		if (row >= height) continue;
		const cellsOfRow = opened[row] as (OpenedCell | null)[];
		while (cellsOfRow.length <= column) cellsOfRow.push(null);
		cellsOfRow[column] = openedCell(cell, firstDay);
	}
	for (const { startRow, startCol, endRow, endCol } of merges) {
		// some programs leave values under a merged cell, where nobody sees them
		for (const [offset, cellsOfRow] of opened.slice(startRow, endRow + 1).entries()) {
			for (let column = startCol; column <= Math.min(endCol, cellsOfRow.length - 1); column++) {
				if (offset > 0 || column > startCol) cellsOfRow[column] = withoutContent(cellsOfRow[column] ?? null);
			}
		}
	}
	for (const cellsOfRow of opened) while (cellsOfRow.at(-1) === null) cellsOfRow.pop();
	return opened;
}

const positionOf = (key: string) => key.split(",").map(Number) as [row: number, column: number];

/** The number of rows up to the last one with a value, a formula or a note. */
function heightOf({ rows, cells = new Map() }: Sheet): number {
	let height = rows.length;
	while (height > 0 && rows[height - 1]!.every((value) => value === null || value === "")) height--;
	for (const [key, { formula, comment }] of cells)
		if (formula !== undefined || comment !== undefined) height = Math.max(height, positionOf(key)[0] + 1);
	return height;
}

function withoutContent(cell: OpenedCell | null): OpenedCell | null {
	if (cell === null) return null;
	const { formula: _, ...style } = cell;
	return Object.keys(style).length > 1 ? { ...style, value: null } : null;
}

function openedCell(
	{ value, formula, style, comment }: Omit<Cell, "type">,
	firstDay: number,
): OpenedCell | null {
	const content = { value: contentOf(value, firstDay), ...formulaOf(formula) };
	const shown = { ...(style ? styleOf(style) : {}), ...(comment ? { note: unescaped(comment.text) } : {}) };
	const hasNoValue = content.value === null || content.value === "";
	const isBlank = hasNoValue && content.formula === undefined && Object.keys(shown).length === 0;
	return isBlank ? null : { ...content, ...shown };
}

/** A text as it was typed: control characters, and such a code itself, are written "_x000D_". hucre undoes that in cells only. */
const unescaped = (text: string): string =>
	text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function contentOf(value: Cell["value"], firstDay: number): OpenedCell["value"] {
	return isDate(value) ? fromSerial(serialOf(value) + firstDay) : value;
}

function formulaOf(formula = ""): Pick<OpenedCell, "formula"> {
	// use only the result of a function that Excel does not have, which Google Sheets saves with this prefix
	if (formula === "" || formula.includes("__xludf.")) return {};
	return { formula: `=${formula.replaceAll("_xlfn.", "").replaceAll("_xlws.", "")}` };
}

function styleOf({ numFmt, font, fill, alignment }: CellStyle): Partial<OpenedCell> {
	const background = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.rgb : undefined;
	return {
		...(numFmt && numFmt !== "General" ? { format: numFmt } : {}),
		...(font?.bold ? { bold: true } : {}),
		...(alignment?.wrapText ? { wrap: true } : {}),
		...sides(alignment),
		...(background ? { background: fromRgb(background) } : {}),
		...(font?.color?.rgb ? { color: fromRgb(font.color.rgb) } : {}),
	};
}

function sides({
	horizontal,
	vertical,
}: NonNullable<CellStyle["alignment"]> = {}): Pick<OpenedCell, "align" | "vertical"> {
	const align = (Object.keys(HORIZONTAL) as (keyof typeof HORIZONTAL)[]).find((side) => side === horizontal);
	const middle = vertical === "center" ? "middle" : vertical;
	const verticalAlign = (Object.keys(VERTICAL) as (keyof typeof VERTICAL)[]).find((side) => side === middle);
	return { ...(align ? { align } : {}), ...(verticalAlign ? { vertical: verticalAlign } : {}) };
}

const fromRgb = (rgb: string) => `#${rgb.slice(-6).toLowerCase()}`;

/** Reads rules by formula and by comparison; leaves out colour scales, bars and icons. */
function rulesOf({ conditionalRules = [] }: Sheet): OpenedRule[] {
	return [...conditionalRules]
		.sort((a, b) => a.priority - b.priority)
		.flatMap((rule) => {
			const formula = conditionOf(rule);
			return formula === undefined ? [] : [ruleOf(rule, formula)];
		});
}

function conditionOf({ type, operator, formula, range }: ConditionalRule): string | undefined {
	const first = Array.isArray(formula) ? formula[0] : formula;
	if (first === undefined) return undefined;
	if (type === "expression") return `=${first}`;
	const sign = type === "cellIs" ? COMPARISON_SIGNS[operator ?? ""] : undefined;
	const firstCell = /^\$?[A-Z]+\$?\d+/.exec(range)?.[0] ?? a1(1, 1);
	return sign === undefined ? undefined : `=${firstCell}${sign}${first}`;
}

function ruleOf({ range, style }: ConditionalRule, formula: string): OpenedRule {
	const fill = style?.fill?.type === "pattern" ? style.fill : undefined;
	const background = fill?.bgColor?.rgb ?? fill?.fgColor?.rgb;
	const color = style?.font?.color?.rgb;
	return {
		ranges: range.split(/\s+/),
		formula,
		...(background ? { background: fromRgb(background) } : {}),
		...(color ? { color: fromRgb(color) } : {}),
	};
}
