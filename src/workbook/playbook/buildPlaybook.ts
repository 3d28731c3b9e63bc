import type { Action } from "../action.ts";
import type { Edit } from "../edits.ts";
import { askedDoubts } from "../list/askedDoubts.ts";
import type { Port } from "../port.ts";
import { type FileSettings, fileSettings } from "../reading/fileSettings.ts";
import { type RatedTab, rateTab } from "../reading/rateTab.ts";
import { tabName } from "../tabName.ts";
import { alternativesEdits } from "./alternativesTab.ts";
import { playbookEdits } from "./playbookEdits.ts";

/**
 * Opens the playbook, or the tab of other providers. Makes the playbook with that tab behind it, or updates it. Works
 * without a customer list too.
 */
export function buildPlaybook(show: "playbook" | "alternatives"): Action {
	return (port, today) => {
		const file = fileSettings(port, today);
		const rated = availableList(port, file, today);
		const find = (role: "customers" | typeof show) => port.tabs().find((tab) => tab.role === role);
		const isBegun = port.tabs().some(({ making }) => making === "alternatives");
		const needsAlternatives =
			find("alternatives") === undefined &&
			(isBegun || show === "alternatives" || find("playbook") === undefined);
		const { words } = file.language;
		const edits: Edit[] = [
			...(rated !== null && find("customers") === undefined
				? [{ kind: "assignRole" as const, tab: rated.tab.id, role: "customers" as const }]
				: []),
			...playbookEdits(rated, file, port),
			...(needsAlternatives ? alternativesEdits(file.language) : []),
			{ kind: "show", area: { tab: show, row: 1, column: 1, rows: 1, columns: 1 } },
		];
		const texts = words[show];
		const name = tabName(port, show, texts.tab);
		return {
			ok: true,
			edits,
			doubts: rated === null ? [] : askedDoubts(rated, file),
			message: find(show) === undefined ? texts.made(name) : texts.ready(name),
		};
	};
}

/** Rates the customers of the active tab; if it has none, those of the tab with the role `customers`. Null if neither has any. */
function availableList(port: Port, file: FileSettings, today: number): RatedTab | null {
	const active = rateTab(port, file, today);
	if ("ratings" in active) return active;
	const listTab = port.tabs().find(({ role }) => role === "customers");
	const ratedTab = listTab === undefined ? active : rateTab(port, file, today, listTab);
	return "ratings" in ratedTab ? ratedTab : null;
}
