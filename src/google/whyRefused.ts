import type { Edit } from "../workbook/edits.ts";
import type { Area } from "../workbook/port.ts";
import type { Host } from "./host.ts";
import { isProtected } from "./protectedFrom.ts";
import type { RefusalReason } from "./refusal.ts";
import type { Sheets } from "./sheets.ts";

/**
 * Finds out after a failure why Google refuses edits, because its message is in the person's language. Null if it is not known
 * that they are refused. Takes calls to Google, so ask only after a failure.
 */
export function whyRefused(
	edits: readonly Edit[],
	sheets: Sheets,
	app: Host["SpreadsheetApp"],
): RefusalReason | null {
	if (edits.length === 0) return null;
	try {
		const tabs = sheets.tabs.all().filter(({ hasCells }) => hasCells);
		const mayEditAny = tabs.some(({ sheet }) => sheet.getRange(1, 1, 1, 1).canEdit());
		if (!mayEditAny && !tabs.some(({ sheet }) => isProtected(sheet, app))) return "mayNotEdit";
		const isRefused = (area: Area) => {
			const tab = sheets.tabs.find(area.tab);
			return (
				tab !== undefined && sheets.existingPart(area)?.canEdit() === false && isProtected(tab.sheet, app)
			);
		};
		return edits.flatMap(changedCells).some(isRefused) ? "protected" : null;
	} catch {
		return null;
	}
}

/** The cells whose contents, notes or styles an edit changes. */
function changedCells(edit: Edit): readonly Area[] {
	switch (edit.kind) {
		case "values":
		case "freeze":
		case "notes":
		case "style":
		case "formats":
		case "restoreStyle":
			return [edit.area];
		default:
			return [];
	}
}
