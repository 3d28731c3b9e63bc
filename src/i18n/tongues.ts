import type { LanguageModule } from "./languageModule.ts";
import * as registry from "./languages.ts";

const { en, ...others } = registry;

/** All languages, English first. The build leaves out of each what the bundle at hand does not say. */
export const LANGUAGES: readonly LanguageModule[] = [en, ...Object.values(others)];

/** The language for a locale such as "da_DK" or "en": its own, or English where we do not speak it or cannot tell. */
export function tongueFor(locale: string | null): LanguageModule {
	const code = (locale ?? "").slice(0, 2).toLowerCase();
	return LANGUAGES.find(({ tag }) => tag.slice(0, 2) === code) ?? en;
}
