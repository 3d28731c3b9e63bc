import type { Cell } from "../table/cell.ts";
import type { Area, Port, Tab } from "../workbook/port.ts";
import { filledAreas } from "./filledAreas.ts";
import type { Host, HostRange, HostSheet, HostSpreadsheet } from "./host.ts";
import { memoryOf } from "./memories.ts";
import { findTab, roleOf } from "./tabRoles.ts";

/** Google's spreadsheet as {@link Port}: the only way anything is read. */
export function readWorkbook({ SpreadsheetApp, PropertiesService }: Host): Port {
	const book = SpreadsheetApp.getActiveSpreadsheet();
	const range = ({ tab, row, column, rows, columns }: Area): HostRange | null =>
		rows === 0 || columns === 0 ? null : sheet(book, tab).getRange(row, column, rows, columns);
	// A run reads before it writes, so nothing has to be looked up twice.
	let tabs: readonly Tab[] | undefined;
	const read = new Map<number, Cell[][]>();
	return {
		locale: book.getSpreadsheetLocale(),
		now: new Date(),
		tabs: () => {
			tabs ??= book.getSheets().map(asTab);
			return tabs;
		},
		active: () => asTab(book.getActiveSheet()),
		values: (tab) => {
			const known = read.get(tab) ?? valuesOf(sheet(book, tab));
			read.set(tab, known);
			return known;
		},
		formulas: (area) => range(area)?.getFormulas() ?? [],
		notes: (area) => range(area)?.getNotes() ?? [],
		filledBy: (tab, cells) => filledAreas(sheet(book, tab), cells, book, SpreadsheetApp),
		selected: () => selectedOn(book.getActiveSheet()),
		remembered: (what) => memoryOf(what, book, PropertiesService.getUserProperties()),
	};
}

function valuesOf(sheet: HostSheet): Cell[][] {
	const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
	return rows === 0 ? [] : sheet.getRange(1, 1, rows, columns).getValues();
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

function sheet(book: HostSpreadsheet, tab: Area["tab"]): HostSheet {
	const found = findTab(book, tab);
	if (found === null) throw new Error(`tab ${tab} is gone`);
	return found;
}

function asTab(sheet: HostSheet): Tab {
	return { id: sheet.getSheetId(), name: sheet.getName(), role: roleOf(sheet) };
}
