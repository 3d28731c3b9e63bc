import type { Worksheet } from "@univerjs/core";

/** Levels of groups that Sheets has. */
const MAX_GROUP_DEPTH = 8;

/** Apps Script's values for the position of the sign that folds a group. */
export const TOGGLE_POSITIONS = { BEFORE: "BEFORE", AFTER: "AFTER" } as const;

/**
 * Moves rows into groups, or out of them. The grid has no groups and folds no rows: the depth is stored with each row, moves with
 * it, and is written when the workbook is saved.
 *
 * @param first counted from 0, as is `last`.
 * @param delta levels to add; negative: to remove.
 */
export function shiftGroupDepth(sheet: Worksheet, first: number, last: number, delta: number): void {
	const before = togglesBefore(sheet);
	if (before ? first === 0 : last === sheet.getRowCount() - 1) {
		throw new Error("There is no row for the sign that folds this group.");
	}
	for (let row = first; row <= last; row++) {
		const depth = Math.min(MAX_GROUP_DEPTH, Math.max(0, groupDepth(sheet, row) + delta));
		if (depth === groupDepth(sheet, row)) continue;
		const data = sheet.getRowManager().getRowOrCreate(row);
		data.custom = { ...data.custom, groupDepth: depth };
	}
}

/**
 * The same for columns. The sign that folds them is always after the group, as by default: nothing here moves it.
 *
 * @param first counted from 0, as is `last`.
 */
export function shiftColumnDepth(sheet: Worksheet, first: number, last: number, delta: number): void {
	if (last === sheet.getColumnCount() - 1 && delta > 0) {
		throw new Error("There is no column for the sign that folds this group.");
	}
	for (let column = first; column <= last; column++) {
		const depth = Math.min(MAX_GROUP_DEPTH, Math.max(0, columnDepth(sheet, column) + delta));
		if (depth === columnDepth(sheet, column)) continue;
		const data = sheet.getColumnManager().getColumnOrCreate(column);
		data.custom = { ...data.custom, groupDepth: depth };
	}
}

/** Returns how many groups a column is in. @param column counted from 0. */
export function columnDepth(sheet: Worksheet, column: number): number {
	const depth: unknown = sheet.getColumnManager().getColumn(column)?.custom?.groupDepth;
	return typeof depth === "number" ? depth : 0;
}

/** Returns how many groups a row is in. @param row counted from 0. */
export function groupDepth(sheet: Worksheet, row: number): number {
	const depth: unknown = sheet.getRowManager().getRow(row)?.custom?.groupDepth;
	return typeof depth === "number" ? depth : 0;
}

/** True where the signs that fold the groups of a sheet are before the groups; by default they are after them. */
export function togglesBefore(sheet: Worksheet): boolean {
	return sheet.getConfig().custom?.groupToggles === TOGGLE_POSITIONS.BEFORE;
}

export function setTogglePosition(sheet: Worksheet, position: unknown): void {
	const known = Object.values(TOGGLE_POSITIONS).find((value) => value === position);
	if (known === undefined) throw new Error(`There is no such position: ${position}`);
	const config = sheet.getConfig();
	config.custom = { ...config.custom, groupToggles: known };
}
