import { LANGUAGES } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { TabRole } from "../workbook/port.ts";
import type { HostSheet, HostSpreadsheet } from "./host.ts";

/** The key of the developer metadata that says what a tab is to us, whatever its name and position. */
const ROLE_KEY = "customer-tiers-tab";

/** What a tab is to us; null where it is none of ours. */
export function roleOf(sheet: HostSheet): TabRole | null {
	return markedRole(sheet) ?? roleByLooks(sheet);
}

function markedRole(sheet: HostSheet): TabRole | null {
	return (markOf(sheet)?.getValue() as TabRole | undefined) ?? null;
}

const markOf = (sheet: HostSheet) =>
	sheet.getDeveloperMetadata().find((entry) => entry.getKey() === ROLE_KEY);

/**
 * Metadata gets lost where a file goes through another program. A tab that has both a name and a title of ours, each in
 * any of our languages, is ours all the same.
 */
function roleByLooks(sheet: HostSheet): TabRole | null {
	const name = sheet.getName();
	const role = MADE_BY_US.find((made) => LANGUAGES.some((words) => looks(words)[made].tab === name));
	if (role === undefined) return null;
	const title = sheet.getRange(1, 1, 1, 1).getValues()[0]?.[0];
	return LANGUAGES.some((words) => looks(words)[role].title === title) ? role : null;
}

const MADE_BY_US = ["summary", "settings", "history", "tree", "playbook", "alternatives", "team"] as const;

/** The name and the title that a new tab of ours gets. */
const looks = ({ summary, settings, record, tree, playbook, alternatives, team }: Words) => ({
	summary,
	settings,
	history: record,
	tree,
	playbook,
	alternatives,
	team,
});

/** Marks the tabs that only their looks tell, before a run gives them other looks. */
export function markByLooks(book: HostSpreadsheet): void {
	for (const sheet of book.getSheets()) {
		const role = roleOf(sheet);
		if (role !== null) giveRole(sheet, role);
	}
}

export function giveRole(sheet: HostSheet, role: TabRole): void {
	if (markedRole(sheet) === null) sheet.addDeveloperMetadata(ROLE_KEY, role);
}

/** Only one tab at a time is the one that our tabs were made from. */
export function giveRoleAlone(book: HostSpreadsheet, chosen: HostSheet, role: TabRole): void {
	for (const sheet of book.getSheets()) {
		if (markedRole(sheet) === role && sheet.getSheetId() !== chosen.getSheetId()) markOf(sheet)?.remove();
	}
	giveRole(chosen, role);
}

/** A tab by its id, or by what it is to us; null where there is none. */
export function findTab(book: HostSpreadsheet, tab: number | TabRole): HostSheet | null {
	const isIt = (sheet: HostSheet) =>
		typeof tab === "number" ? sheet.getSheetId() === tab : roleOf(sheet) === tab;
	return book.getSheets().find(isIt) ?? null;
}
