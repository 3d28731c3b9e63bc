import type { OpenedTab } from "../../contract/server.ts";
import type { Action } from "../../workbook/action.ts";
import { buildPlaybook } from "../../workbook/playbook/buildPlaybook.ts";
import { fileSettings } from "../../workbook/reading/fileSettings.ts";
import { buildTree } from "../../workbook/tree/buildTree.ts";

/** Opens a tab of the add-on's: the summary as it was last written, the others after building them. */
export function openTab(tab: OpenedTab): Action {
	switch (tab) {
		case "tree":
			return buildTree;
		case "playbook":
		case "alternatives":
			return buildPlaybook(tab);
		default:
			return openSummary;
	}
}

const openSummary: Action = (port, today) => {
	const summary = port.tabs().find(({ role }) => role === "summary");
	if (summary === undefined) {
		return { ok: false, message: fileSettings(port, today).language.words.sidebar.home.noSummary };
	}
	const area = { tab: summary.id, row: 1, column: 1, rows: 1, columns: 1 };
	return { ok: true, edits: [{ kind: "show", area }], message: "" };
};
