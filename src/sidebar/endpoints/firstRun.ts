import type { BeginChoice } from "../../contract/server.ts";
import { settingKey } from "../../settings/settingsLayout.ts";
import type { SettingValue } from "../../settings/withValues.ts";
import type { Action } from "../../workbook/action.ts";
import { fileSettings } from "../../workbook/reading/fileSettings.ts";
import { refit } from "../../workbook/settings/refit.ts";
import { tierRefitted } from "../../workbook/tierCustomers/tierCustomers.ts";

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
		return tierRefitted(refit(file, values, port, today), port, today);
	};
}
