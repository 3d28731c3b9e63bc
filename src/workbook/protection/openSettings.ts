import { isSettingKey, KEY_OFFSETS, settingKey } from "../../settings/settingsLayout.ts";
import { CRITERIA } from "../../tiering/criteria.ts";
import { FITTABLES } from "../../tiering/fit.ts";
import type { Area } from "../port.ts";
import { areasOfRows } from "./protectEdit.ts";

/**
 * Cells of a settings tab that are meant to be changed, those with a coloured background: the values, and the anchors of
 * the criteria. Labels, keys, computed weights and what runs write themselves stay protected, because the tab depends on them.
 */
export function openSettings(grid: readonly (readonly unknown[])[]): Area[] {
	const keys = grid.flatMap((cells, row) => {
		const column = cells.findIndex(isSettingKey);
		const key = cells[column];
		return column + KEY_OFFSETS.value < 0 || isWrittenByRuns(key)
			? []
			: [{ row: row + 1, column: column + 1, key }];
	});
	return Array.from(new Set(keys.map(({ column }) => column))).flatMap((column) => {
		const inColumn = keys.filter((key) => key.column === column);
		const criteria = inColumn.filter(({ key }) => CRITERION_KEYS.has(key));
		const rows = (keyRows: typeof keys) => keyRows.map(({ row }) => row);
		return [
			...areasOfRows("settings", rows(inColumn), column + KEY_OFFSETS.value, column + KEY_OFFSETS.value),
			...areasOfRows("settings", rows(criteria), column + KEY_OFFSETS.at0, column + KEY_OFFSETS.at100),
		];
	});
}

const isWrittenByRuns = (key: unknown) =>
	key === settingKey.general("ordersKnownUpTo") || FITTABLES.some((thing) => key === settingKey.fit(thing));

const CRITERION_KEYS: ReadonlySet<unknown> = new Set(CRITERIA.map(settingKey.criterion));
