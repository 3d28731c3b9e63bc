import type { Words } from "../i18n/words.ts";
import { ChangedMeanwhile } from "./isUnchanged.ts";
import type { Sheets } from "./sheets.ts";
import type { KnownTab } from "./tabRegistry.ts";
import { tabTexts } from "./tabRoles.ts";

/** What is the matter when something was thrown: where somebody has deleted a sheet since the run began, that. */
export function explainDeletedTab(
	error: unknown,
	{ tabs, spreadsheet: book }: Sheets,
	words: Words,
): unknown {
	const there = new Set(book.getSheets().map((sheet) => sheet.getSheetId()));
	const gone = tabs.all().find(({ id }) => !there.has(id));
	const name = gone && nameOf(gone, words);
	return name === undefined ? error : new ChangedMeanwhile(words.problem.deleted(name));
}

/** Where nobody has asked for it yet, a sheet that is gone may not say it any more: then as we name such a tab. */
function nameOf(tab: KnownTab, words: Words): string | undefined {
	try {
		return tab.name;
	} catch {
		const { role } = tab;
		return role === null || role === "customers" ? undefined : tabTexts(words)[role].tab;
	}
}
