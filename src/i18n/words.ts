import type { OnlyServerWords } from "./server/words.ts";
import type { OnlyPageWords } from "./words/sidebar.ts";
import type { SharedWords } from "./words/tiers.ts";

/** Every word that the server says: what stands in cells, the menu, and its replies to the page. */
export type Words = SharedWords & OnlyServerWords;

/** Every word that the sidebar's page says. */
export type PageWords = SharedWords & OnlyPageWords;
