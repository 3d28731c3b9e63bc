import type { Area, Filter, Memory, Port } from "../workbook/port.ts";
import type { Style } from "../workbook/style.ts";
import { filledAreas } from "./filledAreas.ts";
import type { Host, HostRange, HostSheet } from "./host.ts";
import { memoryOf } from "./memories.ts";
import { readFilter } from "./sheetFilter.ts";
import type { Sheets } from "./sheets.ts";
import { validationsOf } from "./validationsOf.ts";

/** Returns Google's spreadsheet as a {@link Port}. Nothing else reads a spreadsheet for an action. */
export function readWorkbook(sheets: Sheets, { SpreadsheetApp, PropertiesService }: Host): Port {
	const { spreadsheet, sheet } = sheets;
	const reading = <Value>(read: (range: HostRange) => Value[][]) =>
		cachedReader((area) => {
			const range = sheets.existingPart(area);
			return range === null ? [] : read(range);
		}, sheets);
	const styles = Object.fromEntries(
		Object.entries(STYLES).map(([styleKey, read]) => [
			styleKey,
			reading((range) => read(range, SpreadsheetApp)),
		]),
	) as Record<keyof Style, (area: Area) => unknown[][]>;
	const filters = new Map<number, Filter | null>();
	const memories = new Map<Memory, string | null>();
	return {
		locale: spreadsheet.getSpreadsheetLocale(),
		now: sheets.clock().wallClock(new Date()),
		clock: sheets.clock(),
		tabs: sheets.tabs.all,
		active: sheets.tabs.activeTab,
		isHidden: (tab) => sheet(tab).isSheetHidden(),
		frozen: (tab) => ({ rows: sheet(tab).getFrozenRows(), columns: sheet(tab).getFrozenColumns() }),
		size: (tab) => sheets.cached(tab).size(),
		values: (tab) => (sheets.tabs.get(tab).hasCells ? sheets.cached(tab).values() : []),
		cells: cachedReader((area) => sheets.cached(area.tab).read(area), sheets),
		formulas: reading((range) => range.getFormulas()),
		notes: reading((range) => range.getNotes()),
		numberFormats: styles.numberFormat as (area: Area) => string[][],
		style: (area, styleKey) => styles[styleKey](area),
		validations: reading((range) => validationsOf(range, sheets)),
		widths: ({ tab, column, columns }) => {
			const on = sheet(tab);
			const existing = Math.min(columns, sheets.cached(tab).size().columns - column + 1);
			return Array.from({ length: Math.max(0, existing) }, (_, index) => on.getColumnWidth(column + index));
		},
		styleGroups: (area) => styleGroupsOf(sheet(area.tab), area),
		filledBy: (tab, cells) => filledAreas(sheet(tab), cells, sheets, SpreadsheetApp),
		filter: (tab) => {
			const known = filters.has(tab) ? filters.get(tab)! : readFilter(tab, sheets);
			filters.set(tab, known);
			return known;
		},
		selected: () => selectedOn(sheets.tabs.activeTab().sheet),
		remembered: (what) => {
			const known = memories.has(what)
				? memories.get(what)!
				: memoryOf(what, spreadsheet, PropertiesService.getUserProperties());
			memories.set(what, known);
			return known;
		},
	};
}

/**
 * Wraps a way to read cells so that no cell is asked for twice, alone or as part of a larger area. The cache never gets stale
 * because a run reads everything before it writes.
 */
function cachedReader<Value>(read: (area: Area) => Value[][], { sheet }: Sheets) {
	const known: { readonly area: Area; readonly cells: Value[][] }[] = [];
	return (area: Area): Value[][] => {
		const larger = known.find(
			(earlier) => sheet(earlier.area.tab) === sheet(area.tab) && covers(earlier.area, area),
		);
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

const covers = (outer: Area, inner: Area) =>
	outer.row <= inner.row &&
	outer.column <= inner.column &&
	outer.row + outer.rows >= inner.row + inner.rows &&
	outer.column + outer.columns >= inner.column + inner.columns;

type StyleValues = Pick<Host["SpreadsheetApp"], "WrapStrategy">;

/** Reads each property of a style as Sheets returns it. */
const STYLES: Readonly<Record<keyof Style, (range: HostRange, app: StyleValues) => unknown[][]>> = {
	numberFormat: (range) => range.getNumberFormats(),
	bold: (range) => range.getFontWeights().map((row) => row.map((weight) => weight === "bold")),
	size: (range) => range.getFontSizes(),
	// Not `getWraps`, which is true for a cell that nobody has touched
	wrap: (range, { WrapStrategy }) =>
		range.getWrapStrategies().map((row) => row.map((strategy) => strategy === WrapStrategy.WRAP)),
	ground: (range) => range.getBackgrounds(),
	ink: (range) => range.getFontColors(),
	align: (range) => range.getHorizontalAlignments(),
	// In upper case at times
	vertical: (range) => range.getVerticalAlignments().map((row) => row.map((side) => side.toLowerCase())),
};

/** Reads the notes of all columns, because there may be some beside the area. */
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
		const style = JSON.stringify(layers.map((layer) => layer[index]));
		const number = known.get(style) ?? known.size;
		known.set(style, number);
		return number;
	});
}

/** Clips the selection to the content, because a selected row or column reaches to the end of the sheet. */
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

/** Leaves out rows that the filter hides: users do not mean rows that they do not see. */
function visibleRows(area: Area, sheet: HostSheet): Area[] {
	const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
	const seen = rows.filter((row) => !sheet.isRowHiddenByFilter(row));
	return seen.map((row) => ({ ...area, row, rows: 1 }));
}
