import { readSettings } from "../../settings/readSettings.ts";
import { isSettingKey } from "../../settings/settingsLayout.ts";
import { type SettingValues, withValues } from "../../settings/withValues.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import { expectUnchanged } from "../reading/expectUnchanged.ts";
import { type FileSettings, settingsLanguage } from "../reading/fileSettings.ts";
import { readableCells } from "./settingsTab.ts";

/**
 * Returns the settings as they would be with other values, read as if they were on the tab already, so that a preview,
 * the write and the next run agree.
 */
export function changedSettings(file: FileSettings, values: SettingValues): FileSettings {
	const current = file.tab === null ? readableCells(file.settings, file.language) : file.grid;
	const settings = readSettings(withValues(current, values), file.locale);
	return { ...file, settings, language: settingsLanguage(settings, file.locale, file.playbook) };
}

/**
 * Writes values into the settings tab in one write, and completes a tab of the first version of the model. All other cells keep
 * their content, also formulas. Nothing is written if somebody has typed there since it was read.
 */
export function settingValuesEdit(file: FileSettings, values: SettingValues, port: Port): Edit[] {
	const { tab, grid, completion } = file;
	if (tab === null) return [];
	const changed = withValues(grid, values);
	if (completion === null && changed.every((row, index) => areSame(row, grid[index]))) return [];
	const columns = lastKeyColumn(grid) + 1;
	const before = completion?.before ?? grid;
	const area = { tab: tab.id, row: 1, column: 1, rows: before.length, columns };
	const formulas = port.formulas(area);
	const cells = changed.map((row, rowIndex) =>
		row.slice(0, columns).map((cell, columnIndex) => {
			const isKept = cell === before[rowIndex]?.[columnIndex];
			const formula =
				completion?.formulas.get(rowIndex)?.[columnIndex] ??
				(isKept ? formulas[rowIndex]?.[columnIndex] : undefined);
			return formula ? { formula } : cell;
		}),
	);
	const write: Edit = { kind: "values", area: { ...area, rows: cells.length }, values: cells };
	return [
		...expectUnchanged([write], tab.id, port, file.language.words),
		write,
		...(completion?.styles ?? []),
	];
}

/** Index of the last column of keys, 0 if there is none. Cells to the right of it are the user's. */
function lastKeyColumn(grid: Grid): number {
	return grid.reduce((last, row) => Math.max(last, row.findIndex(isSettingKey)), 0);
}

const areSame = (row: readonly Cell[], other: readonly Cell[] | undefined) =>
	other !== undefined && row.every((cell, index) => plain(cell) === plain(other[index]));

const plain = (cell: Cell) => (cell instanceof Date ? cell.getTime() : (cell ?? ""));
