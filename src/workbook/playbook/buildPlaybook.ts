import type { Action } from "../action.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import { type FileSettings, fileSettings } from "../reading/fileSettings.ts";
import { type RatedTab, rateTab } from "../reading/rateTab.ts";
import { tabName } from "../tabName.ts";
import { alternativesEdits } from "./alternativesTab.ts";
import { playbookEdits } from "./playbookEdits.ts";

/**
 * Opens the playbook, or the tab of other providers. The playbook is made, with that tab behind it, or brought up to date where
 * it is; it is of use without a list of customers too.
 */
export function buildPlaybook(show: "playbook" | "alternatives"): Action {
	return (port, today) => {
		const book = fileSettings(port, today);
		const rated = listAtHand(port, book, today);
		const find = (role: "customers" | typeof show) => port.tabs().find((tab) => tab.role === role);
		const isBegun = port.tabs().some(({ making }) => making === "alternatives");
		const needsAlternatives =
			find("alternatives") === undefined &&
			(isBegun || show === "alternatives" || find("playbook") === undefined);
		const { words } = book.language;
		const edits: Edit[] = [
			...(rated !== null && find("customers") === undefined
				? [{ kind: "markTab" as const, tab: rated.tab.id, role: "customers" as const }]
				: []),
			...playbookEdits(rated, book, port),
			...(needsAlternatives ? alternativesEdits(book.language) : []),
			{ kind: "show", area: { tab: show, row: 1, column: 1, rows: 1, columns: 1 } },
		];
		const said = words[show];
		const name = tabName(port, show, said.tab);
		return { ok: true, edits, message: find(show) === undefined ? said.made(name) : said.ready(name) };
	};
}

/** The customers of the active tab; where it has none, of the one that our tabs were made from. */
function listAtHand(port: Port, book: FileSettings, today: number): RatedTab | null {
	const here = rateTab(port, book, today);
	if ("ratings" in here) return here;
	const known = port.tabs().find(({ role }) => role === "customers");
	const there = known === undefined ? here : rateTab(port, book, today, known);
	return "ratings" in there ? there : null;
}
