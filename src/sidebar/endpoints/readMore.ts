import type { Reply } from "../../contract/reply.ts";
import type { More } from "../../contract/server.ts";
import type { Day } from "../../tiering/facts.ts";
import { isWorthThinning } from "../../workbook/history/thinHistory.ts";
import type { Port } from "../../workbook/port.ts";
import { fileSettings } from "../../workbook/reading/fileSettings.ts";
import { readHistory } from "../../workbook/reading/readHistory.ts";
import { tabName } from "../../workbook/tabName.ts";
import { undoableChange } from "./undoableChange.ts";

/** Reads what the place *More* shows. Reads no list, so that undo, help and removal are there whatever the active tab is. */
export function readMore(port: Port, today: Day): Reply<More> {
	const known = port.tabs().find(({ role }) => role === "customers");
	const file = fileSettings(port, today, known);
	const { words } = file.language;
	const history = readHistory(port);
	return {
		ok: true,
		locale: words.tag,
		view: {
			isFirst: file.tab === null,
			lastChange: undoableChange(port),
			largeHistory: isWorthThinning(history, today)
				? { tab: tabName(port, "history", words.record.tab), lines: history.entries.length }
				: null,
		},
	};
}
