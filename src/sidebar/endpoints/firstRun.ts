import type { BeginChoice, FirstAnswers } from "../../contract/server.ts";
import { settingKey } from "../../settings/settingsLayout.ts";
import type { SettingValue, SettingValues } from "../../settings/withValues.ts";
import { headingKey } from "../../table/headingKey.ts";
import type { Action } from "../../workbook/action.ts";
import { type FileSettings, fileSettings } from "../../workbook/reading/fileSettings.ts";
import { refit } from "../../workbook/settings/refit.ts";
import { tierRefitted } from "../../workbook/tierCustomers/tierCustomers.ts";
import { areAsShown } from "./shownSamples.ts";

/** Characters of the ideal customer that are stored: a few sentences. */
const MAX_LENGTH = 500;

/** Makes the first run: stores the answers and the ideal customer, and tiers the customers by them. */
export function firstRun({ idealCustomer, ...answers }: BeginChoice): Action {
	return (port, today) => {
		const file = fileSettings(port, today);
		const { general } = file.language.words.settings;
		const values = new Map<string, SettingValue>([
			[
				settingKey.general("idealCustomer"),
				{ value: idealCustomer.trim().slice(0, MAX_LENGTH), label: general.idealCustomer },
			],
			[settingKey.general("assumedMargin"), { value: "", label: general.assumedMargin }],
			...answeredValues(answers, file),
		]);
		const refitted = refit(file, values, port, today);
		const { read } = refitted;
		if (!areAsShown({ columns: answers.columns ?? [] }, read.reading, read, file.language))
			return { ok: false, message: file.language.words.firstLook.changed };
		return tierRefitted(refitted, port, today);
	};
}

/** The answers as settings; what was not answered stays as it is. */
export function answeredValues(
	{ columns = [], assumedMargin, hourlyCost, paymentTerms }: Partial<FirstAnswers>,
	{ language: { words } }: FileSettings,
): SettingValues {
	const { general, notUsed } = words.settings;
	const numbers = { assumedMargin, hourlyCost, paymentTerms };
	return new Map<string, SettingValue>([
		...(Object.keys(numbers) as (keyof typeof numbers)[]).flatMap((key): [string, SettingValue][] => {
			const value = numbers[key] ?? null;
			return value === null ? [] : [[settingKey.general(key), { value, label: general[key] }]];
		}),
		...columns.map(({ heading, fact }): [string, SettingValue] => [
			settingKey.column(headingKey(heading)),
			{ value: fact === null ? notUsed : words.facts[fact], label: heading },
		]),
	]);
}
