import type { Worksheet } from "@univerjs/core";

/** Sheets has no more levels of groups. */
const LEVELS = 8;

/** The places of the sign that folds a group, as Apps Script's own values. */
export const TOGGLE_POSITIONS = { BEFORE: "BEFORE", AFTER: "AFTER" } as const;

/**
 * Puts rows into a group, or so many deeper. The grid has no groups and folds nothing: the depth is kept at each row, moves with
 * it, and is there when the workbook is saved.
 *
 * @param first counted from 0, as is `last`.
 */
export function shiftGroupDepth(sheet: Worksheet, first: number, last: number, delta: number): void {
	const before = togglesBefore(sheet);
	if (before ? first === 0 : last === sheet.getRowCount() - 1) {
		throw new Error("There is no row for the sign that folds this group.");
	}
	for (let row = first; row <= last; row++) {
		const depth = Math.min(LEVELS, Math.max(0, groupDepth(sheet, row) + delta));
		if (depth === groupDepth(sheet, row)) continue;
		const data = sheet.getRowManager().getRowOrCreate(row);
		data.custom = { ...data.custom, groupDepth: depth };
	}
}

/** How many groups a row is in, counted from 0. */
export function groupDepth(sheet: Worksheet, row: number): number {
	const depth: unknown = sheet.getRowManager().getRow(row)?.custom?.groupDepth;
	return typeof depth === "number" ? depth : 0;
}

/** Whether the signs that fold the groups of a sheet stand before them; after them, unless somebody said so. */
export function togglesBefore(sheet: Worksheet): boolean {
	return sheet.getConfig().custom?.groupToggles === TOGGLE_POSITIONS.BEFORE;
}

export function setTogglePosition(sheet: Worksheet, position: unknown): void {
	const known = Object.values(TOGGLE_POSITIONS).find((one) => one === position);
	if (known === undefined) throw new Error(`There is no such position: ${position}`);
	const config = sheet.getConfig();
	config.custom = { ...config.custom, groupToggles: known };
}
