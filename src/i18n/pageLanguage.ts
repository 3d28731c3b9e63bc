import { type Figures, figures } from "./figures.ts";
import { joined } from "./joined.ts";
import type { OnlyPageWords } from "./words/sidebar.ts";
import type { SharedWords } from "./words/tiers.ts";
import type { PageWords } from "./words.ts";

/** Words and figures of one language, as the sidebar's page speaks it. Each language has a page of its own. */
export interface PageLanguage {
	readonly words: PageWords;
	readonly figures: Figures;
}

export function pageLanguage(both: SharedWords, page: OnlyPageWords): PageLanguage {
	return { words: joined(both, page), figures: figures(both.tag) };
}
