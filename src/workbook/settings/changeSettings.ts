import { readSettings } from "../../settings/readSettings.ts";
import { isSettingKey } from "../../settings/settingsLayout.ts";
import { type SettingValues, withValues } from "../../settings/withValues.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import { type FileSettings, settingsLanguage } from "../reading/fileSettings.ts";
import { settingsCells } from "./settingsTab.ts";

/**
 * Returns the settings as they would be with other values, read as if they were on the tab already, so that a preview,
 * the write and the next run agree.
 */
export function changedSettings(file: FileSettings, values: SettingValues): FileSettings {
	const current = file.tab === null ? plainCells(file) : file.grid;
	const settings = readSettings(withValues(current, values), file.locale);
	return { ...file, settings, language: settingsLanguage(settings, file.locale, file.playbook) };
}

/** Cells of a new settings tab; formulas blank, for nothing is read from them. */
function plainCells({ settings, language }: FileSettings): Grid {
	return settingsCells(settings, language).map((row) =>
		row.map((cell): Cell => (typeof cell === "object" && cell !== null && "formula" in cell ? "" : cell)),
	);
}

/** Writes values into the settings tab in one write. All other cells keep their content, also formulas. */
export function settingValuesEdit({ tab, grid }: FileSettings, values: SettingValues, port: Port): Edit[] {
	if (tab === null || values.size === 0) return [];
	const columns = lastKeyColumn(grid) + 1;
	const area = { tab: tab.id, row: 1, column: 1, rows: grid.length, columns };
	const formulas = port.formulas(area);
	const cells = withValues(grid, values).map((row, rowIndex) =>
		row.slice(0, columns).map((cell, columnIndex) => {
			const formula = formulas[rowIndex]?.[columnIndex] ?? "";
			return formula !== "" && cell === grid[rowIndex]![columnIndex] ? { formula } : cell;
		}),
	);
	return [{ kind: "values", area: { ...area, rows: cells.length }, values: cells }];
}

/** Index of the last column of keys, 0 if there is none. Cells to the right of it are the user's. */
function lastKeyColumn(grid: Grid): number {
	return grid.reduce((last, row) => Math.max(last, row.findIndex(isSettingKey)), 0);
}
