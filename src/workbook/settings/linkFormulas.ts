import type { Day } from "../../tiering/facts.ts";
import type { ActionResult } from "../action.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import { fileSettings } from "../reading/fileSettings.ts";
import { tabName } from "../tabName.ts";
import { settingsEdits } from "./settingsTab.ts";
import { withSettings } from "./withSettings.ts";

/**
 * Gives our formulas on the active tab the settings tab as their third argument, where they lack it: only then does Sheets
 * calculate them again when a setting changes.
 */
export function linkFormulas(port: Port, today: Day): ActionResult {
	const book = fileSettings(port, today);
	const said = book.language.words.settings;
	const tab = port.active();
	const name = tabName(port, "settings", said.tab);
	const reference = `'${name.replace(/'/g, "''")}'!$A:$H`;
	const grid = port.values(tab.id);
	const area = { tab: tab.id, row: 1, column: 1, rows: grid.length, columns: grid[0]?.length ?? 0 };
	const edits: Edit[] = port.formulas(area).flatMap((row, r) =>
		row.flatMap((formula, c): Edit[] => {
			const linked = withSettings(formula, reference);
			if (linked === formula) return [];
			const cell = { tab: tab.id, row: r + 1, column: c + 1, rows: 1, columns: 1 };
			return [{ kind: "values", area: cell, values: [[{ formula: linked }]] }];
		}),
	);
	if (edits.length === 0) return { ok: true, edits: [], message: said.nothingToLink };
	const settings = book.tab === null ? settingsEdits(book.settings, book.language) : [];
	return { ok: true, edits: [...settings, ...edits], message: said.linked(edits.length, name) };
}
