import type { SetUpChoice } from "../../contract/server.ts";
import { KEEP_FITTED } from "../../settings/fitSettings.ts";
import { headingText } from "../../settings/headingText.ts";
import { NO_CURRENCY, settingKey } from "../../settings/settingsLayout.ts";
import type { SettingValue, SettingValues } from "../../settings/withValues.ts";
import type { Grid } from "../../table/cell.ts";
import { headingKey } from "../../table/headingKey.ts";
import type { Action } from "../../workbook/action.ts";
import { customersTab, isOurTab, readTab } from "../../workbook/reading/customersTab.ts";
import { type FileSettings, fileSettings } from "../../workbook/reading/fileSettings.ts";
import { resultColumnsOf } from "../../workbook/reading/resultColumns.ts";
import { refit } from "../../workbook/settings/refit.ts";
import { settingsEdits } from "../../workbook/settings/settingsTab.ts";
import { tierBy } from "../../workbook/tierCustomers/tierCustomers.ts";

/**
 * Stores on the settings tab how a table is to be read: by heading, and for everyone who shares the file. Tiers a list that has
 * results again, so that they agree with how it is read now.
 */
export function saveSetUp(choice: SetUpChoice): Action {
	return (port, today) => {
		const file = fileSettings(port, today);
		const { words } = file.language;
		const tab = port.tabs().find(({ name }) => name === choice.tab);
		if (tab === undefined) return { ok: false, message: words.problem.cellGone(choice.tab, "A1") };
		if (isOurTab(tab)) return { ok: false, message: words.problem.ourTab(tab.name) };
		if (!tab.hasCells) return { ok: false, message: words.problem.noCells(tab.name) };
		const values = valuesOf(choice, port.values(tab.id), file);
		const { file: changed, edits: settingEdits, read } = refit(file, values, port, today, KEEP_FITTED, tab);
		const edits = file.tab === null ? settingsEdits(changed.settings, changed.language) : settingEdits;
		const { saved, thenTier } = words.settings;
		const results = resultColumnsOf(port, readTab(tab, port, file.settings, today));
		const hasResults = results.some(({ isNew }) => !isNew);
		const tiered =
			hasResults && tab.id === customersTab(port).id ? tierBy(changed, port, today, edits, read) : undefined;
		if (tiered?.ok) return { ...tiered, message: `${saved} ${tiered.message}` };
		return {
			ok: true,
			edits: [...edits, { kind: "assignRole", tab: tab.id, role: "customers" }],
			message: hasResults ? `${saved} ${thenTier}` : saved,
		};
	};
}

/** The rows of these settings may be missing on a tab of an earlier version: then they get one. */
function laterValues(
	{ currency, paymentTerms }: SetUpChoice,
	{ settings: { general } }: FileSettings["language"]["words"],
): [string, SettingValue][] {
	const code = currency === "" ? NO_CURRENCY : (currency ?? "");
	return [
		...(currency === undefined ? [] : [later("currency", code)]),
		...(paymentTerms === undefined ? [] : [later("paymentTerms", paymentTerms ?? "")]),
	];
	function later(key: "currency" | "paymentTerms", value: string | number): [string, SettingValue] {
		return [settingKey.general(key), { value, label: general[key] }];
	}
}

function valuesOf(choice: SetUpChoice, grid: Grid, { language: { words } }: FileSettings): SettingValues {
	const headings = choice.headingRow === null ? "" : headingText(grid[choice.headingRow - 1] ?? []);
	return new Map<string, SettingValue>([
		[settingKey.general("headings"), { value: headings }],
		[settingKey.general("assumedMargin"), { value: choice.assumedMargin ?? "" }],
		[settingKey.general("hourlyCost"), { value: choice.hourlyCost ?? "" }],
		...laterValues(choice, words),
		...choice.columns.map(({ heading, fact }): [string, SettingValue] => [
			settingKey.column(headingKey(heading)),
			{ value: fact === null ? words.settings.notUsed : words.facts[fact], label: heading },
		]),
	]);
}
