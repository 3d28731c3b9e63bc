import type { Cell } from "../table/cell.ts";
import type { Area, Port, Tab } from "../workbook/port.ts";
import type { HostRange, HostSheet, HostSpreadsheet } from "./host.ts";
import { findTab, roleOf } from "./tabRoles.ts";

/** Google's spreadsheet as {@link Port}: the only way anything is read. */
export function readWorkbook(book: HostSpreadsheet): Port {
	const range = ({ tab, row, column, rows, columns }: Area): HostRange | null =>
		rows === 0 || columns === 0 ? null : sheet(book, tab).getRange(row, column, rows, columns);
	// A run reads before it writes, so no tab has to be read twice.
	const read = new Map<number, Cell[][]>();
	return {
		locale: book.getSpreadsheetLocale(),
		tabs: () => book.getSheets().map(asTab),
		active: () => asTab(book.getActiveSheet()),
		values: (tab) => {
			const known = read.get(tab) ?? valuesOf(sheet(book, tab));
			read.set(tab, known);
			return known;
		},
		formulas: (area) => range(area)?.getFormulas() ?? [],
		notes: (area) => range(area)?.getNotes() ?? [],
	};
}

function valuesOf(sheet: HostSheet): Cell[][] {
	const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
	return rows === 0 ? [] : sheet.getRange(1, 1, rows, columns).getValues();
}

function sheet(book: HostSpreadsheet, tab: Area["tab"]): HostSheet {
	const found = findTab(book, tab);
	if (found === null) throw new Error(`tab ${tab} is gone`);
	return found;
}

function asTab(sheet: HostSheet): Tab {
	return { id: sheet.getSheetId(), name: sheet.getName(), role: roleOf(sheet) };
}
