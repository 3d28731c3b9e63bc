import type { Area, Memory, Port } from "../workbook/port.ts";
import type { Style } from "../workbook/style.ts";
import { filledAreas } from "./filledAreas.ts";
import type { Host, HostRange, HostSheet } from "./host.ts";
import { memoryOf } from "./memories.ts";
import type { Sheets } from "./sheets.ts";

/** Google's spreadsheet as {@link Port}: the only way anything is read. */
export function readWorkbook(sheets: Sheets, { SpreadsheetApp, PropertiesService }: Host): Port {
	const { spreadsheet: book, sheet } = sheets;
	const reading = <Value>(read: (range: HostRange) => Value[][]) =>
		cachedReader((area) => {
			const range = sheets.existingPart(area);
			return range === null ? [] : read(range);
		}, sheets);
	const styles = Object.fromEntries(
		Object.entries(STYLES).map(([look, read]) => [look, reading(read)]),
	) as Record<keyof Style, (area: Area) => unknown[][]>;
	const memories = new Map<Memory, string | null>();
	return {
		locale: book.getSpreadsheetLocale(),
		now: new Date(),
		tabs: sheets.tabs.all,
		active: sheets.tabs.activeTab,
		isHidden: (tab) => sheet(tab).isSheetHidden(),
		size: (tab) => sheets.cached(tab).size(),
		values: (tab) => sheets.cached(tab).values(),
		cells: cachedReader((area) => sheets.cached(area.tab).read(area), sheets),
		formulas: reading((range) => range.getFormulas()),
		notes: reading((range) => range.getNotes()),
		numberFormats: styles.numberFormat as (area: Area) => string[][],
		style: (area, look) => styles[look](area),
		widths: ({ tab, column, columns }) => {
			const on = sheet(tab);
			const there = Math.min(columns, sheets.cached(tab).size().columns - column + 1);
			return Array.from({ length: Math.max(0, there) }, (_, index) => on.getColumnWidth(column + index));
		},
		styleGroups: (area) => styleGroupsOf(sheet(area.tab), area),
		filledBy: (tab, cells) => filledAreas(sheet(tab), cells, book, SpreadsheetApp),
		selected: () => selectedOn(sheets.tabs.activeTab().sheet),
		remembered: (what) => {
			const known = memories.has(what)
				? memories.get(what)!
				: memoryOf(what, book, PropertiesService.getUserProperties());
			memories.set(what, known);
			return known;
		},
	};
}

/**
 * Reads cells in some way. A run reads before it writes, so what has been read, on its own or as a part of something larger, is not
 * asked for again.
 */
function cachedReader<Value>(read: (area: Area) => Value[][], { sheet }: Sheets) {
	const known: { readonly area: Area; readonly cells: Value[][] }[] = [];
	return (area: Area): Value[][] => {
		const larger = known.find((one) => sheet(one.area.tab) === sheet(area.tab) && covers(one.area, area));
		if (larger !== undefined) {
			const [down, right] = [area.row - larger.area.row, area.column - larger.area.column];
			const rows = larger.cells.slice(down, down + area.rows);
			return area.columns === larger.area.columns
				? rows
				: rows.map((row) => row.slice(right, right + area.columns));
		}
		const cells = read(area);
		known.push({ area, cells });
		return cells;
	};
}

const covers = (one: Area, other: Area) =>
	one.row <= other.row &&
	one.column <= other.column &&
	one.row + one.rows >= other.row + other.rows &&
	one.column + one.columns >= other.column + other.columns;

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

/** Notes stand beside what has content, too; so all columns are asked for those. */
function styleGroupsOf(sheet: HostSheet, { row, column, rows, columns }: Area): number[] {
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
	return sheet.getFilter() === null ? areas : areas.flatMap((area) => visibleRows(area, sheet));
}

/** The rows of an area that its sheet's filter lets through: nobody means those they do not see. */
function visibleRows(area: Area, sheet: HostSheet): Area[] {
	const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
	const seen = rows.filter((row) => !sheet.isRowHiddenByFilter(row));
	return seen.map((row) => ({ ...area, row, rows: 1 }));
}
