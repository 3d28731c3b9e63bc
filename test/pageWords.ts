import { LANGUAGES, languageInfoFor } from "../src/i18n/registeredLanguages.ts";
import type { PageWords } from "../src/i18n/words.ts";

const WORDS = new Map(LANGUAGES.map(({ tag, page }) => [tag, page()]));

/** Texts of the sidebar's page in the language of a locale. */
export const pageWords = (locale: string): PageWords => WORDS.get(languageInfoFor(locale).tag)!;
