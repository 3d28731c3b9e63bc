import { LANGUAGES } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { TabRole } from "../workbook/port.ts";
import type { HostSheet } from "./host.ts";

/** The key of the developer metadata that says what a tab is to us, whatever its name and position. */
const ROLE_KEY = "customer-tiers-tab";

/** What a tab is to us, null where it is none of ours; and whether a mark says so, or only its looks. */
export function roleOf(sheet: HostSheet, name: string): { role: TabRole | null; isMarked: boolean } {
	const marked = markOf(sheet)?.getValue() as TabRole | null | undefined;
	if (marked !== null && marked !== undefined) return { role: marked, isMarked: true };
	return { role: roleByLooks(sheet, name), isMarked: false };
}

const markOf = (sheet: HostSheet) =>
	sheet.getDeveloperMetadata().find((entry) => entry.getKey() === ROLE_KEY);

/**
 * Metadata gets lost where a file goes through another program. A tab that has both a name and a title of ours, each in
 * any of our languages, is ours all the same.
 */
function roleByLooks(sheet: HostSheet, name: string): TabRole | null {
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

/** Marks a tab that has no mark yet. */
export const giveRole = (sheet: HostSheet, role: TabRole) => sheet.addDeveloperMetadata(ROLE_KEY, role);

export const takeRole = (sheet: HostSheet) => markOf(sheet)?.remove();
