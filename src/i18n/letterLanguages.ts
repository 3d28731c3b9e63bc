import { LANGUAGES } from "./registeredLanguages.ts";
import type { LetterWords } from "./words/playbook.ts";
import type { LanguageInfo } from "./words.ts";

/** A language that letters can be written in. */
export interface LetterLanguage extends LanguageInfo {
	readonly playbook: LetterWords;
}

/** The letters in every language: a customer may speak another language than the file has. */
export const LETTER_LANGUAGES: readonly LetterLanguage[] = LANGUAGES.map(({ tag, ownName, letters }) => ({
	tag,
	ownName,
	playbook: letters(),
}));
