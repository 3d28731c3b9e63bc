import type { LetterWords } from "./both/letterWords.ts";
import { letters as danishLetters } from "./da/playbook.ts";
import { letters as englishLetters } from "./en/playbook.ts";
import { playbook as danish } from "./page/da/playbook.ts";
import { playbook as english } from "./page/en/playbook.ts";
import type { PlaybookWords } from "./page/playbookWords.ts";
import { DANISH, ENGLISH, type Tongue } from "./tongues.ts";

/** What it takes to write a letter in a language. */
export interface LetterLanguage extends Tongue {
	readonly playbook: LetterWords & PlaybookWords;
}

/** A letter goes to a customer who may speak another language than the file: so the page has the letters in all of them. */
export const LETTER_LANGUAGES: readonly LetterLanguage[] = [
	{ ...ENGLISH, playbook: { ...englishLetters(), ...english() } },
	{ ...DANISH, playbook: { ...danishLetters(), ...danish() } },
];
