import { FROM_KEY, isKey, keyOf } from "../../settings/layout.ts";
import { CRITERIA } from "../../tiering/measures.ts";
import type { Area } from "../port.ts";
import { areasIn } from "./protectEdit.ts";

/**
 * Cells of a settings tab that are meant to be changed, those with a coloured background: the values, and the anchors of
 * the criteria. Labels, keys and computed weights stay protected, because the tab depends on them.
 */
export function openSettings(grid: readonly (readonly unknown[])[]): Area[] {
	const keys = grid.flatMap((cells, row) => {
		const column = cells.findIndex(isKey);
		return column + FROM_KEY.value < 0 ? [] : [{ row: row + 1, column: column + 1, key: cells[column] }];
	});
	return Array.from(new Set(keys.map(({ column }) => column))).flatMap((column) => {
		const inColumn = keys.filter((key) => key.column === column);
		const criteria = inColumn.filter(({ key }) => CRITERION_KEYS.has(key));
		const rows = (keyRows: typeof keys) => keyRows.map(({ row }) => row);
		return [
			...areasIn("settings", rows(inColumn), column + FROM_KEY.value, column + FROM_KEY.value),
			...areasIn("settings", rows(criteria), column + FROM_KEY.at0, column + FROM_KEY.at100),
		];
	});
}

const CRITERION_KEYS: ReadonlySet<unknown> = new Set(CRITERIA.map(keyOf.criterion));
