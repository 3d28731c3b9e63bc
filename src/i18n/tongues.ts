import type { LanguageModule } from "./languageModule.ts";
import * as registry from "./languages.ts";
import type { Tongue } from "./words.ts";

const { en, ...others } = registry;

/** All languages, English first. In a bundle each has only those of its exports that the build leaves in. */
export const LANGUAGES: readonly LanguageModule[] = [en, ...Object.values(others)];

/** The language for a locale such as "da_DK" or "en": its own, or English where we do not speak it or cannot tell. */
export function moduleFor(locale: string | null): LanguageModule {
	const code = (locale ?? "").slice(0, 2).toLowerCase();
	return LANGUAGES.find(({ tag }) => tag.slice(0, 2) === code) ?? en;
}

/** The same for a bundle that has not all words of every language. */
export const tongueFor = (locale: string | null): Tongue => moduleFor(locale);
