import { isKey } from "../../settings/layout.ts";
import { readSettings } from "../../settings/readSettings.ts";
import { type SettingValues, withValues } from "../../settings/withValues.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import { type FileSettings, spoken } from "../reading/fileSettings.ts";
import { settingsCells } from "./settingsTab.ts";

/**
 * The settings as they would be with other values, read as if they stood in the tab already: so that a dry run, the write and
 * the next run agree.
 */
export function changedSettings(book: FileSettings, values: SettingValues): FileSettings {
	const before = book.tab === null ? plainCells(book) : book.grid;
	const settings = readSettings(withValues(before, values), book.locale);
	return { ...book, settings, language: spoken(settings, book.locale, book.playbook) };
}

/** What the tab would hold if it were there; formulas blank, for nothing is read from them. */
function plainCells({ settings, language }: FileSettings): Grid {
	return settingsCells(settings, language).map((row) =>
		row.map((cell): Cell => (typeof cell === "object" && cell !== null && "formula" in cell ? "" : cell)),
	);
}

/** One write that puts values into the settings tab. Every other cell keeps what it has, formulas too. */
export function settingValuesEdit({ tab, grid }: FileSettings, values: SettingValues, port: Port): Edit[] {
	if (tab === null || values.size === 0) return [];
	const columns = lastKeyColumn(grid) + 1;
	const area = { tab: tab.id, row: 1, column: 1, rows: grid.length, columns };
	const formulas = port.formulas(area);
	const cells = withValues(grid, values).map((row, r) =>
		row.slice(0, columns).map((cell, c) => {
			const formula = formulas[r]?.[c] ?? "";
			return formula !== "" && cell === grid[r]![c] ? { formula } : cell;
		}),
	);
	return [{ kind: "values", area: { ...area, rows: cells.length }, values: cells }];
}

/** What stands to the right of the keys is the user's. */
function lastKeyColumn(grid: Grid): number {
	return Math.max(0, ...grid.map((row) => row.findIndex(isKey)));
}
