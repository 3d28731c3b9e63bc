import { type Figures, figures } from "./figures.ts";
import type { PageWords } from "./words.ts";

/** The page's words and number formats in one language. Each language has a page of its own. */
export interface PageLanguage {
	readonly words: PageWords;
	readonly figures: Figures;
}

export const pageLanguage = (words: PageWords): PageLanguage => ({ words, figures: figures(words.tag) });
