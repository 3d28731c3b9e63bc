import type { Area } from "../workbook/port.ts";
import type { Host, HostRange, HostSheet } from "./host.ts";

/** The key of the developer metadata that says that we have protected a sheet once: beside what the tab is to us. */
const PROTECTED_KEY = "customer-tiers-protected";

/**
 * Has Sheets ask before somebody changes a sheet, but for the open cells. It keeps nobody out, neither people nor us.
 *
 * A sheet that we have protected before is left alone: somebody has taken the protection away, or it still stands. So is one that
 * somebody else has protected. Who may not protect sheets does without: it must not stop what a run is there for.
 */
export function protectTab(
	sheet: HostSheet,
	{ why, open }: { readonly why: string; readonly open: readonly Area[] },
	range: (area: Area) => HostRange,
	{ ProtectionType }: Host["SpreadsheetApp"],
): void {
	if (sheet.getDeveloperMetadata().some((entry) => entry.getKey() === PROTECTED_KEY)) return;
	try {
		if (sheet.getProtections(ProtectionType.SHEET).length === 0)
			sheet.protect().setDescription(why).setWarningOnly(true).setUnprotectedRanges(open.map(range));
		sheet.addDeveloperMetadata(PROTECTED_KEY, "yes");
	} catch {
		// as it was: the next run tries again
	}
}
