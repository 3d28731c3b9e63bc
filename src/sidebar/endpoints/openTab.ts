import type { OpenedTab } from "../../contract/server.ts";
import type { Action } from "../../workbook/action.ts";
import { buildPlaybook } from "../../workbook/playbook/buildPlaybook.ts";
import { fileSettings } from "../../workbook/reading/fileSettings.ts";
import { buildTree } from "../../workbook/tree/buildTree.ts";

/** Opens a tab of the add-on's: those that tiering writes as they are, the others after building them. */
export function openTab(tab: OpenedTab): Action {
	switch (tab) {
		case "tree":
			return buildTree;
		case "playbook":
		case "alternatives":
			return buildPlaybook(tab);
		default:
			return openAsWritten(tab);
	}
}

/** Opens a tab that tiering writes; where it is not there, says so and what makes it. */
const openAsWritten =
	(role: "board" | "summary" | "history" | "settings"): Action =>
	(port, today) => {
		const tab = port.tabs().find((one) => one.role === role);
		if (tab === undefined) {
			const { sidebar, menu } = fileSettings(port, today).language.words;
			return { ok: false, message: sidebar.home.noTab(sidebar.links[role], menu.tier) };
		}
		const area = { tab: tab.id, row: 1, column: 1, rows: 1, columns: 1 };
		return { ok: true, edits: [{ kind: "show", area }], message: "" };
	};
