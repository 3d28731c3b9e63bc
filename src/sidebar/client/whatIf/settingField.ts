import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { WhatIfSetting } from "../../contract.ts";
import { numberSetting } from "./numberSetting.ts";
import { weightSetting } from "./weightSetting.ts";

/** One setting, to be changed. */
export interface SettingField {
	readonly key: string;
	readonly whole: HTMLElement;
	readonly input: HTMLElement;
	/** What it was changed to; null: as it is; undefined: no number, which the field then says. */
	read(): WhatIfSetting["value"] | null | undefined;
	/** Back to how it is. */
	reset(): void;
	/** Shows what the setting comes to now. */
	update(setting: WhatIfSetting): void;
}

export function settingField(setting: WhatIfSetting, language: PageLanguage): SettingField {
	return setting.kind === "weight" ? weightSetting(setting, language) : numberSetting(setting, language);
}
