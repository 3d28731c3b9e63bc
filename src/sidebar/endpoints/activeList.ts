import type { Day } from "../../tiering/facts.ts";
import type { Port } from "../../workbook/port.ts";
import { fileSettings } from "../../workbook/reading/fileSettings.ts";
import { type NoList, type ReviewList, reviewList } from "../../workbook/reading/reviewList.ts";

/**
 * Reads the list on the active tab, and no other, because its selection is meant. On a tab without customers, returns a sentence
 * that names the tab to go to, if one is known.
 */
export function activeList(port: Port, today: Day): ReviewList | NoList {
	const active = port.active();
	const known = port.tabs().find(({ role }) => role === "customers");
	if (active.role === null || active.role === "customers") {
		const list = reviewList(port, today, String(active.id));
		if (!("message" in list) || known === undefined || known.id === active.id) return list;
	}
	const { words } = fileSettings(port, today, known).language;
	const { otherTab, nothingSelected } = words.record;
	const message = known === undefined ? nothingSelected : otherTab(active.name, known.name);
	return { ok: false, locale: words.tag, message };
}
