import { isTitleOf, ownTabNamed } from "../i18n/ownTabs.ts";
import type { OpenedCell, OpenedSheet } from "../preview/opened.ts";
import { inGreenwich } from "../preview/serialDate.ts";
import { cellValue, sheetCells } from "../preview/sheetCells.ts";
import type { Cell } from "../table/cell.ts";
import type { Area, Port, Tab, TabRole } from "../workbook/port.ts";

/** A sheet of an opened file as a tab. */
export interface FileTab extends Tab {
	readonly sheet: OpenedSheet;
	readonly values: Cell[][];
}

/** Returns the sheets of an opened file as tabs. A tab that the add-on has made is known by its name and its title. */
export const fileTabs = (sheets: readonly OpenedSheet[]): FileTab[] =>
	sheets.map((sheet, index) => fileTab(sheet, index + 1, roleOf(sheet)));

export function fileTab(sheet: OpenedSheet, id: number, role: TabRole | null): FileTab {
	const { name } = sheet;
	return {
		id,
		name,
		hasCells: true,
		role,
		making: null,
		unfinishedRow: null,
		sheet,
		values: sheetCells(sheet),
	};
}

function roleOf({ name, rows }: OpenedSheet): TabRole | null {
	const role = ownTabNamed(name);
	return role !== undefined && isTitleOf(role, rows[0]?.[0]?.value) ? role : null;
}

/** The opened file as a {@link Port}: a spreadsheet that nobody edits, and in which formulas have their stored results. */
export function filePort(tabs: readonly FileTab[], active: FileTab, locale: string): Port {
	const tabOf = (id: Area["tab"]) => {
		const found = tabs.find((tab) => (typeof id === "number" ? tab.id === id : tab.role === id));
		if (found === undefined) throw new Error(`tab ${id} is gone`);
		return found;
	};
	const read =
		<Value>(take: (cell: OpenedCell | null | undefined) => Value) =>
		({ tab, row, column, rows, columns }: Area): Value[][] => {
			const { values, sheet } = tabOf(tab);
			const [width, height] = [values[0]?.length ?? 0, values.length];
			const lastColumn = Math.min(width, column + columns - 1);
			return Array.from({ length: Math.max(0, Math.min(height, row + rows - 1) - row + 1) }, (_, down) => {
				const cells = sheet.rows[row - 1 + down];
				return Array.from({ length: Math.max(0, lastColumn - column + 1) }, (_, right) =>
					take(cells?.[column - 1 + right]),
				);
			});
		};
	return {
		locale,
		now: inGreenwich(new Date()),
		clock: { wallClock: inGreenwich, momentOf: (wallClock) => wallClock },
		tabs: () => tabs,
		active: () => active,
		frozen: () => ({ rows: 0, columns: 0 }),
		isHidden: (tab) => tabOf(tab).sheet.hidden === true,
		size: (tab) => ({ rows: tabOf(tab).values.length, columns: tabOf(tab).values[0]?.length ?? 0 }),
		values: (tab) => tabOf(tab).values,
		cells: read(cellValue),
		formulas: read((cell) => cell?.formula ?? ""),
		notes: read((cell) => cell?.note ?? ""),
		numberFormats: read((cell) => cell?.format ?? ""),
		style: read(() => null),
		validations: read(() => null),
		widths: () => [],
		styleGroups: () => [],
		filledBy: () => null,
		filter: () => null,
		selected: () => [],
		remembered: () => null,
	};
}
