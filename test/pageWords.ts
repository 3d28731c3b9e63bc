import { da as bothDanish } from "../src/i18n/both/da.ts";
import { en as bothEnglish } from "../src/i18n/both/en.ts";
import { da } from "../src/i18n/page/da.ts";
import { en } from "../src/i18n/page/en.ts";
import { pageLanguage } from "../src/i18n/page/language.ts";
import type { PageWords } from "../src/i18n/words.ts";

const ENGLISH = pageLanguage(bothEnglish(), en()).words;
const DANISH = pageLanguage(bothDanish(), da()).words;

/** What the sidebar's page says in the language of a locale. */
export const pageWords = (locale: string): PageWords => (locale.startsWith("da") ? DANISH : ENGLISH);
