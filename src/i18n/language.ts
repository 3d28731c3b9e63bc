import { type Figures, figures } from "./figures.ts";
import type { LanguageModule } from "./languageModule.ts";
import { LANGUAGES, moduleFor } from "./tongues.ts";
import type { Words } from "./words.ts";

/** Words and figures of one language, as the server speaks it. */
export interface Language {
	readonly words: Words;
	readonly figures: Figures;
}

const made = new Map<string, Words>();

/** The words of a language. Made when first asked for: most runs speak only one. */
function wordsOf({ tag, server }: LanguageModule): Words {
	const known = made.get(tag);
	if (known !== undefined) return known;
	const fresh = server();
	made.set(tag, fresh);
	return fresh;
}

/** All languages, for recognising what another colleague's language has written. */
export const languages = (): readonly Words[] => LANGUAGES.map(wordsOf);

/**
 * The language for a locale such as "da_DK" or "en": its own, or English where we do not speak it or cannot tell.
 */
export function language(locale: string | null): Language {
	const words = wordsOf(moduleFor(locale));
	return { words, figures: figures(words.tag) };
}
