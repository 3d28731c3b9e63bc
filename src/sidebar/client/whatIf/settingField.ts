import type { WeightWord, WhatIfSetting } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { choiceOf, type Option } from "../controls/choiceOf.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import { numberField } from "../controls/numberField.ts";

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

/** A threshold or a limit; a share is written in per cent. An empty field stands for the setting as it is. */
function numberSetting({ key, kind, label, value }: WhatIfSetting, language: PageLanguage): SettingField {
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

/** A weight: a choice of words, and the person's own number where there is one. */
function weightSetting(setting: WhatIfSetting, { words, figures }: PageLanguage): SettingField {
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
