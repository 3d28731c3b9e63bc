import { da } from "../src/i18n/da/sidebar.ts";
import { da as bothDanish } from "../src/i18n/da/tiers.ts";
import { en } from "../src/i18n/en/sidebar.ts";
import { en as bothEnglish } from "../src/i18n/en/tiers.ts";
import { pageLanguage } from "../src/i18n/pageLanguage.ts";
import type { PageWords } from "../src/i18n/words.ts";

const ENGLISH = pageLanguage(bothEnglish(), en()).words;
const DANISH = pageLanguage(bothDanish(), da()).words;

/** What the sidebar's page says in the language of a locale. */
export const pageWords = (locale: string): PageWords => (locale.startsWith("da") ? DANISH : ENGLISH);
