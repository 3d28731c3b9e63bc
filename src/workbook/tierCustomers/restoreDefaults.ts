import type { SettingsWords } from "../../i18n/words/workbook.ts";
import {
	LIMIT_KINDS,
	type LimitKey,
	OUTLOOK_LIMITS,
	PERSONA_LIMIT_KINDS,
	type PersonaLimitKey,
	settingKey,
	THRESHOLDS,
} from "../../settings/settingsLayout.ts";
import type { SettingValue, SettingValues } from "../../settings/withValues.ts";
import { defaultPolicy } from "../../tiering/defaultPolicy.ts";
import type { Day } from "../../tiering/facts.ts";
import { CRITERIA } from "../../tiering/measures.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { ActionResult } from "../action.ts";
import type { Port } from "../port.ts";
import { customersTab, readTab } from "../reading/customersTab.ts";
import { calibratedPolicy, type FileSettings, fileSettings } from "../reading/fileSettings.ts";
import { changedSettings, settingValuesEdit } from "../settings/changeSettings.ts";
import { weightCell } from "../settings/settingsTab.ts";
import { tabName } from "../tabName.ts";
import { tierBy } from "./tierCustomers.ts";

/**
 * Restores the defaults of weights, anchors, thresholds and limits, calibrates net profit to the list again, and tiers by
 * that. The user's own facts stay: costs, usual margin, dates, language, columns, and notes.
 */
export function restoreDefaults(port: Port, today: Day): ActionResult {
	const file = fileSettings(port, today);
	const values = defaultValues(file, port, today);
	const edits = settingValuesEdit(file, values, port);
	const result = tierBy(changedSettings(file, values), port, today, edits);
	const { settings } = file.language.words;
	const message = settings.restored(tabName(port, "settings", settings.tab));
	if (result.ok) return { ...result, message };
	// Restore the settings even if the active tab has no customers to tier.
	return file.tab === null ? result : { ok: true, edits, message };
}

function defaultValues({ settings, language }: FileSettings, port: Port, today: Day): SettingValues {
	const { reading } = readTab(customersTab(port), port, settings, today);
	const customers = reading.customers.map(({ facts }) => facts);
	const { assumedMargin, hourlyCost } = settings.policy;
	const policy: Policy = calibratedPolicy({ ...defaultPolicy, assumedMargin, hourlyCost }, customers, today);
	const { weights } = language.words.settings;
	return new Map<string, SettingValue>([
		...CRITERIA.map((criterion): [string, SettingValue] => [
			settingKey.criterion(criterion),
			{
				value: weightCell(policy.criteria[criterion].weight, criterion, weights),
				anchors: (policy.criteria[criterion].anchors ?? ["", "", ""]).map((anchor) => anchor ?? ""),
			},
		]),
		...THRESHOLDS.map((key): [string, SettingValue] => [
			settingKey.threshold(key),
			{ value: policy.thresholds[key] },
		]),
		...(Object.keys(LIMIT_KINDS) as LimitKey[]).map((key): [string, SettingValue] => [
			settingKey.limit(key),
			{ value: policy.limits[key] },
		]),
		...personaAndOutlook(policy, language.words.settings),
		[settingKey.general("passUp"), { value: policy.passUp }],
	]);
}

/** Include labels, because a tab from before these settings existed gets new rows for them. */
function personaAndOutlook({ persona, outlook }: Policy, texts: SettingsWords): [string, SettingValue][] {
	const personaKeys = Object.keys(PERSONA_LIMIT_KINDS) as PersonaLimitKey[];
	return [
		...personaKeys.map((key): [string, SettingValue] => [
			settingKey.persona(key),
			{ value: persona[key], label: texts.persona[key] },
		]),
		...OUTLOOK_LIMITS.map((key): [string, SettingValue] => [
			settingKey.outlook(key),
			{ value: outlook[key], label: texts.outlook[key] },
		]),
	];
}
