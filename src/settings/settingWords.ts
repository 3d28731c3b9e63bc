import { wordsOfAllLanguages } from "../i18n/language.ts";
import type { FactKey } from "../tiering/facts.ts";
import { VALUE_MEASURES, type ValueBy } from "../tiering/policy.ts";

/** Finds a fact by its name in any of our languages; `null` for "not used", `undefined` for anything else. */
export function factFromWord(text: string): FactKey | null | undefined {
	const plain = text.trim().toLowerCase();
	for (const { facts, settings } of wordsOfAllLanguages()) {
		if (settings.notUsed.toLowerCase() === plain) return null;
		const keys = Object.keys(facts) as FactKey[];
		const found = keys.find((key) => facts[key].toLowerCase() === plain);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Finds a locale by the name of one of our languages; `null` for "as the spreadsheet", `undefined` for anything else. */
export function localeFromWord(text: string): string | null | undefined {
	const plain = text.trim().toLowerCase();
	if (wordsOfAllLanguages().some(({ settings }) => settings.asSpreadsheet.toLowerCase() === plain))
		return null;
	return wordsOfAllLanguages().find(({ ownName }) => ownName.toLowerCase() === plain)?.tag;
}

/** Reads a decision whether rows are one customer, in any of our languages; `undefined` for anything else. */
export function isSameFromWord(text: string): boolean | undefined {
	const plain = text.trim().toLowerCase();
	for (const { settings } of wordsOfAllLanguages()) {
		if (settings.same.one.toLowerCase() === plain) return true;
		if (settings.same.different.toLowerCase() === plain) return false;
	}
	return undefined;
}

/** Reads a measure of value in any of our languages; `undefined` for anything else. */
export function valueByFromWord(text: string): ValueBy | undefined {
	const plain = text.trim().toLowerCase();
	return VALUE_MEASURES.find((measure) =>
		wordsOfAllLanguages().some(({ settings }) => settings.valueBy[measure] === plain),
	);
}

/** Reads whether something is on, in any of our languages, or from a checkbox; `undefined` for anything else. */
export function isOnFromCell(cell: unknown): boolean | undefined {
	if (typeof cell === "boolean") return cell;
	const plain = String(cell).trim().toLowerCase();
	for (const { settings } of wordsOfAllLanguages()) {
		if (settings.gateWords.on === plain) return true;
		if (settings.gateWords.off === plain) return false;
	}
	return undefined;
}
