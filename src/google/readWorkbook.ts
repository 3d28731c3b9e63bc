import type { Cell } from "../table/cell.ts";
import type { Style } from "../workbook/edits.ts";
import type { Area, Port } from "../workbook/port.ts";
import { filledAreas } from "./filledAreas.ts";
import type { Host, HostRange, HostSheet } from "./host.ts";
import { memoryOf } from "./memories.ts";
import type { Sheets } from "./sheets.ts";

/** Google's spreadsheet as {@link Port}: the only way anything is read. */
export function readWorkbook(sheets: Sheets, { SpreadsheetApp, PropertiesService }: Host): Port {
	const { book, sheet } = sheets;
	const range = ({ tab, row, column, rows, columns }: Area): HostRange | null =>
		rows === 0 || columns === 0 ? null : sheet(tab).getRange(row, column, rows, columns);
	// A run reads before it writes, so nothing has to be read twice.
	const read = new Map<number, Cell[][]>();
	return {
		locale: book.getSpreadsheetLocale(),
		now: new Date(),
		tabs: sheets.all,
		active() {
			const active = book.getActiveSheet().getSheetId();
			return sheets.all().find(({ id }) => id === active)!;
		},
		isHidden: (tab) => sheet(tab).isSheetHidden(),
		size: (tab) => ({ rows: sheet(tab).getMaxRows(), columns: sheet(tab).getMaxColumns() }),
		values: (tab) => {
			const known = read.get(tab) ?? valuesOf(sheet(tab));
			read.set(tab, known);
			return known;
		},
		cells: (area) => range(area)?.getValues() ?? [],
		formulas: (area) => range(area)?.getFormulas() ?? [],
		notes: (area) => range(area)?.getNotes() ?? [],
		numberFormats: (area) => range(area)?.getNumberFormats() ?? [],
		style: (area, look) => {
			const cells = range(area);
			return cells === null ? [] : STYLES[look](cells);
		},
		widths: ({ tab, column, columns }) => {
			const on = sheet(tab);
			return Array.from({ length: columns }, (_, index) => on.getColumnWidth(column + index));
		},
		looks: (area) => looksOf(sheet(area.tab), area),
		filledBy: (tab, cells) => filledAreas(sheet(tab), cells, book, SpreadsheetApp),
		selected: () => selectedOn(book.getActiveSheet()),
		remembered: (what) => memoryOf(what, book, PropertiesService.getUserProperties()),
	};
}

/** How Sheets says each look. */
const STYLES: Readonly<Record<keyof Style, (range: HostRange) => unknown[][]>> = {
	numberFormat: (range) => range.getNumberFormats(),
	bold: (range) => range.getFontWeights().map((row) => row.map((weight) => weight === "bold")),
	size: (range) => range.getFontSizes(),
	wrap: (range) => range.getWraps(),
	ground: (range) => range.getBackgrounds(),
	ink: (range) => range.getFontColors(),
	align: (range) => range.getHorizontalAlignments(),
	vertical: (range) => range.getVerticalAlignments(),
};

function valuesOf(sheet: HostSheet): Cell[][] {
	const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
	return rows === 0 ? [] : sheet.getRange(1, 1, rows, columns).getValues();
}

/** Notes stand beside what has content, too; so all columns are asked for those. */
function looksOf(sheet: HostSheet, { row, column, rows, columns }: Area): number[] {
	if (rows === 0 || columns === 0) return [];
	const range = sheet.getRange(row, column, rows, columns);
	const layers = [
		sheet.getRange(row, 1, rows, sheet.getMaxColumns()).getNotes(),
		range.getBackgrounds(),
		range.getFontColors(),
		range.getFontWeights(),
		range.getNumberFormats(),
	];
	const known = new Map<string, number>();
	return Array.from({ length: rows }, (_, index) => {
		const look = JSON.stringify(layers.map((layer) => layer[index]));
		const number = known.get(look) ?? known.size;
		known.set(look, number);
		return number;
	});
}

/** Whole columns and rows are selected far beyond the content: of those, what has content. */
function selectedOn(sheet: HostSheet): Area[] {
	const [lastRow, lastColumn] = [sheet.getLastRow(), sheet.getLastColumn()];
	const clipped = (from: number, count: number, last: number) =>
		Math.max(1, Math.min(count, last - from + 1));
	const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
	const areas = ranges.map((range) => ({
		tab: sheet.getSheetId(),
		row: range.getRow(),
		column: range.getColumn(),
		rows: clipped(range.getRow(), range.getNumRows(), lastRow),
		columns: clipped(range.getColumn(), range.getNumColumns(), lastColumn),
	}));
	return sheet.getFilter() === null ? areas : areas.flatMap((area) => inSight(area, sheet));
}

/** The rows of an area that its sheet's filter lets through: nobody means those they do not see. */
function inSight(area: Area, sheet: HostSheet): Area[] {
	const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
	const seen = rows.filter((row) => !sheet.isRowHiddenByFilter(row));
	return seen.map((row) => ({ ...area, row, rows: 1 }));
}
