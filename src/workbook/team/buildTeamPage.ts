import { tabProblemSentence } from "../../i18n/tabProblemSentence.ts";
import type { Action } from "../action.ts";
import { roleEdits } from "../facts/factEdits.ts";
import { fileSettings } from "../reading/fileSettings.ts";
import { rateTab } from "../reading/rateTab.ts";
import { tabName } from "../tabName.ts";
import { teamEdits } from "./teamEdits.ts";
import { teamLines } from "./teamLines.ts";

/** Makes or updates the page for the team from the customers of the active tab, and opens it. */
export function buildTeamPage(withMoney: boolean): Action {
	return (port, today) => {
		const file = fileSettings(port, today);
		const { words } = file.language;
		const rated = rateTab(port, file, today);
		if (!("ratings" in rated)) return { ok: false, message: tabProblemSentence(rated, words) };
		const exists = port.tabs().some(({ role }) => role === "team");
		const lines = teamLines(rated, withMoney, file.language, today, port);
		return {
			ok: true,
			edits: [
				...roleEdits(rated.tab),
				...teamEdits(lines, words, port),
				{ kind: "show", area: { tab: "team", row: 1, column: 1, rows: 1, columns: 1 } },
			],
			message: words.team[exists ? "ready" : "made"](tabName(port, "team", words.team.tab), withMoney),
		};
	};
}
