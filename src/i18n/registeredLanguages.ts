import type { LanguageModule } from "./languageModule.ts";
import * as registry from "./languages.ts";
import type { LanguageInfo } from "./words.ts";

const { en, ...others } = registry;

/** All languages, English first. In a bundle, each has only the exports that the build leaves in. */
export const LANGUAGES: readonly LanguageModule[] = [en, ...Object.values(others)];

/** Returns the language of a locale such as "da_DK" or "en"; English if it is null or not registered. */
export function moduleFor(locale: string | null): LanguageModule {
	const code = (locale ?? "").slice(0, 2).toLowerCase();
	return LANGUAGES.find(({ tag }) => tag.slice(0, 2) === code) ?? en;
}

/** Returns its tag and name only, for a bundle that does not have all words of every language. */
export const languageInfoFor = (locale: string | null): LanguageInfo => moduleFor(locale);
