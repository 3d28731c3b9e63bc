import { fitSettings, KEEP_FITTED, KEEP_OWN } from "../../settings/fitSettings.ts";
import type { SettingValues } from "../../settings/withValues.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import { customersTab, type ReadTab, readTab } from "../reading/customersTab.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { changedSettings, settingValuesEdit } from "./changeSettings.ts";
import { fittedValues } from "./fittedValues.ts";

/** Settings that have been fitted to a list, and what was read for it. */
export interface Refitted {
	readonly file: FileSettings;
	/** Writes what has changed on the settings tab; none without a tab. */
	readonly edits: readonly Edit[];
	readonly read: ReadTab;
}

/**
 * Fits settings to a list, as if new values were on the tab already. Without a settings tab nobody can have seen what was fitted, so
 * all is fitted again.
 */
export function refit(
	file: FileSettings,
	values: SettingValues,
	port: Port,
	today: Day,
	kept = KEEP_FITTED,
	list = customersTab(port),
): Refitted {
	const changed = changedSettings(file, values);
	const read = readTab(list, port, changed.settings, today);
	const customers = read.reading.customers.map(({ facts }) => facts);
	if (file.tab === null) {
		const settings = fitSettings(changed.settings, customers, today, KEEP_OWN);
		const written = changedSettings({ ...changed, settings }, new Map());
		return { file: written, edits: [], read };
	}
	const fits =
		customers.length === 0
			? new Map()
			: fittedValues(file.grid, fitSettings(changed.settings, customers, today, kept), changed.language);
	const all = merged(values, fits);
	return { file: changedSettings(file, all), edits: settingValuesEdit(file, all, port), read };
}

function merged(values: SettingValues, others: SettingValues): SettingValues {
	const all = new Map(values);
	for (const [key, value] of others) all.set(key, { ...all.get(key), ...value });
	return all;
}
