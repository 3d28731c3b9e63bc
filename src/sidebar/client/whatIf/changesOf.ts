import type { SettingChanges } from "../../../contract/server.ts";
import type { SettingField } from "./settingField.ts";

/** Returns all changed settings, or the first field that has no number. */
export function changedSettings(
	fields: readonly SettingField[],
): { readonly changes: SettingChanges } | { readonly wrong: SettingField } {
	const read = fields.map((field) => ({ field, value: field.read() }));
	const wrong = read.find(({ value }) => value === undefined);
	if (wrong) return { wrong: wrong.field };
	const changed = read.flatMap(({ field, value }) => (value == null ? [] : [[field.key, value] as const]));
	return { changes: Object.fromEntries(changed) };
}
