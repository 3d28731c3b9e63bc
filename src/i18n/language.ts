import { type Figures, figures } from "./figures.ts";
import type { LanguageModule } from "./languageModule.ts";
import { LANGUAGES, moduleFor } from "./registeredLanguages.ts";
import type { Words } from "./words.ts";

/** The server's words and number formats in one language. */
export interface Language {
	readonly words: Words;
	readonly figures: Figures;
}

const cache = new Map<string, Words>();

/** Returns the words of a language. Made when first needed and cached: most runs need only one language. */
function wordsOf({ tag, server }: LanguageModule): Words {
	const cached = cache.get(tag);
	if (cached !== undefined) return cached;
	const made = server();
	cache.set(tag, made);
	return made;
}

/** Returns the words of every language, to recognise texts that were written while the file had another language. */
export const wordsOfAllLanguages = (): readonly Words[] => LANGUAGES.map(wordsOf);

/** Returns the language of a locale such as "da_DK" or "en"; English if it is null or not registered. */
export function language(locale: string | null): Language {
	const words = wordsOf(moduleFor(locale));
	return { words, figures: figures(words.tag) };
}
