import { LANGUAGES } from "../i18n/language.ts";
import type { TabRole } from "../workbook/port.ts";
import type { HostSheet, HostSpreadsheet } from "./host.ts";

/** The key of the developer metadata that says what a tab is to us, whatever its name and position. */
const ROLE_KEY = "customer-tiers-tab";

/** What a tab is to us; null where it is none of ours. */
export function roleOf(sheet: HostSheet): TabRole | null {
	const mark = sheet.getDeveloperMetadata().find((entry) => entry.getKey() === ROLE_KEY);
	return (mark?.getValue() as TabRole | undefined) ?? roleByLooks(sheet);
}

/**
 * Metadata gets lost where a file goes through another program. A tab that has both the name and the title that we give,
 * in any of our languages, is ours all the same.
 */
function roleByLooks(sheet: HostSheet): TabRole | null {
	const name = sheet.getName();
	const summary = LANGUAGES.find((words) => words.summary.tab === name)?.summary.title;
	const settings = LANGUAGES.find((words) => words.settings.tab === name)?.settings.title;
	if (summary === undefined && settings === undefined) return null;
	const title = sheet.getRange(1, 1, 1, 1).getValues()[0]?.[0];
	if (title === summary) return "summary";
	return title === settings ? "settings" : null;
}

export function giveRole(sheet: HostSheet, role: TabRole): void {
	if (roleOf(sheet) === null) sheet.addDeveloperMetadata(ROLE_KEY, role);
}

/** A tab by its id, or by what it is to us; null where there is none. */
export function findTab(book: HostSpreadsheet, tab: number | TabRole): HostSheet | null {
	const isIt = (sheet: HostSheet) =>
		typeof tab === "number" ? sheet.getSheetId() === tab : roleOf(sheet) === tab;
	return book.getSheets().find(isIt) ?? null;
}
