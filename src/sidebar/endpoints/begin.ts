import type { BeginChoice } from "../../contract/server.ts";
import { keyOf } from "../../settings/layout.ts";
import type { SettingValue } from "../../settings/withValues.ts";
import type { Action } from "../../workbook/action.ts";
import { customersTab, readTab } from "../../workbook/reading/customersTab.ts";
import { type FileSettings, fileSettings, fitted } from "../../workbook/reading/fileSettings.ts";
import { changedSettings, settingValuesEdit } from "../../workbook/settings/changeSettings.ts";
import { tierBy } from "../../workbook/tierCustomers/tierCustomers.ts";

/** Longer is no sentence any more. */
const LONGEST = 500;

/** The first run: remembers who is wanted and the usual margin, and tiers the customers by that. */
export function begin({ idealCustomer, assumedMargin }: BeginChoice): Action {
	return (port, today) => {
		const book = fileSettings(port, today);
		const { general } = book.language.words.settings;
		const values = new Map<string, SettingValue>([
			[
				keyOf.general("idealCustomer"),
				{ value: idealCustomer.trim().slice(0, LONGEST), label: general.idealCustomer },
			],
			[keyOf.general("assumedMargin"), { value: assumedMargin ?? "", label: general.assumedMargin }],
		]);
		const changed = changedSettings(book, values);
		if (book.tab !== null) return tierBy(changed, port, today, settingValuesEdit(book, values, port));
		// With a margin there are profits to measure the amount by.
		const customers = readTab(customersTab(port), port, changed.settings).reading.customers;
		const policy = fitted(
			changed.settings.policy,
			customers.map(({ facts }) => facts),
			today,
		);
		const first: FileSettings = { ...changed, settings: { ...changed.settings, policy } };
		return tierBy(first, port, today);
	};
}
