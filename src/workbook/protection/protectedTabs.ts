import type { Language } from "../../i18n/language.ts";
import type { Edit } from "../edits.ts";
import type { Port, TabRole } from "../port.ts";
import { playbookCells } from "../reading/playbookCells.ts";
import { openSettings } from "./openSettings.ts";
import { openTexts } from "./openTexts.ts";
import { protectEdit } from "./protectEdit.ts";

/** Protects existing tabs, which may have been made before tabs were protected. New ones are protected when they are made. */
export function protectedTabs(port: Port, language: Language): Edit[] {
	const grid = (role: TabRole) => {
		const tab = port.tabs().find((tab) => tab.role === role);
		return tab && port.values(tab.id);
	};
	const [settings, playbook] = [grid("settings"), grid("playbook")];
	const texts = playbook && playbookCells(playbook);
	return [
		...(settings ? [protectEdit("settings", openSettings(settings), language)] : []),
		...(texts ? [protectEdit("playbook", openTexts(texts.rows, texts.columns.text), language)] : []),
		...(port.tabs().some(({ role }) => role === "history") ? [protectEdit("history", [], language)] : []),
	];
}
