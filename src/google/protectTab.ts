import type { Edit } from "../workbook/edits.ts";
import type { Host } from "./host.ts";
import type { Sheets } from "./sheets.ts";

/**
 * Makes Sheets warn before a user changes the sheet, except for the open cells. The warning stops nobody, including the add-on.
 *
 * Skips a sheet that the add-on has protected before, in case a user has removed the protection, and one that a user has
 * protected. If the user may not protect sheets, the run goes on without.
 */
export function protectTab(
	{ tab, why, open }: Extract<Edit, { kind: "protect" }>,
	{ sheet, range, tabs }: Sheets,
	{ ProtectionType }: Host["SpreadsheetApp"],
): void {
	if (tabs.metadata(tab).isProtected) return;
	try {
		if (sheet(tab).getProtections(ProtectionType.SHEET).length === 0)
			sheet(tab).protect().setDescription(why).setWarningOnly(true).setUnprotectedRanges(open.map(range));
		tabs.setMetadata(tab, { isProtected: true });
	} catch {
		// Let the next run try again
	}
}
