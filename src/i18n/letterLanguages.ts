import { LANGUAGES } from "./tongues.ts";
import type { LetterWords } from "./words/playbook.ts";
import type { Tongue } from "./words.ts";

/** What it takes to write a letter in a language. */
export interface LetterLanguage extends Tongue {
	readonly playbook: LetterWords;
}

/** A letter goes to a customer who may speak another language than the file: so the page has the letters in all of them. */
export const LETTER_LANGUAGES: readonly LetterLanguage[] = LANGUAGES.map(({ tag, ownName, letters }) => ({
	tag,
	ownName,
	playbook: letters(),
}));
