import { wordsOfAllLanguages } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";

/** The words that a setting can have, by the key of its row; null for one that takes no fixed words. */
export function settingOptions(key: string, { settings, facts }: Words): readonly string[] | null {
	const start = /^[a-z]+\./.exec(key)?.[0];
	if (key === "general.language")
		return [settings.asSpreadsheet, ...wordsOfAllLanguages().map(({ ownName }) => ownName)];
	if (key === "general.valueBy") return Object.values(settings.valueBy);
	if (start === "criterion.") return Object.values(settings.weights);
	if (start === "gate.") return Object.values(settings.gateWords);
	if (start === "same.") return Object.values(settings.same);
	return start === "column." ? [settings.notUsed, ...Object.values(facts)] : null;
}
