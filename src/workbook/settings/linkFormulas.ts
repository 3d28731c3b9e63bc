import type { Day } from "../../tiering/facts.ts";
import type { ActionResult } from "../action.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import { fileSettings } from "../reading/fileSettings.ts";
import { tabName } from "../tabName.ts";
import { settingsEdits } from "./settingsTab.ts";
import { withSettings } from "./withSettings.ts";

/**
 * Adds the settings tab as third argument to the add-on's formulas on the active tab that lack it: only then does Sheets
 * recalculate them when a setting changes.
 */
export function linkFormulas(port: Port, today: Day): ActionResult {
	const file = fileSettings(port, today);
	const texts = file.language.words.settings;
	const tab = port.active();
	if (!tab.hasCells) return { ok: false, message: texts.noCellsToLink(tab.name) };
	const name = tabName(port, "settings", texts.tab);
	const reference = `'${name.replace(/'/g, "''")}'!$A:$H`;
	const grid = port.values(tab.id);
	const area = { tab: tab.id, row: 1, column: 1, rows: grid.length, columns: grid[0]?.length ?? 0 };
	const edits: Edit[] = port.formulas(area).flatMap((row, rowIndex) =>
		row.flatMap((formula, columnIndex): Edit[] => {
			const linked = withSettings(formula, reference);
			if (linked === formula) return [];
			const cell = { tab: tab.id, row: rowIndex + 1, column: columnIndex + 1, rows: 1, columns: 1 };
			return [{ kind: "values", area: cell, values: [[{ formula: linked }]] }];
		}),
	);
	if (edits.length === 0) return { ok: true, edits: [], message: texts.nothingToLink };
	const settings = file.tab === null ? settingsEdits(file.settings, file.language) : [];
	return { ok: true, edits: [...settings, ...edits], message: texts.linked(edits.length, name) };
}
