import type { RowGroup } from "../workbook/edits.ts";
import type { Host, HostSheet } from "./host.ts";

/** Sheets has no more levels of groups. */
const MAX_GROUP_DEPTH = 8;

/**
 * Makes rows collapsible, in place of all groups that the sheet has, each under the row above it. One call for each group.
 *
 * Rows of a folded group stay hidden when the group goes: so all are shown first. The first row is left alone: nothing stands
 * above it, and Sheets refuses to shift it.
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
