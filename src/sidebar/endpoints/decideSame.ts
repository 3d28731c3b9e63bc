import type { SameChoice } from "../../contract/server.ts";
import { KEEP_FITTED } from "../../settings/fitSettings.ts";
import type { Settings } from "../../settings/readSettings.ts";
import { settingKey } from "../../settings/settingsLayout.ts";
import { decisionName, NAME_SEPARATOR, namesInLabel } from "../../table/sameDecision.ts";
import { shownText } from "../../table/shownText.ts";
import type { Action } from "../../workbook/action.ts";
import { roleEdits } from "../../workbook/facts/factEdits.ts";
import { customersTab, readTab } from "../../workbook/reading/customersTab.ts";
import { fileSettings } from "../../workbook/reading/fileSettings.ts";
import { resultColumnsOf } from "../../workbook/reading/resultColumns.ts";
import { refit } from "../../workbook/settings/refit.ts";
import { settingsEdits } from "../../workbook/settings/settingsTab.ts";
import { tierBy } from "../../workbook/tierCustomers/tierCustomers.ts";

/**
 * Stores on the settings tab whether rows are one customer: by their names, and for everyone who shares the file. Where that changes
 * the customers of a list with results, tiers them again, so that all results agree.
 */
export function decideSame({ tab: tabName, names, answer }: SameChoice): Action {
	return (port, today) => {
		const file = fileSettings(port, today);
		const { problem, settings: texts } = file.language.words;
		const tab = port.tabs().find(({ name }) => name === tabName);
		if (tab === undefined) return { ok: false, message: problem.cellGone(tabName, "A1") };
		const label = names.map(shownText).join(NAME_SEPARATOR);
		const stored = Array.from(new Set(names.map(decisionName)));
		const key = settingKey.same(stored);
		const values = new Map([[key, { label, value: answer === "undecided" ? "" : texts.same[answer] }]]);
		const { file: changed, edits: settingEdits } = refit(file, values, port, today, KEEP_FITTED, tab);
		const others = file.settings.same.filter((one) => settingKey.same(one.names) !== key);
		const known = file.settings.same.find((one) => settingKey.same(one.names) === key);
		// Compare with and without the decision, not before and after: a run that goes on has written it already.
		const read = (same: Settings["same"]) => readTab(tab, port, { ...file.settings, same }, today);
		const apart = read(others);
		const joined = read([...others, { names: stored, isSame: true, label }]);
		const joinsRows = joined.reading.customers.length !== apart.reading.customers.length;
		// Somebody may have renamed or numbered a row meanwhile.
		if (answer === "one" && !joinsRows) return { ok: false, message: problem.changed(tab.name) };
		const changesCustomers = joinsRows && (answer === "one" || known?.isSame !== false);
		const edits = file.tab === null ? settingsEdits(changed.settings, changed.language) : settingEdits;
		const message = problem.decided[answer](namesInLabel(known?.label || label));
		const hasResults = resultColumnsOf(port, apart).some(({ isNew }) => !isNew);
		if (answer === "different" || !changesCustomers || !hasResults || tab.id !== customersTab(port).id)
			return { ok: true, edits: [...edits, ...roleEdits(tab)], message };
		const tiered = tierBy(changed, port, today, edits);
		return tiered.ok ? { ...tiered, message: `${message} ${tiered.message}` } : tiered;
	};
}
