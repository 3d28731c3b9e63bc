import type { TabRole } from "../workbook/port.ts";
import type { HostSheet, HostSpreadsheet } from "./host.ts";

/** The key of the developer metadata that says what a tab is to us, whatever its name and position. */
const ROLE_KEY = "customer-tiers-tab";

export function roleOf(sheet: HostSheet): TabRole | null {
	const mark = sheet.getDeveloperMetadata().find((entry) => entry.getKey() === ROLE_KEY);
	return (mark?.getValue() as TabRole | undefined) ?? null;
}

export function giveRole(sheet: HostSheet, role: TabRole): void {
	if (roleOf(sheet) === null) sheet.addDeveloperMetadata(ROLE_KEY, role);
}

/** A tab by its id, or by what we marked it as; null where there is none. */
export function findTab(book: HostSpreadsheet, tab: number | TabRole): HostSheet | null {
	const isIt = (sheet: HostSheet) =>
		typeof tab === "number" ? sheet.getSheetId() === tab : roleOf(sheet) === tab;
	return book.getSheets().find(isIt) ?? null;
}
