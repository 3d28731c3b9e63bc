import { tabTexts } from "../i18n/ownTabs.ts";
import type { Words } from "../i18n/words.ts";
import { ChangedMeanwhile } from "./isUnchanged.ts";
import type { Sheets } from "./sheets.ts";
import type { KnownTab } from "./tabRegistry.ts";

/** Returns the error to throw in place of `error`: {@link ChangedMeanwhile} if a user has deleted a tab since the run began. */
export function explainDeletedTab(error: unknown, { tabs, spreadsheet }: Sheets, words: Words): unknown {
	const existing = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
	const deleted = tabs.all().find(({ id }) => !existing.has(id));
	const name = deleted && nameOf(deleted, words);
	return name === undefined ? error : new ChangedMeanwhile(words.problem.deleted(name));
}

/** A deleted sheet may no longer return its name. Unless it was read before, use the add-on's name for the role. */
function nameOf(tab: KnownTab, words: Words): string | undefined {
	try {
		return tab.name;
	} catch {
		const { role } = tab;
		return role === null || role === "customers" ? undefined : tabTexts(words)[role].tab;
	}
}
