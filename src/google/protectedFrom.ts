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
		const its = areas.filter((area) => area.tab === tab);
		// Where what we keep for undoing may not be written, the run ends at its first write.
		if (found === undefined || found.role === "undo") continue;
		// Mostly there is nothing to keep anybody out: then one question is enough.
		if (mayEdit(boundingArea(its)) || !isProtected(found.sheet, app)) continue;
		if (!its.every(mayEdit)) return found.name;
	}
	return null;
}

/** What only asks, as our own protections do, keeps nobody out. */
const isProtected = (sheet: HostSheet, { ProtectionType: { SHEET, RANGE } }: Host["SpreadsheetApp"]) =>
	[SHEET, RANGE].some((type) => sheet.getProtections(type).some((protection) => !protection.isWarningOnly()));

/** The smallest area that all of them lie in. */
function boundingArea(areas: readonly Area[]): Area {
	return areas.reduce((one, other) => {
		const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
		return {
			tab: one.tab,
			row,
			column,
			rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
			columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
		};
	});
}
