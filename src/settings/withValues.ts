import type { Cell, Grid } from "../table/cell.ts";
import { KEY_OFFSETS, SETTINGS_COLUMNS } from "./settingsLayout.ts";

/** New content of one setting. */
export interface SettingValue {
	readonly value?: Cell;
	readonly anchors?: readonly Cell[];
	/** Name of a setting that has no row yet: the heading of a user's column, or a setting newer than the tab. */
	readonly label?: string;
	/** Another name for a setting that has a row. */
	readonly relabel?: string;
}

/** New contents of settings, by the key of their row. */
export type SettingValues = ReadonlyMap<string, SettingValue>;

/** Returns the cells of a settings tab with new values. A setting that has no row yet, but a label, gets one at the end. */
export function withValues(grid: Grid, values: SettingValues): Cell[][] {
	const changed = grid.map((row) => changedRow(row, values));
	const present = new Set(grid.flat().filter((cell) => typeof cell === "string" && values.has(cell)));
	for (const [key, setting] of values) {
		if (present.has(key) || setting.label === undefined) continue;
		changed.push(
			Array.from({ length: grid[0]?.length ?? SETTINGS_COLUMNS }, (_, column) =>
				newCell(column, key, setting),
			),
		);
	}
	return changed;
}

function changedRow(row: readonly Cell[], values: SettingValues): Cell[] {
	const changed = [...row];
	const column = row.findIndex((cell) => typeof cell === "string" && values.has(cell));
	const change = column < 0 ? undefined : values.get(row[column] as string);
	if (change !== undefined && "value" in change) changed[column + KEY_OFFSETS.value] = change.value;
	if (change?.relabel !== undefined) changed[column + KEY_OFFSETS.label] = change.relabel;
	change?.anchors?.forEach((anchor, index) => {
		changed[column + KEY_OFFSETS.at0 + index] = anchor;
	});
	return changed;
}

function newCell(column: number, key: string, { label, value, anchors }: SettingValue): Cell {
	const keyColumn = SETTINGS_COLUMNS - 1;
	const offset = column - keyColumn;
	if (offset === 0) return key;
	if (offset === KEY_OFFSETS.value) return value;
	if (offset >= KEY_OFFSETS.at0 && offset < 0) return anchors?.[offset - KEY_OFFSETS.at0] ?? "";
	return column === 0 ? label : "";
}
