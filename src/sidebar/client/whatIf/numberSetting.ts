import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { WhatIfSetting } from "../../contract.ts";
import { numberField } from "../numberField.ts";
import type { SettingField } from "./settingField.ts";

/** A threshold or a limit; a share is written in per cent. An empty field stands for the setting as it is. */
export function numberSetting(
	{ key, kind, label, value }: WhatIfSetting,
	language: PageLanguage,
): SettingField {
	const unit = kind === "share" ? 100 : 1;
	const shown = Number(value) * unit;
	const { whole, input, read } = numberField(
		{ id: `setting-${key}`, label: kind === "share" ? `${label}, %` : label, value: shown },
		language,
	);
	const atFirst = input.value;
	return {
		key,
		whole,
		input,
		read() {
			const number = read();
			if (number === undefined) return undefined;
			return number === null || Math.abs(number - shown) < LEAST ? null : number / unit;
		},
		reset() {
			input.value = atFirst;
			read();
		},
		update: () => undefined,
	};
}

/** Less than a person can see in the field. */
const LEAST = 0.000_001;
