import { da } from "./da.ts";
import { en } from "./en.ts";
import { type Figures, figures } from "./figures.ts";
import type { Words } from "./words.ts";

/** Words and figures of one language. */
export interface Language {
	readonly words: Words;
	readonly figures: Figures;
}

/** All languages, for recognising what another colleague's language has written. */
export const LANGUAGES: readonly Words[] = [en, da];

/**
 * The language for a locale such as "da_DK" or "en": its own, or English where we do not speak it or cannot tell.
 */
export function language(locale: string | null): Language {
	const code = (locale ?? "").slice(0, 2).toLowerCase();
	const words = LANGUAGES.find((candidate) => candidate.tag.slice(0, 2) === code) ?? en;
	return { words, figures: figures(words.tag) };
}
