import type { RowGroup } from "../workbook/edits.ts";
import type { Host, HostSheet } from "./host.ts";

/** Limit of Sheets. */
const MAX_GROUP_DEPTH = 8;

/**
 * Replaces all row groups of the sheet; each group folds under the row above it. Takes one call for each group.
 *
 * Shows all rows first, because rows of a folded group would stay hidden after the group is removed. Leaves out the first row,
 * which has no row above it and which Sheets refuses to shift.
 */
export function groupRows(
	sheet: HostSheet,
	groups: readonly RowGroup[],
	{ GroupControlTogglePosition }: Host["SpreadsheetApp"],
): void {
	const below = sheet.getMaxRows() - 1;
	if (below < 1) return;
	sheet.setRowGroupControlPosition(GroupControlTogglePosition.BEFORE);
	sheet.showRows(2, below);
	sheet.getRange(2, 1, below, 1).shiftRowGroupDepth(-MAX_GROUP_DEPTH);
	for (const { row, rows } of groups) sheet.getRange(row, 1, rows, 1).shiftRowGroupDepth(1);
}
