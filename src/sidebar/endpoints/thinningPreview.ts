import type { Reply } from "../../contract/reply.ts";
import type { Thinning } from "../../contract/server.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Action } from "../../workbook/action.ts";
import { thinHistory as thin } from "../../workbook/history/thinHistory.ts";
import type { Port } from "../../workbook/port.ts";
import { fileSettings } from "../../workbook/reading/fileSettings.ts";
import { tabName } from "../../workbook/tabName.ts";

/** Returns how many entries thinning the history would remove. Writes nothing. */
export function thinningPreview(port: Port, today: Day): Reply<Thinning> {
	const { words } = fileSettings(port, today).language;
	const { edits: _, ...view } = thin(port, today, words);
	return { ok: true, locale: words.tag, view };
}

/** Thins the history as it is now. @param before only older entries are removed. */
export function thinHistory(before: Day): Action {
	return (port, today) => {
		const { words } = fileSettings(port, today).language;
		const { edits, goes, lines } = thin(port, today, words, before);
		const { nothingDone, done } = words.thinning;
		const tab = tabName(port, "history", words.record.tab);
		return { ok: true, edits, message: goes === 0 ? nothingDone : done(tab, goes, lines - goes) };
	};
}
