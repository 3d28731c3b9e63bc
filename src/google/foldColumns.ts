import type { Edit } from "../workbook/edits.ts";
import type { Sheets } from "./sheets.ts";

/**
 * Puts columns into a group that is folded, or takes them out of it and shows them. Columns that are in a group already stay as
 * they are: an interrupted run has folded them.
 *
 * The sign that unfolds a group is above the column after it, or before it if a user has chosen so: there has to be one. The columns
 * of a folded group would stay hidden after the group is removed, so show them too.
 */
export function foldColumns(
	{ area, isFolded }: Extract<Edit, { kind: "fold" }>,
	{ cached, sheet, range }: Sheets,
): void {
	const tab = sheet(area.tab);
	try {
		if (!isFolded) {
			range(area).shiftColumnGroupDepth(-1);
			tab.showColumns(area.column, area.columns);
		} else if (tab.getColumnGroupDepth(area.column) === 0) {
			cached(area.tab).makeRoom({ ...area, columns: area.columns + 1 });
			range(area).shiftColumnGroupDepth(1);
			range(area).collapseGroups();
		}
	} catch {
		// Columns in view harm nobody
	}
}
