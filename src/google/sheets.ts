import { lazily } from "../base/lazy.ts";
import type { Cell } from "../table/cell.ts";
import type { Area, Clock } from "../workbook/port.ts";
import type { CachedSheet } from "./cachedSheet.ts";
import type { SizedTab } from "./cellCount.ts";
import { convertDates, fileClock } from "./fileClock.ts";
import type { Host, HostRange, HostSheet, HostSpreadsheet } from "./host.ts";
import { type TabRegistry, tabRegistry } from "./tabRegistry.ts";

/** The open spreadsheet during one run: finds the sheet of a tab and the range of an area. */
export interface Sheets {
	readonly spreadsheet: HostSpreadsheet;
	readonly tabs: TabRegistry;
	/** Asks for the file's time zone on first use. */
	readonly clock: () => Clock;
	/** The values of a range, dates as the cells show them. Nothing else reads values that may be dates. */
	readonly valuesOf: (range: HostRange) => Cell[][];
	/** The sheet of a tab that must exist. */
	readonly sheet: (tab: Area["tab"]) => HostSheet;
	readonly cached: (tab: Area["tab"]) => CachedSheet;
	/** The range of the part of an area that its sheet has; null if it has none of it. */
	readonly existingPart: (area: Area) => HostRange | null;
	/** The range of an area. Inserts rows and columns that the sheet lacks. */
	readonly range: (area: Area) => HostRange;
	/** All tabs, to count their cells. */
	readonly sizedTabs: () => readonly SizedTab[];
}

const NO_CELLS = { rows: 0, columns: 0 };

export function sheetsOf({ SpreadsheetApp }: Pick<Host, "SpreadsheetApp">): Sheets {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const clock = lazily(() => fileClock(spreadsheet.getSpreadsheetTimeZone()));
	const valuesOf = (range: HostRange): Cell[][] =>
		convertDates(range.getValues(), (moment) => clock().wallClock(moment));
	const tabs = tabRegistry(spreadsheet, valuesOf);
	const sheet = (tab: Area["tab"]) => tabs.get(tab).sheet;
	const cached = (tab: Area["tab"]) => tabs.get(tab).cached;
	const rangeOf = ({ tab, row, column, rows, columns }: Area) =>
		sheet(tab).getRange(row, column, rows, columns);
	return {
		spreadsheet,
		tabs,
		clock,
		valuesOf,
		sheet,
		cached,
		existingPart(area) {
			if (area.rows === 0 || area.columns === 0) return null;
			if (cached(area.tab).has(area)) return rangeOf(area);
			const { rows, columns } = cached(area.tab).size();
			const part = {
				...area,
				rows: Math.min(area.rows, rows - area.row + 1),
				columns: Math.min(area.columns, columns - area.column + 1),
			};
			return part.rows < 1 || part.columns < 1 ? null : rangeOf(part);
		},
		range(area) {
			cached(area.tab).makeRoom(area);
			return rangeOf(area);
		},
		sizedTabs: () =>
			tabs.all().map((tab) => ({
				id: tab.id,
				role: tab.role ?? tab.making,
				has: tab.cached.has,
				size: () => (tab.hasCells ? tab.cached.size() : NO_CELLS),
			})),
	};
}
