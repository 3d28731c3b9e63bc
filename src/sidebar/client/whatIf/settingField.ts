import type { SettingChanges, WeightWord, WhatIfSetting } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { type DropDownOption, dropDown } from "../controls/dropDown.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import { numberField } from "../controls/numberField.ts";

/** The field of one setting. */
export interface SettingField {
	readonly key: string;
	readonly whole: HTMLElement;
	readonly input: HTMLElement;
	/** Returns the new value; null: unchanged; undefined: no number, which the field then says. */
	read(): WhatIfSetting["value"] | null | undefined;
	reset(): void;
	/** Shows the share of a weight, which depends on the other settings. */
	update(setting: WhatIfSetting): void;
}

export function settingField(setting: WhatIfSetting, language: PageLanguage): SettingField {
	return setting.kind === "weight" ? weightSetting(setting, language) : numberSetting(setting, language);
}

/** A threshold or a limit; a share is shown in per cent. An empty field leaves the setting unchanged. */
function numberSetting({ key, kind, label, value }: WhatIfSetting, language: PageLanguage): SettingField {
	const scale = kind === "share" ? 100 : 1;
	const shown = Number(value) * scale;
	const { whole, input, read } = numberField(
		{ id: `setting-${key}`, label: kind === "share" ? `${label}, %` : label, value: shown },
		language,
	);
	const initial = input.value;
	return {
		key,
		whole,
		input,
		read() {
			const number = read();
			if (number === undefined) return undefined;
			return number === null || Math.abs(number - shown) < MIN_DIFFERENCE ? null : number / scale;
		},
		reset() {
			input.value = initial;
			read();
		},
		update: () => undefined,
	};
}

/** Smaller differences cannot be seen in the field. */
const MIN_DIFFERENCE = 0.000_001;

/** A weight: a choice of words, and the person's own number if there is one. */
function weightSetting(setting: WhatIfSetting, { words, figures }: PageLanguage): SettingField {
	const texts = words.sidebar.whatIf;
	const { key, label, value } = setting;
	const options: DropDownOption[] = WEIGHTS.map((word) => ({
		value: word,
		text: words.settings.weights[word],
	}));
	if (typeof value === "number") options.push({ value: OWN, text: texts.ownNumber(figures.number(value)) });
	const initial = typeof value === "number" ? OWN : value;
	const share = element("p", { id: `share-${key}`, class: "quiet" });
	const input = dropDown(options, initial, { id: `setting-${key}` });
	const update = (now: WhatIfSetting) => {
		share.textContent = now.share === null ? "" : texts.ofWhole(figures.percent(now.share));
	};
	update(setting);
	const { movesIfOff } = setting;
	const effect =
		movesIfOff === null
			? []
			: [element("p", { id: `moves-${key}`, class: "quiet" }, texts.movesIfOff(movesIfOff))];
	input.setAttribute("aria-describedby", [share, ...effect].map(({ id }) => id).join(" "));
	return {
		key,
		input,
		update,
		whole: field(label, input, share, ...effect),
		read: () => (input.value === initial ? null : (input.value as WeightWord)),
		reset: () => {
			input.value = initial;
		},
	};
}

const WEIGHTS: readonly WeightWord[] = ["off", "low", "normal", "high"];
const OWN = "own";

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
