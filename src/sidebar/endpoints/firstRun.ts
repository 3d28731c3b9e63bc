import type { BeginChoice } from "../../contract/server.ts";
import { settingKey } from "../../settings/settingsLayout.ts";
import type { SettingValue } from "../../settings/withValues.ts";
import type { Action } from "../../workbook/action.ts";
import { customersTab } from "../../workbook/reading/customersTab.ts";
import { calibratedToList, type FileSettings, fileSettings } from "../../workbook/reading/fileSettings.ts";
import { changedSettings, settingValuesEdit } from "../../workbook/settings/changeSettings.ts";
import { tierBy } from "../../workbook/tierCustomers/tierCustomers.ts";

/** Characters of the ideal customer that are stored: a few sentences. */
const MAX_LENGTH = 500;

/** Makes the first run: stores the ideal customer and the usual margin, and tiers the customers by them. */
export function firstRun({ idealCustomer, assumedMargin }: BeginChoice): Action {
	return (port, today) => {
		const file = fileSettings(port, today);
		const { general } = file.language.words.settings;
		const values = new Map<string, SettingValue>([
			[
				settingKey.general("idealCustomer"),
				{ value: idealCustomer.trim().slice(0, MAX_LENGTH), label: general.idealCustomer },
			],
			[settingKey.general("assumedMargin"), { value: assumedMargin ?? "", label: general.assumedMargin }],
		]);
		const changed = changedSettings(file, values);
		if (file.tab !== null) return tierBy(changed, port, today, settingValuesEdit(file, values, port));
		// Fit the policy to the list again: with a margin there are profits to fit the amount by.
		const settings = calibratedToList(changed.settings, port, today, customersTab(port));
		const first: FileSettings = { ...changed, settings };
		return tierBy(first, port, today);
	};
}
