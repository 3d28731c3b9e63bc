import type { Edit } from "../workbook/edits.ts";
import type { Area } from "../workbook/port.ts";
import type { Host, HostSheet } from "./host.ts";
import type { Sheets } from "./sheets.ts";

/**
 * The name of a tab in which somebody has protected cells from this person that the edits would write in; null where there is none.
 * Asked before anything is written, so that nothing is done by halves. Cells that a tab does not have yet are not asked about.
 */
export function protectedFrom(
	edits: readonly Edit[],
	{ find }: Sheets,
	app: Host["SpreadsheetApp"],
): string | null {
	const areas = edits.flatMap((edit) => {
		if (edit.kind === "deleteTab") return [{ ...EVERYTHING, tab: edit.tab }];
		return edit.kind === "values" || edit.kind === "freeze" ? [edit.area] : [];
	});
	for (const tab of new Set(areas.map((area) => area.tab))) {
		const sheet = find(tab);
		if (sheet === null || !isProtected(sheet, app)) continue;
		if (areas.some((area) => area.tab === tab && !mayEdit(sheet, area))) return sheet.getName();
	}
	return null;
}

/** Of a tab that is to go; how much of it there is, is seen when it is asked about. */
const EVERYTHING = { row: 1, column: 1, rows: Number.MAX_VALUE, columns: Number.MAX_VALUE };

/** What only asks, as our own protections do, keeps nobody out. */
const isProtected = (sheet: HostSheet, { ProtectionType: { SHEET, RANGE } }: Host["SpreadsheetApp"]) =>
	[SHEET, RANGE].some((type) => sheet.getProtections(type).some((protection) => !protection.isWarningOnly()));

function mayEdit(sheet: HostSheet, { row, column, rows, columns }: Area): boolean {
	const [lastRow, lastColumn] = [sheet.getMaxRows(), sheet.getMaxColumns()];
	if (row > lastRow || column > lastColumn) return true;
	const there = [Math.min(rows, lastRow - row + 1), Math.min(columns, lastColumn - column + 1)] as const;
	return sheet.getRange(row, column, ...there).canEdit();
}
