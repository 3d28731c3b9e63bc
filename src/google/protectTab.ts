import type { Edit } from "../workbook/edits.ts";
import type { Host } from "./host.ts";
import type { Sheets } from "./sheets.ts";

/**
 * Has Sheets ask before somebody changes a sheet, but for the open cells. It keeps nobody out, neither people nor us.
 *
 * A sheet that we have protected before is left alone: somebody has taken the protection away, or it still stands. So is one that
 * somebody else has protected. Who may not protect sheets does without: it must not stop what a run is there for.
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
		// as it was: the next run tries again
	}
}
