import { da as bothDanish } from "./da/tiers.ts";
import { da } from "./da/workbook.ts";
import { en as bothEnglish } from "./en/tiers.ts";
import { en } from "./en/workbook.ts";
import { type Figures, figures } from "./figures.ts";
import { joined } from "./joined.ts";
import { DANISH, ENGLISH, TONGUES, type Tongue, tongueFor } from "./tongues.ts";
import type { Words } from "./words.ts";

/** Words and figures of one language, as the server speaks it. */
export interface Language {
	readonly words: Words;
	readonly figures: Figures;
}

const WORDS: Readonly<Record<string, () => Words>> = {
	[ENGLISH.tag]: () => joined(bothEnglish(), en()),
	[DANISH.tag]: () => joined(bothDanish(), da()),
};

const made = new Map<string, Words>();

/** The words of a language. Made when first asked for: most runs speak only one. */
function wordsOf({ tag }: Tongue): Words {
	const known = made.get(tag);
	if (known !== undefined) return known;
	const fresh = WORDS[tag]!();
	made.set(tag, fresh);
	return fresh;
}

/** All languages, for recognising what another colleague's language has written. */
export const languages = (): readonly Words[] => TONGUES.map(wordsOf);

/**
 * The language for a locale such as "da_DK" or "en": its own, or English where we do not speak it or cannot tell.
 */
export function language(locale: string | null): Language {
	const words = wordsOf(tongueFor(locale));
	return { words, figures: figures(words.tag) };
}
