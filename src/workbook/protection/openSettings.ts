import { FROM_KEY, isKey, keyOf } from "../../settings/layout.ts";
import { CRITERIA } from "../../tiering/measures.ts";
import type { Area } from "../port.ts";
import { areasIn } from "./protectEdit.ts";

/**
 * The cells of a settings tab that are there to be changed, those with a coloured ground: the values, and the points of the criteria.
 * Labels, keys and what the weights come to hold the tab together.
 */
export function openSettings(grid: readonly (readonly unknown[])[]): Area[] {
	const keys = grid.flatMap((cells, row) => {
		const column = cells.findIndex(isKey);
		return column + FROM_KEY.value < 0 ? [] : [{ row: row + 1, column: column + 1, key: cells[column] }];
	});
	return Array.from(new Set(keys.map(({ column }) => column))).flatMap((column) => {
		const there = keys.filter((key) => key.column === column);
		const anchored = there.filter(({ key }) => CRITERION_KEYS.has(key));
		const rows = (those: typeof keys) => those.map(({ row }) => row);
		return [
			...areasIn("settings", rows(there), column + FROM_KEY.value, column + FROM_KEY.value),
			...areasIn("settings", rows(anchored), column + FROM_KEY.at0, column + FROM_KEY.at100),
		];
	});
}

const CRITERION_KEYS: ReadonlySet<unknown> = new Set(CRITERIA.map(keyOf.criterion));
