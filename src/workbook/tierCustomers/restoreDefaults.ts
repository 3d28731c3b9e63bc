import type { SettingsWords } from "../../i18n/words/workbook.ts";
import { KEEP_NOTHING } from "../../settings/fitSettings.ts";
import {
	LIMIT_KINDS,
	type LimitKey,
	OUTLOOK_LIMITS,
	PERSONA_LIMIT_KINDS,
	type PersonaLimitKey,
	SWITCHED_GATES,
	settingKey,
	THRESHOLDS,
} from "../../settings/settingsLayout.ts";
import type { SettingValue, SettingValues } from "../../settings/withValues.ts";
import { CRITERIA, fittedAnchors } from "../../tiering/criteria.ts";
import { defaultPolicy } from "../../tiering/defaultPolicy.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Fittable } from "../../tiering/fit.ts";
import type { ActionResult } from "../action.ts";
import type { Port } from "../port.ts";
import { type FileSettings, fileSettings } from "../reading/fileSettings.ts";
import { refit } from "../settings/refit.ts";
import { fittedCells, weightCell } from "../settings/settingsTab.ts";
import { tabName } from "../tabName.ts";
import { tierRefitted } from "./tierCustomers.ts";

/**
 * Restores the defaults of weights, anchors, thresholds and limits, fits to the list whatever can be, and tiers by that. The user's
 * own facts stay: costs, usual margin, dates, language, columns, and notes.
 */
export function restoreDefaults(port: Port, today: Day): ActionResult {
	const file = fileSettings(port, today);
	const refitted = refit(file, defaultValues(file), port, today, KEEP_NOTHING);
	const result = tierRefitted(refitted, port, today);
	const { settings } = file.language.words;
	const message = settings.restored(tabName(port, "settings", settings.tab));
	if (result.ok) return { ...result, message };
	// Restore the settings even if the active tab has no customers to tier.
	return file.tab === null ? result : { ok: true, edits: refitted.edits, message };
}

/** Of what can be fitted to the list, only a person's own is emptied: there may be no list to fit to just now. */
function defaultValues({ settings: { owners }, language: { words } }: FileSettings): SettingValues {
	const texts = words.settings;
	const policy = defaultPolicy;
	const isOwn = (thing: Fittable) => owners[thing] === "user";
	return new Map<string, SettingValue>([
		...CRITERIA.map((criterion): [string, SettingValue] => [
			settingKey.criterion(criterion),
			{
				value: weightCell(policy.criteria[criterion].weight, criterion, texts.weights),
				...(fittedAnchors(criterion) === null || isOwn(criterion)
					? { anchors: fittedCells(policy.criteria[criterion].anchors) }
					: {}),
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
		...SWITCHED_GATES.filter(isOwn).map((gate): [string, SettingValue] => [
			settingKey.gate(gate),
			{ value: "" },
		]),
		...personaAndOutlook(texts),
		[settingKey.general("passUp"), { value: policy.passUp }],
		[settingKey.general("evidence"), { value: policy.evidence }],
		...(isOwn("valueBy") ? [[settingKey.general("valueBy"), { value: "" }] as [string, SettingValue]] : []),
	]);
}

/** Include labels, because a tab from before these settings existed gets new rows for them. */
function personaAndOutlook(texts: SettingsWords): [string, SettingValue][] {
	const { persona, outlook } = defaultPolicy;
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
