import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { WeightWord, WhatIfSetting } from "../../contract.ts";
import { choiceOf, type Option } from "../choiceOf.ts";
import { element } from "../element.ts";
import { field } from "../field.ts";
import type { SettingField } from "./settingField.ts";

/** A weight: a choice of words, and the person's own number where there is one. */
export function weightSetting(setting: WhatIfSetting, { words, figures }: PageLanguage): SettingField {
	const said = words.sidebar.whatIf;
	const { key, label, value } = setting;
	const options: Option[] = WEIGHTS.map((word) => ({ value: word, text: words.settings.weights[word] }));
	if (typeof value === "number") options.push({ value: OWN, text: said.ownNumber(figures.number(value)) });
	const atFirst = typeof value === "number" ? OWN : value;
	const share = element("p", { id: `share-${key}`, class: "quiet" });
	const input = choiceOf(options, atFirst, { id: `setting-${key}`, "aria-describedby": share.id });
	const update = (now: WhatIfSetting) => {
		share.textContent = now.share === null ? "" : said.ofWhole(figures.percent(now.share));
	};
	update(setting);
	return {
		key,
		input,
		update,
		whole: field(label, input, share),
		read: () => (input.value === atFirst ? null : (input.value as WeightWord)),
		reset: () => {
			input.value = atFirst;
		},
	};
}

const WEIGHTS: readonly WeightWord[] = ["off", "low", "normal", "high"];
const OWN = "own";
