import type { Edit } from "../workbook/edits.ts";
import type { Area } from "../workbook/port.ts";
import type { Host, HostSheet } from "./host.ts";
import type { Sheets } from "./sheets.ts";

/**
 * Returns the name of a tab where the edits would write in cells that are protected from this user; null if there is none. Call
 * it before writing, so that a change is not left half done. Ignores cells that the tab does not have yet.
 */
export function protectedFrom(
	edits: readonly Edit[],
	sheets: Sheets,
	app: Host["SpreadsheetApp"],
): string | null {
	const areas = edits.flatMap((edit) => {
		if (edit.kind === "deleteTab")
			return [{ row: 1, column: 1, tab: edit.tab, ...sheets.cached(edit.tab).size() }];
		return edit.kind === "values" || edit.kind === "freeze" ? [edit.area] : [];
	});
	const mayEdit = (area: Area) => sheets.existingPart(area)?.canEdit() ?? true;
	for (const tab of new Set(areas.map((area) => area.tab))) {
		const found = sheets.tabs.find(tab);
		const tabAreas = areas.filter((area) => area.tab === tab);
		// Skip the undo tab: it is written first, so a protection ends the run before any other write.
		if (found === undefined || found.role === "undo") continue;
		// Mostly nothing is protected, and one call is enough.
		if (mayEdit(boundingArea(tabAreas)) || !isProtected(found.sheet, app)) continue;
		if (!tabAreas.every(mayEdit)) return found.name;
	}
	return null;
}

/** Ignores protections that only warn, such as the add-on's own. */
export const isProtected = (sheet: HostSheet, { ProtectionType: { SHEET, RANGE } }: Host["SpreadsheetApp"]) =>
	[SHEET, RANGE].some((type) => sheet.getProtections(type).some((protection) => !protection.isWarningOnly()));

/** Returns the smallest area that contains all of them. */
function boundingArea(areas: readonly Area[]): Area {
	return areas.reduce((bounds, other) => {
		const [row, column] = [Math.min(bounds.row, other.row), Math.min(bounds.column, other.column)];
		return {
			tab: bounds.tab,
			row,
			column,
			rows: Math.max(bounds.row + bounds.rows, other.row + other.rows) - row,
			columns: Math.max(bounds.column + bounds.columns, other.column + other.columns) - column,
		};
	});
}
