import type { SettingsWords } from "../../i18n/words/workbook.ts";
import {
	keyOf,
	LIMITS,
	type LimitKey,
	OUTLOOK_LIMITS,
	PERSONA_LIMITS,
	type PersonaLimitKey,
	THRESHOLDS,
} from "../../settings/layout.ts";
import type { SettingValue, SettingValues } from "../../settings/withValues.ts";
import { defaultPolicy } from "../../tiering/defaultPolicy.ts";
import type { Day } from "../../tiering/facts.ts";
import { CRITERIA } from "../../tiering/measures.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { ActionResult } from "../action.ts";
import type { Port } from "../port.ts";
import { customersTab, readTab } from "../reading/customersTab.ts";
import { type FileSettings, fileSettings, fitted } from "../reading/fileSettings.ts";
import { tabName } from "../tabName.ts";
import { tierBy } from "../tierCustomers/tierCustomers.ts";
import { changedSettings, settingValuesEdit } from "./changeSettings.ts";
import { weightCell } from "./settingsTab.ts";

/**
 * Gives weights, points, thresholds and limits their defaults back, fits the net profit to the list again, and tiers by that.
 * What a person told us about the business stays: costs, usual margin, dates, language, columns, and their own notes.
 */
export function restoreDefaults(port: Port, today: Day): ActionResult {
	const book = fileSettings(port, today);
	const values = defaultValues(book, port, today);
	const edits = settingValuesEdit(book, values, port);
	const plan = tierBy(changedSettings(book, values), port, today, edits);
	const { settings } = book.language.words;
	const message = settings.restored(tabName(port, "settings", settings.tab));
	if (plan.ok) return { ...plan, message };
	// From a tab without customers there is nobody to tier, but the settings can have their defaults back.
	return book.tab === null ? plan : { ok: true, edits, message };
}

function defaultValues({ settings, language }: FileSettings, port: Port, today: Day): SettingValues {
	const { reading } = readTab(customersTab(port), port, settings);
	const customers = reading.customers.map(({ facts }) => facts);
	const { assumedMargin, hourlyCost } = settings.policy;
	const policy: Policy = fitted({ ...defaultPolicy, assumedMargin, hourlyCost }, customers, today);
	const { weights } = language.words.settings;
	return new Map<string, SettingValue>([
		...CRITERIA.map((criterion): [string, SettingValue] => [
			keyOf.criterion(criterion),
			{
				value: weightCell(policy.criteria[criterion].weight, criterion, weights),
				anchors: (policy.criteria[criterion].anchors ?? ["", "", ""]).map((anchor) => anchor ?? ""),
			},
		]),
		...THRESHOLDS.map((key): [string, SettingValue] => [
			keyOf.threshold(key),
			{ value: policy.thresholds[key] },
		]),
		...(Object.keys(LIMITS) as LimitKey[]).map((key): [string, SettingValue] => [
			keyOf.limit(key),
			{ value: policy.limits[key] },
		]),
		...personaAndOutlook(policy, language.words.settings),
		[keyOf.general("passUp"), { value: policy.passUp }],
	]);
}

/** With labels: a tab that was made before there were such settings gets their rows. */
function personaAndOutlook({ persona, outlook }: Policy, said: SettingsWords): [string, SettingValue][] {
	const personaKeys = Object.keys(PERSONA_LIMITS) as PersonaLimitKey[];
	return [
		...personaKeys.map((key): [string, SettingValue] => [
			keyOf.persona(key),
			{ value: persona[key], label: said.persona[key] },
		]),
		...OUTLOOK_LIMITS.map((key): [string, SettingValue] => [
			keyOf.outlook(key),
			{ value: outlook[key], label: said.outlook[key] },
		]),
	];
}
