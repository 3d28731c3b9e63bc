import type { PageWords } from "../../../i18n/words.ts";
import type { WhatIfSetting } from "../../contract.ts";
import { element } from "../controls/element.ts";
import type { SettingField } from "./settingField.ts";

const SECTIONS = ["weights", "thresholds", "limits"] as const;

/** The settings by what they are about; the weights, which people change most, stand open. */
export function settingGroups(
	settings: readonly WhatIfSetting[],
	fields: readonly SettingField[],
	{ sidebar }: PageWords,
): HTMLElement[] {
	return SECTIONS.flatMap((section) => {
		const inside = fields.filter((_, at) => settings[at]?.section === section).map(({ whole }) => whole);
		if (inside.length === 0) return [];
		const made = element("details", {}, element("summary", {}, sidebar.whatIf[section]), ...inside);
		made.open = section === "weights";
		return [made];
	});
}
